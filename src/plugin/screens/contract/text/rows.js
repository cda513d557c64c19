/* Rows of a form that are added, moved by buttons and taken out again; each knows its number, and nothing is gone at once. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});
    let count = 0;

    function control(row, part) {
        return row.querySelector(`[data-part="${part}"] :is(input, textarea)`);
    }

    function all(group) {
        return [...group.querySelectorAll("[data-row]")];
    }

    /** Every row gets its number, and fields the names by which the service tells what is wrong with them. */
    function number(group) {
        const rows = all(group);
        rows.forEach((row, at) => {
            row.querySelector("[data-row-number]").textContent = group.closest("form").dataset.textNumber.replace("{0}", at + 1);
            row.querySelectorAll("[data-part]").forEach((part) => {
                part.dataset.field = `${group.dataset.rows}.${at}.${part.dataset.part}`;
            });
            row.querySelector("[data-row-move=up]").disabled = at === 0;
            row.querySelector("[data-row-move=down]").disabled = at === rows.length - 1;
        });
    }

    function make(group, values) {
        const row = group.querySelector("template").content.cloneNode(true).querySelector("[data-row]");
        row.dataset.id = values.id || "";
        count += 1;
        row.querySelector("[data-row-number]").id = `mentorship-row-${count}`;
        row.setAttribute("aria-labelledby", `mentorship-row-${count}`);
        row.querySelectorAll("[data-part]").forEach((part) => {
            const field = part.querySelector("input, textarea");
            const problem = part.querySelector(".mentorship-problem");
            field.id = `mentorship-row-${count}-${part.dataset.part}`;
            problem.id = `${field.id}-problem`;
            field.setAttribute("aria-describedby", problem.id);
            part.querySelector("label").htmlFor = field.id;
            const left = part.querySelector("[data-row-left]");
            if (left) {
                left.id = field.dataset.mentorshipCounter = `${field.id}-left`;
            }
            if (field.type === "checkbox") {
                field.checked = Boolean(values[part.dataset.part]);
            } else {
                field.value = values[part.dataset.part] || "";
            }
        });
        return row;
    }

    function changed(group) {
        number(group);
        group.dispatchEvent(new Event("input", { bubbles: true }));
    }

    function move(group, row, button) {
        const up = button.dataset.rowMove === "up";
        const other = up ? row.previousElementSibling : row.nextElementSibling;
        other[up ? "before" : "after"](row);
        changed(group);
        /* At the end of the way the button is switched off: the other one takes over. */
        (button.disabled ? row.querySelector(`[data-row-move=${up ? "down" : "up"}]`) : button).focus();
        say(group, group.closest("form").dataset.textMoved.replace("{0}", all(group).indexOf(row) + 1));
    }

    function remove(group, row) {
        const words = group.closest("form").dataset;
        const next = row.nextElementSibling;
        const near = next || row.previousElementSibling;
        const name = row.querySelector("[data-part] input").value;
        row.remove();
        changed(group);
        const undo = document.createElement("button");
        undo.type = "button";
        undo.className = "aui-button aui-button-link";
        undo.textContent = words.textUndo;
        undo.addEventListener("click", () => {
            group.querySelector("[data-rows-list]").insertBefore(row, next && next.isConnected ? next : null);
            changed(group);
            say(group, "");
            row.querySelector("[data-part] input").focus();
        });
        say(group, words.textRemoved.replace("{0}", () => name), undo);
        (near ? near.querySelector("[data-row-remove]") : group.querySelector("[data-row-add]")).focus();
    }

    function say(group, text, button) {
        group.querySelector("[data-row-undo]").replaceChildren(...[text, button && " ", button].filter(Boolean));
    }

    mentorship.rows = {
        fill(group, list) {
            group.querySelector("[data-rows-list]").replaceChildren(...list.map((values) => make(group, values)));
            say(group, "");
            number(group);
        },
        read: (group, parts) =>
            all(group).map((row) => {
                const found = {};
                parts.forEach((part) => {
                    const field = control(row, part);
                    found[part] = field.type === "checkbox" ? field.checked : field.value;
                });
                return { ...found, ...(row.dataset.id ? { id: row.dataset.id } : {}) };
            }),
    };

    mentorship.ready(function () {
        document.addEventListener("click", function (event) {
            const button = event.target.closest("[data-row-add], [data-row-move], [data-row-remove]");
            const group = button && button.closest("[data-rows]");
            if (!group) {
                return;
            }
            if (button.dataset.rowAdd) {
                const row = make(group, {});
                group.querySelector("[data-rows-list]").append(row);
                changed(group);
                row.querySelector("[data-part] input").focus();
            } else if (button.dataset.rowMove) {
                move(group, button.closest("[data-row]"), button);
            } else {
                remove(group, button.closest("[data-row]"));
            }
        });
    });
})();
