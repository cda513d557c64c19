/*
 * Buttons that open a dialog; send.js sends what is in it.
 * data-mentorship-open names the dialog; data-path, data-method, data-version, data-turn, data-subject and data-fill-… fill it.
 */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    function open(button) {
        const dialog = document.getElementById(button.dataset.mentorshipOpen);
        const form = dialog.querySelector("form");
        if (form.dataset.path !== button.dataset.path) {
            /* What was typed about one subject is not for another. */
            form.reset();
        }
        for (const name of ["path", "method", "version", "turn"]) {
            form.dataset[name] = button.dataset[name] || "";
        }
        fill(form, button.dataset);
        form.querySelectorAll("[data-mentorship-limit]").forEach((field) =>
            field.dispatchEvent(new Event("input", { bubbles: true })),
        );
        dialog.querySelectorAll("[data-mentorship-subject]").forEach((place) => {
            place.textContent = button.dataset.subject || "";
        });
        mentorship.calm(form);
        dialog.showModal();
        const first = form.querySelector("[data-mentorship-first]");
        if (first) {
            first.focus();
        }
    }

    /** What the button proposes for a field of the dialog: data-fill-title for the field named title. */
    function fill(form, proposed) {
        for (const field of form.elements) {
            const value = field.name && proposed["fill" + field.name[0].toUpperCase() + field.name.slice(1)];
            if (value !== undefined && field.type === "checkbox") {
                field.checked = value === "true";
            } else if (value !== undefined && field.name) {
                field.value = value;
            }
        }
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
