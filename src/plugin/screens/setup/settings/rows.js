/* Rows that are added, moved by buttons and taken out again; nothing is gone at once. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    function say(group, ...what) {
        group.querySelector(":scope > [data-undo]").replaceChildren(...what);
    }

    function changed(group) {
        mentorship.bound.number(group.closest("form"));
        group.dispatchEvent(new Event("input", { bubbles: true }));
    }

    function move(group, row, button) {
        const up = button.dataset.act === "up";
        const other = up ? row.previousElementSibling : row.nextElementSibling;
        other[up ? "before" : "after"](row);
        changed(group);
        /* At the end of the way the button is switched off: the other one takes over. */
        (button.disabled ? row.querySelector(`[data-act=${up ? "down" : "up"}]`) : button).focus();
        const at = [...row.parentElement.children].indexOf(row) + 1;
        say(group, group.closest("form").dataset.textMoved.replace("{0}", at));
    }

    function remove(group, row) {
        const words = group.closest("form").dataset;
        const next = row.nextElementSibling;
        const near = next || row.previousElementSibling;
        const name = row.querySelector("[data-row-number]").textContent;
        row.remove();
        changed(group);
        const undo = document.createElement("button");
        undo.type = "button";
        undo.className = "aui-button aui-button-link";
        undo.textContent = words.textUndo;
        undo.addEventListener("click", () => {
            group.querySelector(":scope > [data-list]").insertBefore(row, next && next.isConnected ? next : null);
            changed(group);
            say(group);
            first(row).focus();
        });
        say(group, words.textRemoved.replace("{0}", () => name), " ", undo);
        (near ? near.querySelector("[data-act=remove]") : group.querySelector(":scope > div [data-act=add]")).focus();
    }

    const first = (row) => row.querySelector("input, textarea, select");

    mentorship.ready(function () {
        document.addEventListener("click", function (event) {
            const button = event.target.closest("[data-act]");
            const group = button && button.closest("[data-each]");
            const form = group && group.closest("form[data-mentorship-settings]");
            if (!form) {
                return;
            }
            if (button.dataset.act === "add") {
                const row = mentorship.bound.add(group, form.mentorshipDocument, form.dataset.textNone);
                changed(group);
                first(row).focus();
            } else if (button.dataset.act === "remove") {
                remove(group, button.closest("[data-row]"));
            } else {
                move(group, button.closest("[data-row]"), button);
            }
        });
    });
})();
