/* The outline, which several people fill together: what others have written comes in, and nothing typed is lost. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});
    const EVERY = 15000;
    const NUMBERS = ["hoursAWeek", "meetEveryWeeks"];

    function start(form) {
        const root = form.closest(".mentorship");
        const desk = { form, root, id: form.dataset.mentorshipOutline, base: mentorship.values(form), pause: 0 };
        restore(desk);
        form.addEventListener("input", () => {
            clearTimeout(desk.pause);
            desk.pause = setTimeout(() => keep(desk), 300);
        });
        window.addEventListener("pagehide", () => keep(desk));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            /* The Enter key presses the first button of the form, which saves; proposing is asked of a button only. */
            save(desk, Boolean(event.submitter) && event.submitter.dataset.propose === "true");
        });
        setInterval(() => document.visibilityState === "visible" && look(desk), EVERY);
        document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look(desk));
    }

    function bodyOf(desk) {
        const body = { turn: Number(desk.form.dataset.turn), answers: {} };
        Object.entries(mentorship.values(desk.form)).forEach(([name, value]) => {
            if (name.startsWith("answers.")) {
                body.answers[name.slice("answers.".length)] = value;
            } else if (NUMBERS.includes(name)) {
                body[name] = Number(value);
            } else {
                body[name] = name === "start" || name === "end" ? value || null : value;
            }
        });
        return body;
    }

    function valuesOf(desk, outline) {
        const found = {};
        Object.keys(mentorship.values(desk.form)).forEach((name) => {
            const value = name.startsWith("answers.") ? (outline.answers || {})[name.slice("answers.".length)] : outline[name];
            found[name] = name === "hoursAWeek" && !value ? "" : String(value ?? "");
        });
        return found;
    }

    /* The copy in this tab. */

    function copyName(desk) {
        return `contract:${desk.id}`;
    }

    function keep(desk) {
        const mine = mentorship.values(desk.form);
        if (desk.done || same(mine, desk.base)) {
            mentorship.copies.drop(desk.form.dataset.reader, copyName(desk));
        } else {
            mentorship.copies.keep(desk.form.dataset.reader, copyName(desk), { base: desk.base, mine });
        }
    }

    /** What was typed and not saved comes back; what others have written since then goes beside it. */
    function restore(desk) {
        const copy = mentorship.copies.find(desk.form.dataset.reader, copyName(desk));
        if (copy) {
            const theirs = desk.base;
            desk.base = copy.base;
            Object.entries(copy.mine).forEach(([name, value]) => name in theirs && mentorship.putValue(desk.form, name, value));
            mentorship.merge(desk, theirs, desk.form.dataset.lastBy);
            status(desk, desk.form.dataset.textRestored);
        }
    }

    /* Others write too. */

    async function look(desk) {
        if (desk.busy || desk.done) {
            return;
        }
        const now = await mentorship.send(desk.root, "GET", `/contracts/${desk.id}`);
        if (!desk.busy && now.ok && String(now.body.turn) !== desk.form.dataset.turn) {
            came(desk, now.body);
        }
    }

    function came(desk, contract) {
        if (contract.state !== "OUTLINE") {
            keep(desk);
            tell(desk, desk.form.dataset.textMoved);
            return;
        }
        const who = nameOf(desk, contract.lastBy);
        desk.form.dataset.turn = contract.turn;
        const both = mentorship.merge(desk, valuesOf(desk, contract.outline), who);
        const when = new Date(contract.lastAt).toLocaleString(document.documentElement.lang || undefined, { dateStyle: "medium", timeStyle: "short" });
        desk.form.querySelector("[data-mentorship-last]").textContent = mentorship.filled(desk.form.dataset.textLast, who, when);
        tell(desk, mentorship.filled(both ? desk.form.dataset.textBoth : desk.form.dataset.textCame, who, when));
    }

    function nameOf(desk, user) {
        const seat = desk.root.querySelector(`[data-mentorship-seat="${CSS.escape(user || "-")}"]`);
        return seat ? seat.dataset.name : user;
    }

    function tell(desk, text) {
        const place = desk.form.querySelector("[data-mentorship-came]");
        place.querySelector("p").textContent = text;
        place.hidden = false;
    }

    /* Saving, and proposing what was saved. */

    async function save(desk, propose) {
        if (desk.busy) {
            return;
        }
        busy(desk, true);
        keep(desk);
        mentorship.clearProblems(desk.form);
        status(desk, "");
        const sent = mentorship.values(desk.form);
        const answer = await mentorship.send(desk.root, "PUT", `/contracts/${desk.id}/outline`, bodyOf(desk));
        if (!answer.ok) {
            await refused(desk, answer);
            return;
        }
        desk.base = sent;
        desk.form.dataset.turn = answer.body.turn;
        desk.form.querySelectorAll(".mentorship-theirs").forEach((one) => one.remove());
        desk.form.querySelector("[data-mentorship-came]").hidden = true;
        keep(desk);
        if (propose) {
            await proposed(desk);
        } else {
            busy(desk, false);
            const time = new Date().toLocaleTimeString(document.documentElement.lang || undefined, { timeStyle: "short" });
            status(desk, mentorship.filled(desk.form.dataset.textSaved, time));
        }
    }

    async function proposed(desk) {
        const answer = await mentorship.send(desk.root, "POST", `/contracts/${desk.id}/proposals`, { turn: Number(desk.form.dataset.turn) });
        if (answer.ok) {
            /* Stays busy until the page is new: a second Enter must not send it again. */
            desk.done = true;
            mentorship.remember(desk.form.dataset.textProposed);
            location.reload();
        } else {
            await refused(desk, answer);
        }
    }

    async function refused(desk, answer) {
        busy(desk, false);
        const problems = answer.body.problems || [];
        if (answer.status === 400 && problems.length) {
            mentorship.showProblems(desk.form, problems);
            return;
        }
        if (answer.status === 409) {
            const now = await mentorship.send(desk.root, "GET", `/contracts/${desk.id}`);
            if (now.ok && String(now.body.turn) !== desk.form.dataset.turn) {
                came(desk, now.body);
                desk.form.querySelector("[data-mentorship-came]").scrollIntoView({ block: "center" });
                return;
            }
        }
        mentorship.tell(desk.root, desk.form.querySelector("[data-mentorship-alert]"), answer);
        desk.form.querySelector("[data-mentorship-alert]").append(" " + desk.form.dataset.textKept);
    }

    function busy(desk, now) {
        desk.busy = now;
        desk.form.toggleAttribute("aria-busy", now);
        if (now) {
            desk.form.setAttribute("aria-busy", "true");
        }
    }

    function status(desk, text) {
        desk.form.querySelector("[data-mentorship-status]").textContent = text;
    }

    function same(one, other) {
        return JSON.stringify(one) === JSON.stringify(other);
    }

    mentorship.ready(() => document.querySelectorAll("form[data-mentorship-outline]").forEach(start));
})();
