/*
 * Forms that send what is in them: those in dialogs, and those with data-mentorship-send.
 * data-path, data-method, data-version and data-turn say where; data-done is said afterwards. Whoever hears
 * “mentorship:sent” on the form and prevents it goes on by itself; else the page is loaded anew.
 * data-as of a field says what its text stands for: a number, a truth, a flag, nothing when it is empty (maybe), the list
 * of the boxes that are ticked, or of those that are not (without).
 */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});
    const AS = {
        number: (field) => (field.value.trim() === "" ? null : Number(field.value)),
        flag: (field) => field.checked,
        truth: (field) => field.value === "true",
        maybe: (field) => field.value || null,
        list: (field, others = []) => others.concat(field.checked ? [field.value] : []),
        without: (field, others = []) => others.concat(field.checked ? [] : [field.value]),
    };

    function bodyOf(form) {
        const body = {};
        for (const name of ["version", "turn"]) {
            if (form.dataset[name]) {
                body[name] = Number(form.dataset[name]);
            }
        }
        for (const field of form.elements) {
            const as = AS[field.dataset.as];
            const chosen = field.type === "checkbox" || field.type === "radio" ? field.checked : true;
            if (field.name && !field.disabled && (as || chosen)) {
                body[field.name] = as ? as(field, body[field.name]) : field.value;
            }
        }
        return body;
    }

    /** Takes back what was said about the last try. */
    mentorship.calm = function (form) {
        const alert = form.querySelector("[role=alert]");
        alert.hidden = true;
        alert.textContent = "";
        form.querySelectorAll("[data-mentorship-beside]").forEach((one) => one.remove());
        form.querySelectorAll("[aria-invalid]").forEach((one) => one.removeAttribute("aria-invalid"));
    };

    /** Says each problem beside its field; gives back those whose field is not here. */
    function beside(form, problems) {
        const invalid = [];
        const rest = problems.filter((problem) => {
            const field = [...form.elements].find((one) => one.name === problem.field && one.type !== "hidden");
            if (field) {
                const place = document.createElement("p");
                place.className = "mentorship-problem";
                place.dataset.mentorshipBeside = "true";
                place.textContent = problem.message;
                (field.closest(".mentorship-field") || field.parentElement).append(place);
                field.setAttribute("aria-invalid", "true");
                invalid.push(field);
            }
            return !field;
        });
        if (invalid.length) {
            invalid[0].focus();
        }
        return rest;
    }

    mentorship.sendForm = async function (form) {
        if (form.getAttribute("aria-busy") === "true") {
            return;
        }
        const root = form.closest(".mentorship");
        mentorship.calm(form);
        form.setAttribute("aria-busy", "true");
        const answer = await mentorship.send(root, form.dataset.method || "POST", form.dataset.path, bodyOf(form));
        if (answer.ok) {
            /* Stays busy until the page is new: a second Enter must not send it again. */
            mentorship.remember(form.dataset.done);
            const sent = new CustomEvent("mentorship:sent", { bubbles: true, cancelable: true, detail: answer.body });
            if (form.dispatchEvent(sent)) {
                location.reload();
            }
            return;
        }
        form.removeAttribute("aria-busy");
        const problems = beside(form, answer.body.problems || []);
        mentorship.tell(root, form.querySelector("[role=alert]"), { ...answer, body: { ...answer.body, problems } });
    };

    mentorship.ready(function () {
        document.addEventListener("submit", function (event) {
            if (event.target.matches(".mentorship-dialog form, form[data-mentorship-send]")) {
                event.preventDefault();
                mentorship.sendForm(event.target);
            }
        });
    });
})();
