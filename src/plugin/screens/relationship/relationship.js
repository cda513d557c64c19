/* A new session note leads to its page, as soon as the wiki has made it; every mail leads to the choice of mails, which opens. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});
    const PAUSE = 500;
    const TRIES = 12;

    async function follow(root, path, tries) {
        const answer = await mentorship.send(root, "GET", path);
        if (answer.ok && answer.body.page) {
            mentorship.remember("");
            location.assign(answer.body.page);
        } else if (tries > 0) {
            setTimeout(() => follow(root, path, tries - 1), PAUSE);
        } else {
            location.reload();
        }
    }

    /** What the address names is opened, when it can be folded. */
    function unfold() {
        const named = document.getElementById(location.hash.slice(1));
        const folded = named && named.closest(".mentorship details");
        if (folded) {
            folded.open = true;
            folded.scrollIntoView();
            folded.querySelector("summary").focus({ preventScroll: true });
        }
    }

    mentorship.ready(function () {
        unfold();
        window.addEventListener("hashchange", unfold);
        document.addEventListener("mentorship:sent", function (event) {
            if (event.target.matches("[data-mentorship-follow]")) {
                event.preventDefault();
                const root = event.target.closest(".mentorship");
                follow(root, event.target.dataset.path + "/" + event.detail.id, TRIES);
            }
        });
    });
})();
