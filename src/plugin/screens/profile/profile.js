/* One’s own profile: reads the form, sends it, and keeps what was typed whatever happens. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    function read(form) {
        const all = (query) => [...form.querySelectorAll(query)];
        const ticked = (name) => all(`input[name="${name}"]:checked`).map((one) => one.value);
        const rows = all("tr[data-skill]").map((row) => ({
            key: { programme: row.dataset.programme, skill: row.dataset.skill },
            level: Number(row.querySelector("[data-level]").value),
            wanted: row.querySelector("[data-wanted]").checked,
        }));
        const named = (query, name) => Object.fromEntries(all(query).map((one) => [one.dataset[name], one.value]));
        return {
            about: form.elements.about.value,
            community: form.elements.community.value,
            offers: rows.filter((one) => one.level > 0).map((one) => ({ ...one.key, level: one.level })),
            learns: rows.filter((one) => one.wanted).map((one) => one.key),
            languages: ticked("languages"),
            zone: form.elements.zone.value,
            hours: named("[data-day]", "day"),
            capacity: Number(form.elements.capacity.value || "-1"),
            mentorsIn: ticked("mentorsIn"),
            reach: form.elements.reach.value,
            sight: named("[data-sight]", "sight"),
            unsuggested: all("tr[data-skill][data-unsuggested]").map((row) => ({
                programme: row.dataset.programme,
                skill: row.dataset.skill,
            })),
        };
    }

    async function save(root, form) {
        if (form.getAttribute("aria-busy") === "true") {
            return;
        }
        form.setAttribute("aria-busy", "true");
        const body = { ...read(form), turn: Number(root.dataset.turn) };
        const answer = await mentorship.send(root, "PUT", "/profile", body);
        mentorship.clearProblems(form);
        form.removeAttribute("aria-busy");
        const problems = answer.body.problems || [];
        if (answer.ok) {
            form.dataset.changed = "";
            mentorship.remember(root.dataset.textDone);
            location.assign(root.dataset.back || location.href);
        } else if (answer.status === 400 && problems.length) {
            mentorship.showProblems(form, problems);
        } else if (answer.status === 409) {
            form.querySelector("[data-mentorship-stale]").hidden = false;
        } else {
            mentorship.tell(root, form.querySelector("[data-mentorship-alert]"), answer);
        }
    }

    /** What is in the form wins over what somebody, in another window, has kept meanwhile. */
    async function keepMine(root, form) {
        const now = await mentorship.send(root, "GET", "/profile");
        if (now.ok) {
            root.dataset.turn = now.body.turn;
            save(root, form);
        } else {
            mentorship.tell(root, form.querySelector("[data-mentorship-alert]"), now);
        }
    }

    function start(form) {
        const root = form.closest(".mentorship");
        form.addEventListener("submit", function (event) {
            event.preventDefault();
            save(root, form);
        });
        form.addEventListener("input", () => (form.dataset.changed = "true"));
        form.querySelector("[data-mentorship-mine]").addEventListener("click", () => keepMine(root, form));
        window.addEventListener("beforeunload", function (event) {
            if (form.dataset.changed) {
                event.preventDefault();
            }
        });
    }

    mentorship.ready(() => document.querySelectorAll("[data-mentorship-profile]").forEach(start));
})();
