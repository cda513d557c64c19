/* The settings of a programme: one part of it in a form; what is not shown stays as it was, and nothing typed is lost. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    const name = (form) => `settings:${form.dataset.mentorshipSettings}:${form.dataset.part}`;

    /** Entries that others refer to need ids that stay: they are made of their words once. */
    function named(list, of) {
        const taken = new Set(list.map((one) => one.id).filter(Boolean));
        list.forEach((one) => {
            if (!one.id) {
                const words = String(one[of] || "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
                const base = words.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 30).replace(/-+$/, "") || "x";
                let id = base;
                for (let i = 2; taken.has(id); i += 1) {
                    id = `${base}-${i}`;
                }
                taken.add(id);
                one.id = id;
            }
        });
    }

    function written(form) {
        const value = mentorship.bound.read(form, form.mentorshipDocument);
        named(value.guidance.alternatives, "label");
        named(value.form.questions, "text");
        named(value.form.checks, "text");
        named(value.form.skills, "label");
        named(value.plan.roles, "name");
        value.plan.roles.forEach((one) => named(one.steps || [], "text"));
        /* What was before is kept by the service itself. */
        value.form.past = [];
        value.plan.roles.forEach((one) => (one.earlier = []));
        return value;
    }

    async function load(root, form) {
        const answer = await mentorship.send(root, "GET", "/programmes/" + encodeURIComponent(form.dataset.mentorshipSettings));
        form.removeAttribute("aria-busy");
        if (!answer.ok) {
            mentorship.tell(root, form.querySelector("[data-mentorship-alert]"), answer);
            form.querySelector("[type=submit]").disabled = true;
            return;
        }
        show(form, answer.body);
        const copy = mentorship.copies.find(form.dataset.reader, name(form));
        if (copy) {
            form.mentorshipDocument = { ...answer.body, version: copy.version };
            mentorship.bound.fill(form, copy.values, form.dataset.textNone);
            status(form, form.dataset.textRestored);
        }
        form.dispatchEvent(new CustomEvent("mentorship:filled"));
    }

    function show(form, document) {
        form.mentorshipDocument = document;
        mentorship.bound.fill(form, document, form.dataset.textNone);
    }

    function keep(form) {
        const values = mentorship.bound.read(form, form.mentorshipDocument);
        mentorship.copies.keep(form.dataset.reader, name(form), { values, version: form.mentorshipDocument.version });
    }

    function status(form, text) {
        form.querySelector("[data-mentorship-status]").textContent = text;
    }

    async function save(root, form) {
        if (form.getAttribute("aria-busy") === "true") {
            return;
        }
        form.setAttribute("aria-busy", "true");
        mentorship.clearProblems(form);
        status(form, "");
        const wanted = written(form);
        const answer = await mentorship.send(root, "PUT", "/programmes/" + encodeURIComponent(wanted.key), wanted);
        form.removeAttribute("aria-busy");
        const problems = answer.body.problems || [];
        if (answer.ok) {
            mentorship.copies.drop(form.dataset.reader, name(form));
            show(form, answer.body);
            form.dispatchEvent(new CustomEvent("mentorship:filled"));
            status(form, form.dataset.textDone);
        } else if (answer.status === 400 && problems.length) {
            mentorship.showProblems(form, problems);
        } else if (answer.status === 409) {
            form.querySelector("[data-mentorship-stale]").hidden = false;
        } else {
            mentorship.tell(root, form.querySelector("[data-mentorship-alert]"), answer);
        }
    }

    /** Whoever has taken or left a seat meanwhile keeps that, where nobody has changed the list here. */
    function seated(form, newest) {
        const mine = mentorship.bound.read(form, form.mentorshipDocument);
        for (const list of ["coordinators", "leads", "contacts", "mentors"]) {
            const field = form.querySelector(`[data-part="seats.${list}"] input`);
            if (field && String(mine.seats[list]) === String(form.mentorshipDocument.seats[list])) {
                field.value = newest.seats[list].filter(Boolean).join(", ");
            }
        }
    }

    /** What stands in this form goes onto the newest version; the other parts are those that somebody else has saved. */
    async function keepMine(root, form) {
        const now = await mentorship.send(root, "GET", "/programmes/" + encodeURIComponent(form.dataset.mentorshipSettings));
        if (now.ok) {
            seated(form, now.body);
            form.mentorshipDocument = now.body;
            save(root, form);
        } else {
            mentorship.tell(root, form.querySelector("[data-mentorship-alert]"), now);
        }
    }

    function takeTheirs(form) {
        mentorship.copies.drop(form.dataset.reader, name(form));
        location.reload();
    }

    mentorship.ready(function () {
        const form = document.querySelector("form[data-mentorship-settings]");
        if (!form) {
            return;
        }
        const root = form.closest(".mentorship");
        let pause = 0;
        form.addEventListener("input", function () {
            clearTimeout(pause);
            pause = setTimeout(() => keep(form), 400);
        });
        form.addEventListener("submit", function (event) {
            event.preventDefault();
            clearTimeout(pause);
            keep(form);
            save(root, form);
        });
        form.querySelector("[data-mentorship-mine]").addEventListener("click", () => keepMine(root, form));
        form.querySelector("[data-mentorship-theirs]").addEventListener("click", () => takeTheirs(form));
        load(root, form);
    });
})();
