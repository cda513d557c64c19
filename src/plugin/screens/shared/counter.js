/*
 * Counts down the characters left in a field, for the eye at once and for screen readers when the typing pauses.
 * With data-mentorship-near it is seen only when no more than so many are left.
 */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    function text(counter, left) {
        const words = left < 0 ? counter.dataset.textOver : counter.dataset.textLeft;
        const number = Math.abs(left).toLocaleString(document.documentElement.lang || undefined);
        return words.replace("{0}", number);
    }

    mentorship.left = function (field) {
        return Number(field.dataset.mentorshipLimit) - [...field.value.trim()].length;
    };

    function count(field) {
        const counter = document.getElementById(field.dataset.mentorshipCounter);
        const left = mentorship.left(field);
        const seen = counter.querySelector("[aria-hidden]");
        seen.textContent = text(counter, left);
        seen.classList.toggle("mentorship-counter-over", left < 0);
        seen.hidden = left > Number(field.dataset.mentorshipNear || Infinity);
        clearTimeout(field.mentorshipPause);
        field.mentorshipPause = setTimeout(function () {
            const limit = Number(field.dataset.mentorshipLimit);
            const near = left < Math.min(100, limit / 4);
            counter.querySelector("[aria-live]").textContent = near ? text(counter, left) : "";
        }, 1200);
    }

    mentorship.ready(function () {
        document.querySelectorAll("[data-mentorship-limit]").forEach(count);
        document.addEventListener("input", function (event) {
            if (event.target.matches("[data-mentorship-limit]")) {
                count(event.target);
            }
        });
    });
})();
