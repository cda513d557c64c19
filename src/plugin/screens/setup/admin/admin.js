/* The form for a new programme: the key follows the name until somebody writes another, and what was made is shown. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    function keyOf(name) {
        return name
            .normalize("NFD")
            .replace(/\p{M}/gu, "")
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, "-")
            .replace(/^-+/, "")
            .slice(0, 40)
            .replace(/-+$/, "");
    }

    mentorship.ready(function () {
        const form = document.querySelector("form[data-mentorship-setup]");
        if (!form) {
            return;
        }
        const { name, key } = form.elements;
        const follow = () => (key.value = own ? key.value : keyOf(name.value));
        let own = key.value !== "";
        key.addEventListener("input", () => (own = key.value !== ""));
        name.addEventListener("input", follow);
        follow();
        form.addEventListener("mentorship:sent", function (event) {
            event.preventDefault();
            location.assign(form.dataset.mentorshipSetup + encodeURIComponent(event.detail.key));
        });
    });
})();
