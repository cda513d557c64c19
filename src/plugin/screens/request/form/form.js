/* The request form: saves drafts, submits, keeps what was typed whatever happens. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    function start(root) {
        const form = root.querySelector("[data-mentorship-request]");
        if (!form) {
            return;
        }
        let pause = 0;
        form.addEventListener("input", function (event) {
            if (event.target.name === "weeks") {
                beyond(form);
            }
            clearTimeout(pause);
            pause = setTimeout(() => mentorship.keepCopy(root, form), 300);
        });
        window.addEventListener("pagehide", () => pause && form.dataset.saved !== "true" && mentorship.keepCopy(root, form));
        form.addEventListener("submit", function (event) {
            event.preventDefault();
            clearTimeout(pause);
            pause = 0;
            const button = event.submitter || form.querySelector("[data-submit]");
            /* The Enter key presses the first button of the form, even one that nobody sees yet. */
            const anyway = button.dataset.anyway === "true" && !button.closest("[hidden]");
            save(root, form, button.dataset.submit === "true", anyway);
        });
        form.querySelector("[data-mentorship-mine]").addEventListener("click", () => keepMine(root, form));
        form.querySelector("[data-mentorship-theirs]").addEventListener("click", () => takeTheirs(root, form));
        if (mentorship.restoreCopy(root, form)) {
            status(form, root.dataset.textRestored);
        }
        beyond(form);
        fold(root);
    }

    /** Where there is no room beside the form the guidance lies below it, and can be folded. */
    function fold(root) {
        const guide = root.querySelector(".mentorship-guide details");
        const narrow = window.matchMedia("(max-width: 600px)");
        root.querySelectorAll(".mentorship-narrow-only a").forEach((link) =>
            link.addEventListener("click", () => guide && (guide.open = true)),
        );
        if (guide && narrow.matches) {
            guide.open = false;
        }
    }

    function beyond(form) {
        const field = form.elements.weeks;
        const limit = Number(field.dataset.beyond);
        form.querySelector("[data-mentorship-beyond]").hidden = !(limit > 0 && Number(field.value) > limit);
    }

    async function save(root, form, submit, anyway) {
        if (form.getAttribute("aria-busy") === "true") {
            return;
        }
        form.setAttribute("aria-busy", "true");
        const words = root.dataset;
        const body = { programme: words.programme, submissionKey: words.submission, ...mentorship.read(form), submit, anyway };
        mentorship.keepCopy(root, form);
        const answer = words.request
            ? await mentorship.send(root, "PUT", "/requests/" + words.request, { ...body, version: Number(words.version) })
            : await mentorship.send(root, "POST", "/requests", body);
        form.removeAttribute("aria-busy");
        mentorship.clearProblems(form);
        status(form, "");
        if (answer.ok) {
            kept(root, form, answer.body, submit);
        } else {
            await refused(root, form, answer);
        }
    }

    function kept(root, form, saved, submit) {
        const before = root.dataset.state;
        mentorship.dropCopy(root);
        root.dataset.request = saved.id;
        root.dataset.version = saved.version;
        root.dataset.state = saved.state;
        const here = new URL(location.href);
        here.searchParams.set("request", saved.id);
        history.replaceState(null, "", here);
        root.querySelectorAll("[data-mentorship-open]").forEach((button) => {
            button.dataset.version = saved.version;
        });
        const misfits = saved.misfits || [];
        if (submit && saved.state === "OPEN") {
            onBoard(root, saved.id, before === "OPEN");
        } else if (submit && misfits.length) {
            mentorship.showMisfits(form, misfits);
        } else {
            status(form, root.dataset.textSaved.replace("{0}", new Date().toLocaleTimeString(language(), { timeStyle: "short" })));
        }
    }

    function language() {
        return document.documentElement.lang || undefined;
    }

    function onBoard(root, id, changed) {
        mentorship.remember(changed ? root.dataset.textChanged : root.dataset.textSubmitted);
        if (root.dataset.board) {
            const board = new URL(root.dataset.board, location.origin);
            board.searchParams.set("mrb-request", id);
            location.assign(board);
        } else {
            location.reload();
        }
    }

    async function refused(root, form, answer) {
        const problems = answer.body.problems || [];
        mentorship.keepCopy(root, form);
        if (answer.status === 400 && problems.length) {
            mentorship.showProblems(form, problems);
            return;
        }
        if (answer.status === 409 && root.dataset.request && (await changedElsewhere(root))) {
            form.querySelector("[data-mentorship-stale]").hidden = false;
            return;
        }
        mentorship.tell(root, form.querySelector("[data-mentorship-alert]"), answer);
        form.querySelector("[data-mentorship-alert]").append(" " + root.dataset.textKept);
    }

    async function changedElsewhere(root) {
        const now = await mentorship.send(root, "GET", "/requests/" + root.dataset.request);
        return now.ok && String(now.body.version) !== root.dataset.version;
    }

    /** The text in the form wins: it is saved over the version that is there now. */
    async function keepMine(root, form) {
        const now = await mentorship.send(root, "GET", "/requests/" + root.dataset.request);
        if (now.ok) {
            root.dataset.version = now.body.version;
            save(root, form, root.dataset.state === "OPEN", false);
        } else {
            mentorship.tell(root, form.querySelector("[data-mentorship-alert]"), now);
        }
    }

    function takeTheirs(root, form) {
        form.dataset.saved = "true";
        mentorship.dropCopy(root);
        location.reload();
    }

    function status(form, text) {
        form.querySelector("[data-mentorship-status]").textContent = text;
    }

    mentorship.ready(() => document.querySelectorAll(".mentorship-ask[data-programme]").forEach(start));
})();
