/*
 * Skills that the labels of one’s own pages speak of, offered to their author alone: the wiki is asked in the author’s name,
 * once, when the editor is open, for the newest pages. Nothing is added unless somebody adds it; what is kept is what is saved.
 */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});
    const REST = "/rest/mentorship/1";
    const PAGES = 25;
    const MINE = "creator = currentUser() and type = page order by lastmodified desc";
    /** Of one’s own choosing, until somebody says better: “I use it regularly”. */
    const LEVEL = "2";

    const plain = (text) =>
        text
            .normalize("NFD")
            .replace(/\p{M}/gu, "")
            .toLowerCase()
            .replace(/[^\p{L}\p{N}+#]+/gu, "-")
            .replace(/^-+|-+$/g, "");

    /** The labels of the newest pages; none when the wiki does not answer as it should. */
    async function labels(root) {
        const base = root.dataset.rest.slice(0, -REST.length);
        const query = new URLSearchParams({ cql: MINE, limit: PAGES, expand: "metadata.labels" });
        try {
            const answer = await fetch(`${base}/rest/api/content/search?${query}`, {
                credentials: "same-origin",
                headers: { Accept: "application/json" },
            });
            const body = answer.ok ? await answer.json() : {};
            const found = (body.results || []).flatMap((page) => page.metadata?.labels?.results || []);
            return new Set(found.filter((one) => one.prefix === "global").map((one) => plain(one.name)));
        } catch (silent) {
            return new Set();
        }
    }

    const name = (row) => row.querySelector("th").textContent.trim();

    /** A skill by the same name as a label, which is neither offered nor refused. */
    function spoken(row, known) {
        const free = row.querySelector("[data-level]").value === "" && !row.dataset.unsuggested;
        return free && (known.has(plain(name(row))) || known.has(row.dataset.skill));
    }

    function offer(box, form, row) {
        const item = box.querySelector("template").content.cloneNode(true).querySelector("li");
        item.querySelector("[data-name]").textContent = name(row);
        item.querySelectorAll("button span").forEach((one) => (one.textContent = ` – ${name(row)}`));
        item.querySelector("[data-add]").addEventListener("click", function () {
            const level = row.querySelector("[data-level]");
            level.value = LEVEL;
            row.closest("details").open = true;
            done(box, form, item, box.dataset.textAdded);
            level.focus();
        });
        item.querySelector("[data-not]").addEventListener("click", function () {
            row.dataset.unsuggested = "true";
            const next = item.nextElementSibling || item.previousElementSibling;
            done(box, form, item, box.dataset.textHidden);
            (next ? next.querySelector("button") : form.querySelector("[data-level]")).focus();
        });
        box.querySelector("ul").append(item);
    }

    function done(box, form, item, text) {
        item.remove();
        box.querySelector("[role=status]").textContent = text;
        form.dispatchEvent(new Event("input", { bubbles: true }));
    }

    mentorship.ready(async function () {
        const box = document.querySelector("[data-mentorship-labels]");
        if (!box) {
            return;
        }
        const known = await labels(box.closest(".mentorship"));
        const form = box.closest("form");
        const rows = [...form.querySelectorAll("tr[data-skill]")].filter((row) => spoken(row, known));
        rows.forEach((row) => offer(box, form, row));
        box.hidden = rows.length === 0;
    });
})();
