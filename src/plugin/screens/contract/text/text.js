/* The editor of a contract’s text: shows at once what the terms would look like, and what is wrong beside its field. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});
    const COPY = 300;
    const PREVIEW = 700;
    const PARTS = { clauses: ["title", "storage"], fields: ["label", "help", "required"] };

    function path(desk, more) {
        return `/programmes/${encodeURIComponent(desk.form.dataset.mentorshipText)}/contract-text${more || ""}`;
    }

    async function start(form) {
        const desk = { form, root: form.closest(".mentorship"), pauses: [] };
        const now = await mentorship.send(desk.root, "GET", path(desk));
        if (!now.ok) {
            mentorship.tell(desk.root, form.querySelector("[data-mentorship-alert]"), now);
            return;
        }
        form.dataset.version = now.body.current.version;
        write(desk, now.body.current.words);
        desk.base = JSON.stringify(read(desk));
        const copy = mentorship.copies.find(form.dataset.reader, name(desk));
        if (copy) {
            write(desk, copy);
            status(desk, form.dataset.textRestored);
        }
        listen(desk);
        preview(desk);
    }

    function listen(desk) {
        desk.form.addEventListener("input", () => {
            desk.pauses.forEach(clearTimeout);
            desk.pauses = [setTimeout(() => keep(desk), COPY), setTimeout(() => preview(desk), PREVIEW)];
        });
        window.addEventListener("pagehide", () => keep(desk));
        desk.form.addEventListener("submit", (event) => {
            event.preventDefault();
            save(desk);
        });
        desk.form.querySelector("[data-mentorship-preset]").addEventListener("click", () => preset(desk));
    }

    /* What is in the form. */

    function lines(text) {
        return text.split("\n").map((line) => line.trim()).filter(Boolean);
    }

    function group(desk, rows) {
        return desk.form.querySelector(`[data-rows=${rows}]`);
    }

    function read(desk) {
        const field = (one) => desk.form.elements.namedItem(one).value;
        return {
            language: field("language"),
            validUntil: field("validUntil") || null,
            title: field("title"),
            introStorage: field("introStorage"),
            clauses: mentorship.rows.read(group(desk, "clauses"), PARTS.clauses),
            fields: named(mentorship.rows.read(group(desk, "fields"), PARTS.fields)),
            atTheEnd: lines(field("atTheEnd")),
            reminders: lines(field("reminders")),
        };
    }

    /** A new field gets a name that no other has; it stays when the words change. */
    function named(fields) {
        const taken = new Set(fields.map((one) => one.id));
        return fields.map((one) => {
            let id = one.id;
            for (let n = 1; !id; n += 1) {
                id = taken.has(`field-${n}`) ? "" : `field-${n}`;
            }
            taken.add(id);
            return { ...one, id };
        });
    }

    function write(desk, words) {
        const field = (one) => desk.form.elements.namedItem(one);
        const language = field("language");
        if (![...language.options].some((one) => one.value === words.language)) {
            language.add(new Option(words.language, words.language));
        }
        language.value = words.language;
        ["title", "validUntil", "introStorage"].forEach((one) => (field(one).value = words[one] || ""));
        ["atTheEnd", "reminders"].forEach((one) => (field(one).value = (words[one] || []).join("\n")));
        Object.keys(PARTS).forEach((one) => mentorship.rows.fill(group(desk, one), words[one] || []));
    }

    /* The copy in this tab. */

    function name(desk) {
        return `contract-text:${desk.form.dataset.mentorshipText}`;
    }

    function keep(desk) {
        const mine = read(desk);
        if (desk.done || JSON.stringify(mine) === desk.base) {
            mentorship.copies.drop(desk.form.dataset.reader, name(desk));
        } else {
            mentorship.copies.keep(desk.form.dataset.reader, name(desk), mine);
        }
    }

    /** Our own words replace what is there; what was there comes back by the undo beside the button. */
    async function preset(desk) {
        const before = read(desk);
        const answer = await mentorship.send(desk.root, "GET", path(desk, `/presets/${encodeURIComponent(before.language)}`));
        if (!answer.ok) {
            mentorship.tell(desk.root, desk.form.querySelector("[data-mentorship-alert]"), answer);
            return;
        }
        write(desk, { ...answer.body, validUntil: before.validUntil });
        const undo = document.createElement("button");
        undo.type = "button";
        undo.className = "aui-button aui-button-link";
        undo.textContent = desk.form.dataset.textUndo;
        undo.addEventListener("click", () => {
            write(desk, before);
            status(desk, "");
            changed(desk);
            desk.form.querySelector("[data-mentorship-preset]").focus();
        });
        status(desk, desk.form.dataset.textLoaded, undo);
        changed(desk);
    }

    function changed(desk) {
        desk.form.dispatchEvent(new Event("input"));
    }

    /* What the service says. */

    function problemsOf(answer) {
        return (answer.body.problems || []).map((one) => ({ ...one, field: one.field.replace(/^words\./, "") }));
    }

    /** Problems go beside their fields without moving anybody; only the newest answer counts. */
    async function preview(desk) {
        const turn = (desk.turn = (desk.turn || 0) + 1);
        const answer = await mentorship.send(desk.root, "POST", path(desk, "/preview"), { words: read(desk) });
        if (turn !== desk.turn || desk.busy) {
            return;
        }
        const unsound = desk.root.querySelector("[data-mentorship-unsound]");
        if (answer.ok || answer.status === 400) {
            mentorship.clearProblems(desk.form);
            unsound.hidden = answer.ok;
        }
        if (answer.ok) {
            const made = new DOMParser().parseFromString(answer.body.html, "text/html");
            desk.root.querySelector("[data-mentorship-preview]").replaceChildren(...made.body.childNodes);
        } else if (answer.status === 400) {
            mentorship.markProblems(desk.form, problemsOf(answer));
        }
    }

    async function save(desk) {
        if (desk.busy) {
            return;
        }
        desk.busy = true;
        desk.form.setAttribute("aria-busy", "true");
        mentorship.clearProblems(desk.form);
        keep(desk);
        const body = { version: Number(desk.form.dataset.version), words: read(desk) };
        const answer = await mentorship.send(desk.root, "POST", path(desk), body);
        if (answer.ok) {
            desk.done = true;
            keep(desk);
            mentorship.remember(desk.form.dataset.textDone);
            location.assign(desk.form.dataset.sample);
            return;
        }
        desk.busy = false;
        desk.form.removeAttribute("aria-busy");
        if (answer.status === 400 && problemsOf(answer).length) {
            mentorship.showProblems(desk.form, problemsOf(answer));
        } else {
            mentorship.tell(desk.root, desk.form.querySelector("[data-mentorship-alert]"), answer);
            desk.form.querySelector("[data-mentorship-alert]").append(" " + desk.form.dataset.textKept);
        }
    }

    function status(desk, text, button) {
        desk.form.querySelector("[data-mentorship-status]").replaceChildren(...[text, button && " ", button].filter(Boolean));
    }

    mentorship.ready(() => document.querySelectorAll("form[data-mentorship-text]").forEach(start));
})();
