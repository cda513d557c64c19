/*
 * Buttons that open a dialog, and dialogs that send what is in them.
 * data-mentorship-open names the dialog; data-path, data-version, data-subject and data-message of the button fill it.
 */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    function open(button) {
        const dialog = document.getElementById(button.dataset.mentorshipOpen);
        const form = dialog.querySelector("form");
        form.dataset.path = button.dataset.path;
        form.dataset.version = button.dataset.version || "";
        dialog.querySelectorAll("[data-mentorship-subject]").forEach((place) => {
            place.textContent = button.dataset.subject || "";
        });
        complain(dialog, false);
        dialog.showModal();
        const first = form.querySelector("[data-mentorship-first]");
        if (first) {
            first.focus();
        }
    }

    function complain(dialog, shown) {
        const place = dialog.querySelector("[role=alert]");
        place.hidden = !shown;
        if (!shown) {
            place.textContent = "";
        }
        return place;
    }

    function bodyOf(form) {
        const body = {};
        if (form.dataset.version) {
            body.version = Number(form.dataset.version);
        }
        new FormData(form).forEach((value, name) => {
            body[name] = value;
        });
        return body;
    }

    async function send(form) {
        const dialog = form.closest("dialog");
        const root = form.closest(".mentorship");
        if (form.getAttribute("aria-busy") === "true") {
            return;
        }
        form.setAttribute("aria-busy", "true");
        const answer = await mentorship.send(root, "POST", form.dataset.path, bodyOf(form));
        if (answer.ok) {
            /* Stays busy until the page is new: a second Enter must not send it again. */
            mentorship.remember(form.dataset.done);
            location.reload();
            return;
        }
        form.removeAttribute("aria-busy");
        mentorship.tell(root, complain(dialog, true), answer);
    }

    mentorship.ready(function () {
        document.addEventListener("click", function (event) {
            const opener = event.target.closest("[data-mentorship-open]");
            if (opener) {
                open(opener);
            }
            const closer = event.target.closest("[data-mentorship-close]");
            if (closer) {
                closer.closest("dialog").close();
            }
        });
        document.addEventListener("submit", function (event) {
            if (event.target.matches(".mentorship-dialog form")) {
                event.preventDefault();
                send(event.target);
            }
        });
        /* AUI swallows the Escape key for its own layers, so that the browser would not close our dialogs. */
        document.addEventListener(
            "keydown",
            function (event) {
                const dialog = event.key === "Escape" && document.querySelector(".mentorship-dialog[open]");
                if (dialog) {
                    event.preventDefault();
                    event.stopImmediatePropagation();
                    dialog.close();
                }
            },
            true,
        );
        /* A choice that brings its own words: they replace what was proposed, never what was typed. */
        document.addEventListener("change", function (event) {
            const chosen = event.target.matches("[data-mentorship-fills]") && event.target;
            if (!chosen) {
                return;
            }
            const target = document.getElementById(chosen.dataset.mentorshipFills);
            if (!target.value.trim() || target.value === target.dataset.proposed) {
                target.value = target.dataset.proposed = chosen.dataset.message;
                target.dispatchEvent(new Event("input", { bubbles: true }));
            }
        });
    });
})();
