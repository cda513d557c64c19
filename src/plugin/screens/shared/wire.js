/* Talks to the REST services: one way to send, one way to tell what went wrong, and a word carried over a page load. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});
    const FLASH = "mentorship-flash";

    /** Answers {status, body}; status 0 means that the wiki could not be reached. */
    mentorship.send = async function (root, method, path, body) {
        try {
            const response = await fetch(root.dataset.rest + path, {
                method,
                credentials: "same-origin",
                headers: { "Content-Type": "application/json", Accept: "application/json", "X-Atlassian-Token": "no-check" },
                body: body === undefined ? undefined : JSON.stringify(body),
            });
            const text = await response.text();
            return { status: response.status, ok: response.ok, body: parsed(text) };
        } catch (unreachable) {
            return { status: 0, ok: false, body: {} };
        }
    };

    function parsed(text) {
        try {
            return JSON.parse(text) || {};
        } catch (notJson) {
            return {};
        }
    }

    /** The sentence for an answer that was not what we hoped for. */
    mentorship.sentence = function (root, answer) {
        const words = root.dataset;
        if (answer.status === 0) {
            return words.textUnreachable;
        }
        if (answer.status === 401) {
            return words.textSignedOut;
        }
        const problems = (answer.body.problems || []).map((problem) => problem.message).filter(Boolean);
        return [answer.body.message || words.textUnexpected, ...problems].join(" ");
    };

    /** Shows a sentence in a place that screen readers are told about; with a way to sign in when that is what is missing. */
    mentorship.tell = function (root, place, answer) {
        place.replaceChildren(document.createTextNode(mentorship.sentence(root, answer)));
        if (answer.status === 401 && root.dataset.signIn) {
            const link = document.createElement("a");
            link.href = root.dataset.signIn;
            link.target = "_blank";
            link.rel = "noopener";
            link.textContent = root.dataset.textSignIn;
            place.append(" ", link);
        }
        place.hidden = false;
    };

    mentorship.remember = function (text) {
        store(() => sessionStorage.setItem(FLASH, text));
    };

    mentorship.flash = function (root, text) {
        const place = root.querySelector("[data-mentorship-flash]");
        if (place && text) {
            place.querySelector("p").textContent = text;
            place.hidden = false;
            place.focus();
        }
    };

    /** Storage may be switched off in a browser; nothing depends on it. */
    function store(work) {
        try {
            return work();
        } catch (forbidden) {
            return null;
        }
    }
    mentorship.store = store;

    mentorship.ready = function (work) {
        if (document.readyState === "loading") {
            document.addEventListener("DOMContentLoaded", work);
        } else {
            work();
        }
    };

    mentorship.ready(function () {
        const text = store(() => sessionStorage.getItem(FLASH));
        const root = document.querySelector(".mentorship[data-rest]");
        if (text && root) {
            store(() => sessionStorage.removeItem(FLASH));
            mentorship.flash(root, text);
        }
    });
})();
