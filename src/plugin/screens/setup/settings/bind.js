/*
 * A JSON document in a form: data-part names a value (profile.name) and data-as says how it is written; data-each names a
 * list whose template stands beside it, and rows may hold lists again. What a form does not show of an entry stays as it was.
 */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});
    const entries = new WeakMap();
    let count = 0;

    const lines = (text) => text.split("\n").map((one) => one.trim()).filter(Boolean);
    const number = (text) => (text.trim() === "" ? 0 : Number(text));
    const control = (part) => part.querySelector("input, textarea, select");
    const boxes = (part) => [...part.querySelectorAll("input[type=checkbox]")];

    /** How each kind of value goes into its field, and comes out of it. */
    const AS = {
        number: [(part, value) => (control(part).value = value || value === 0 ? value : ""), (part) => number(control(part).value)],
        date: [(part, value) => (control(part).value = value || ""), (part) => control(part).value || null],
        flag: [(part, value) => (control(part).checked = Boolean(value)), (part) => control(part).checked],
        set: [
            (part, value) => boxes(part).forEach((box) => (box.checked = (value || []).includes(box.value))),
            (part) => boxes(part).filter((box) => box.checked).map((box) => box.value),
        ],
        lines: [(part, value) => (control(part).value = (value || []).join("\n")), (part) => lines(control(part).value)],
        paragraphs: [
            (part, value) => (control(part).value = (value || []).join("\n\n")),
            (part) => control(part).value.split(/\n\s*\n/).map((one) => one.trim()).filter(Boolean),
        ],
        names: [
            (part, value) => (control(part).value = (value || []).filter(Boolean).join(", ")),
            (part) => control(part).value.split(/[,;\s]+/).filter(Boolean),
        ],
        numbers: [
            (part, value) => (control(part).value = (value || []).join(", ")),
            (part) => control(part).value.split(/[,;\s]+/).filter(Boolean).map(Number),
        ],
        choice: [chosen, (part) => control(part).value],
        places: [chosen, (part) => control(part).value],
    };
    const PLAIN = [(part, value) => (control(part).value = value || ""), (part) => control(part).value];

    function chosen(part, value) {
        const list = control(part);
        list.value = value || "";
        if (list.selectedIndex < 0) {
            list.selectedIndex = 0;
        }
    }

    /** Those that belong to this row or form, and not to a row within. */
    function own(root, selector) {
        return [...root.querySelectorAll(selector)].filter((one) => one.parentElement.closest("[data-row], form") === root);
    }

    function get(from, path) {
        return path.split(".").reduce((value, name) => (value === null || value === undefined ? value : value[name]), from);
    }

    function set(to, path, value) {
        const names = path.split(".");
        const last = names.pop();
        const place = names.reduce((value, name) => (value[name] = value[name] || {}), to);
        place[last] = value;
    }

    function fill(root, value, context) {
        own(root, "[data-part]").forEach((part) => {
            name(part);
            if (part.dataset.as === "places") {
                places(part, context);
            }
            (AS[part.dataset.as] || PLAIN)[0](part, get(value, part.dataset.part));
        });
        own(root, "[data-each]").forEach((group) => {
            const list = group.querySelector(":scope > [data-list]");
            list.replaceChildren(...(get(value, group.dataset.each) || []).map((one) => row(group, one, context)));
        });
    }

    /** The better places that the programme knows, by their names. */
    function places(part, context) {
        const known = (get(context.document, "guidance.alternatives") || []).map((one) => new Option(one.label, one.id));
        control(part).replaceChildren(new Option(context.none, ""), ...known);
    }

    /** Fields in rows have no ids of their own to be named by. */
    function name(part) {
        const field = control(part);
        const label = part.querySelector("label:not(.mentorship-choice, .mentorship-pick)");
        if (field.id) {
            return;
        }
        count += 1;
        field.id = `mentorship-bound-${count}`;
        const told = [...part.querySelectorAll(".mentorship-help, .mentorship-problem")];
        told.forEach((one, at) => (one.id = `${field.id}-${at}`));
        field.setAttribute("aria-describedby", told.map((one) => one.id).join(" "));
        if (label) {
            label.htmlFor = field.id;
        }
    }

    function row(group, value, context) {
        const made = group.querySelector(":scope > template").content.cloneNode(true).querySelector("[data-row]");
        entries.set(made, value);
        group.querySelector(":scope > [data-list]").append(made);
        fill(made, value, context);
        return made;
    }

    function read(root, onto) {
        const value = structuredClone(onto);
        own(root, "[data-part]").forEach((part) => set(value, part.dataset.part, (AS[part.dataset.as] || PLAIN)[1](part)));
        own(root, "[data-each]").forEach((group) => {
            const rows = [...group.querySelectorAll(":scope > [data-list] > [data-row]")];
            set(value, group.dataset.each, rows.map((one) => read(one, entries.get(one) || {})));
        });
        return value;
    }

    /** Every row gets its number, and every field the name by which the service tells what is wrong with it. */
    function numbered(root, prefix) {
        own(root, "[data-part]").forEach((part) => (part.dataset.field = prefix + part.dataset.part));
        own(root, "[data-each]").forEach((group) => {
            group.dataset.field = prefix + group.dataset.each;
            const rows = [...group.querySelectorAll(":scope > [data-list] > [data-row]")];
            rows.forEach((one, at) => {
                const title = one.querySelector("[data-row-number]");
                count += title.id ? 0 : 1;
                title.id = title.id || `mentorship-bound-${count}`;
                title.textContent = group.dataset.one.replace("{0}", at + 1);
                one.setAttribute("aria-labelledby", title.id);
                one.querySelector("[data-act=up]").disabled = at === 0;
                one.querySelector("[data-act=down]").disabled = at === rows.length - 1;
                numbered(one, `${group.dataset.field}.${at}.`);
            });
        });
    }

    mentorship.bound = {
        fill(form, document, none) {
            fill(form, document, { document, none });
            numbered(form, "");
        },
        add(group, document, none) {
            const made = row(group, {}, { document, none });
            numbered(group.closest("form"), "");
            return made;
        },
        read,
        number: (form) => numbered(form, ""),
    };
})();
