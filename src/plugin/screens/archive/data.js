/*
 * All data at once: a file is sent as it is, after a line that says what else was filled in; first to be checked, then to be
 * taken in. While something is under way the screen asks how far it is, and is loaded anew at its end.
 */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});
    const ASK_EVERY = 1500;

    async function post(url, what, body, type) {
        try {
            const response = await fetch(url + "?" + what, {
                method: "POST",
                credentials: "same-origin",
                headers: { "Content-Type": type, Accept: "application/json", "X-Atlassian-Token": "no-check" },
                body,
            });
            return { status: response.status, ok: response.ok, body: await response.json().catch(() => ({})) };
        } catch (unreachable) {
            return { status: 0, ok: false, body: {} };
        }
    }

    /** Sends it once; says what was wrong, or gives back the answer. */
    async function send(form, what, body, type) {
        mentorship.calm(form);
        form.setAttribute("aria-busy", "true");
        const answer = await post(form.dataset.mentorshipImport || form.dataset.mentorshipErase, what, body, type);
        form.removeAttribute("aria-busy");
        if (answer.ok) {
            return answer.body;
        }
        mentorship.tell(form.closest(".mentorship"), form.querySelector("[role=alert]"), answer);
        return null;
    }

    function missing(form, which, sentence, names) {
        const place = form.querySelector("[data-mentorship-missing=" + which + "]");
        place.hidden = sentence === "";
        place.querySelector("p").textContent = sentence;
        place.querySelector("ul").replaceChildren(
            ...names.map((name) => {
                const line = document.createElement("li");
                line.textContent = name;
                return line;
            })
        );
    }

    function found(form, report) {
        const place = form.querySelector("[data-mentorship-found]");
        place.querySelector(".mentorship-found-sum").textContent = report.sum;
        missing(form, "people", report.people, report.names);
        missing(form, "spaces", report.spaces, report.keys);
        place.hidden = false;
        form.querySelector("[data-mentorship-anyway]").hidden = report.whole;
        next(form, "import");
        form.querySelector("button[value=import]").focus();
    }

    /** The one of the two buttons that comes next is the coloured one. */
    function next(form, what) {
        form.querySelector("button[value=import]").hidden = what === "check";
        form.querySelectorAll("button[type=submit]").forEach((one) => {
            one.classList.toggle("aui-button-primary", one.value === what);
        });
    }

    /** Another file, or other people: it is checked before it is taken in. */
    function unchecked(form) {
        form.querySelector("[data-mentorship-found]").hidden = true;
        next(form, "check");
    }

    async function bring(form, what) {
        const { file, people, anyway } = form.elements;
        const first = JSON.stringify({ people: people.value, anyway: anyway.checked });
        const body = new Blob([first, "\n", ...file.files]);
        const report = await send(form, what, body, "application/octet-stream");
        if (report && what === "import") {
            location.reload();
        } else if (report) {
            found(form, report);
        }
    }

    async function erase(form) {
        const body = JSON.stringify({ words: form.elements.words.value });
        if (await send(form, "erase", body, "application/json")) {
            location.reload();
        }
    }

    async function watch(url, place) {
        try {
            const response = await fetch(url + "?state", { credentials: "same-origin", headers: { Accept: "application/json" } });
            const state = await response.json();
            if (!state.busy) {
                location.reload();
                return;
            }
            place.querySelector("p").textContent = state.sentence;
        } catch (unreachable) {
            /* Asked again. */
        }
        setTimeout(() => watch(url, place), ASK_EVERY);
    }

    mentorship.ready(function () {
        document.querySelectorAll("form[data-mentorship-import]").forEach((form) => {
            form.elements.file.addEventListener("change", () => unchecked(form));
            form.elements.people.addEventListener("input", () => unchecked(form));
        });
        document.addEventListener("submit", function (event) {
            const form = event.target;
            if (form.matches("form[data-mentorship-import], form[data-mentorship-erase]")) {
                event.preventDefault();
                if (form.getAttribute("aria-busy") !== "true") {
                    form.matches("[data-mentorship-erase]") ? erase(form) : bring(form, event.submitter?.value || "check");
                }
            }
        });
        const busy = document.querySelector("[data-mentorship-busy]");
        if (busy) {
            setTimeout(() => watch(busy.closest("[data-mentorship-data]").dataset.mentorshipData, busy), ASK_EVERY);
        }
    });
})();
