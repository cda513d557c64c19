/* Several people write in one form: what others have saved comes in where I have not written, and else beside my text. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    /* What is in the form, by the names of the fields. */

    mentorship.values = function (form) {
        const found = {};
        form.querySelectorAll("[data-field] [name]").forEach((field) => {
            found[field.name] = field.value;
        });
        return found;
    };

    mentorship.putValue = function (form, name, value) {
        const field = form.elements.namedItem(name);
        if (field.tagName === "SELECT" && ![...field.options].some((one) => one.value === value)) {
            field.add(new Option(value, value));
        }
        field.value = value;
    };

    mentorship.filled = function (text, first, second) {
        return text.replace("{0}", () => first).replace("{1}", () => second || "");
    };

    /** Fields that only they have changed are taken over; where both have, theirs is shown beside mine. */
    mentorship.merge = function (desk, theirs, who) {
        const mine = mentorship.values(desk.form);
        let both = false;
        Object.keys(mine).forEach((name) => {
            if (theirs[name] === desk.base[name] || theirs[name] === mine[name]) {
                return;
            }
            if (mine[name] === desk.base[name]) {
                mentorship.putValue(desk.form, name, theirs[name]);
                mark(desk, name);
            } else {
                both = true;
                beside(desk, name, theirs[name], who);
            }
        });
        desk.base = theirs;
        return both;
    };

    function wrapper(desk, name) {
        return desk.form.querySelector(`[data-field="${CSS.escape(name)}"]`);
    }

    function mark(desk, name) {
        wrapper(desk, name).classList.add("mentorship-field-new");
        setTimeout(() => wrapper(desk, name).classList.remove("mentorship-field-new"), 8000);
    }

    function beside(desk, name, value, who) {
        const place = wrapper(desk, name);
        place.querySelectorAll(".mentorship-theirs").forEach((one) => one.remove());
        const theirs = element("div", "mentorship-theirs");
        const said = element("p", "", mentorship.filled(desk.form.dataset.textTheirs, who));
        const quote = element("blockquote", "mentorship-lines", value || desk.form.dataset.textEmpty);
        quote.dir = "auto";
        const take = element("button", "aui-button", desk.form.dataset.textTake);
        take.type = "button";
        take.addEventListener("click", () => {
            mentorship.putValue(desk.form, name, value);
            theirs.remove();
            desk.form.dispatchEvent(new Event("input"));
            desk.form.elements.namedItem(name).focus();
        });
        theirs.append(said, quote, take);
        place.append(theirs);
    }

    function element(tag, classes, text) {
        const made = document.createElement(tag);
        made.className = classes;
        made.textContent = text || "";
        return made;
    }
})();
