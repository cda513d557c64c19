/* Cases: one at a time or several together; whatever is said of one that could not be done is said for all. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    function chosen(root) {
        return [...root.querySelectorAll("[data-mentorship-case]:checked")].map((box) => Number(box.value));
    }

    function count(root) {
        const bulk = root.querySelector("[data-mentorship-bulk]");
        const all = [...root.querySelectorAll("[data-mentorship-case]")];
        const number = chosen(root).length;
        const every = bulk.querySelector("[data-mentorship-all]");
        every.checked = number > 0 && number === all.length;
        every.indeterminate = number > 0 && number < all.length;
        bulk.querySelector("[data-mentorship-chosen]").textContent = bulk.dataset.textChosen.replace("{0}", number);
        bulk.querySelectorAll("[data-mentorship-act]").forEach((button) => (button.disabled = number === 0));
    }

    async function act(root, button) {
        const bulk = root.querySelector("[data-mentorship-bulk]");
        const ids = button.dataset.case ? [Number(button.dataset.case)] : chosen(root);
        if (!ids.length || root.getAttribute("aria-busy") === "true") {
            return;
        }
        root.setAttribute("aria-busy", "true");
        const alert = bulk.querySelector("[role=alert]");
        const answer = await mentorship.send(root, "POST", "/cases", { ids, action: button.dataset.mentorshipAct });
        if (!answer.ok) {
            root.removeAttribute("aria-busy");
            mentorship.tell(root, alert, answer);
            return;
        }
        const refused = answer.body.outcomes.filter((one) => one.status >= 400);
        const why = [...new Set(refused.map((one) => one.message))].join(" ");
        if (refused.length === ids.length) {
            root.removeAttribute("aria-busy");
            mentorship.tell(root, alert, { ...answer, body: { message: why } });
            alert.tabIndex = -1;
            alert.focus();
            return;
        }
        const text = button.dataset.mentorshipAct === "REMIND" ? bulk.dataset.textReminded : bulk.dataset.textDone;
        mentorship.remember(text.replace("{0}", ids.length - refused.length) + " " + why);
        location.reload();
    }

    function start(root) {
        const bulk = root.querySelector("[data-mentorship-bulk]");
        if (!bulk) {
            return;
        }
        bulk.hidden = false;
        bulk.querySelector("[data-mentorship-all]").addEventListener("change", function (event) {
            root.querySelectorAll("[data-mentorship-case]").forEach((box) => (box.checked = event.target.checked));
            count(root);
        });
        root.addEventListener("change", (event) => event.target.matches("[data-mentorship-case]") && count(root));
        root.addEventListener("click", function (event) {
            const button = event.target.closest("[data-mentorship-act]");
            if (button) {
                act(root, button);
            }
        });
        count(root);
    }

    mentorship.ready(() => document.querySelectorAll(".mentorship-queue[data-rest]").forEach(start));
})();
