/* The form in which one signs: its button waits until everything is there, and says in words what is missing. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    /** As the service compares: however somebody writes capitals, spaces, apostrophes and hyphens. */
    function plain(name) {
        const folded = name.replace(/['‘ʼ`´]/g, "’").replace(/\p{Pd}/gu, "-").normalize("NFKC");
        return folded.replace(/[\p{Z}\s\p{Cf}]+/gu, "").toUpperCase().toLowerCase();
    }

    function check(form) {
        const place = form.querySelector("[data-mentorship-missing]");
        const missing = [];
        if (!form.elements.read.checked) {
            missing.push(place.dataset.textRead);
        }
        if (plain(form.elements.name.value) !== plain(form.dataset.name)) {
            missing.push(place.dataset.textName);
        }
        const text = missing.length ? missing.join(" ") : place.dataset.textReady;
        if (place.textContent !== text) {
            place.textContent = text;
        }
        form.querySelector("button[type=submit]").disabled = missing.length > 0;
        return missing.length === 0;
    }

    mentorship.ready(() =>
        document.querySelectorAll("form[data-mentorship-pen]").forEach((form) => {
            check(form);
            form.addEventListener("input", () => check(form));
            /* The Enter key in the name does not sign before everything is there. */
            form.addEventListener("submit", (event) => {
                if (!check(form)) {
                    event.preventDefault();
                    event.stopPropagation();
                }
            });
        }),
    );
})();
