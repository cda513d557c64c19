/* What the request form will look like, while its questions are being written. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    function element(tag, className, text) {
        const made = document.createElement(tag);
        made.className = className || "";
        made.textContent = text || "";
        return made;
    }

    function box(type, text) {
        const label = element("label", "mentorship-choice");
        const input = document.createElement("input");
        input.type = type;
        label.append(input, element("span", "", text));
        return label;
    }

    /** A field that looks as it will, and takes nothing in. */
    function field(question, words) {
        const type = question.type || "LONG";
        if (type === "SEVERAL") {
            const group = element("div");
            group.append(...(question.options || []).map((one) => box("checkbox", one)));
            return group;
        }
        if (type === "TICK") {
            return box("checkbox", words.textYes);
        }
        if (type === "CHOICE") {
            const list = element("select", "mentorship-input");
            list.append(new Option(words.textChoose, ""), ...(question.options || []).map((one) => new Option(one)));
            return list;
        }
        const input = element(type === "LONG" ? "textarea" : "input", "mentorship-input");
        if (type !== "LONG") {
            input.type = { NUMBER: "number", DATE: "date", LINK: "url" }[type] || "text";
        }
        return input;
    }

    function part(question, at, words) {
        const whole = element("div", "mentorship-field");
        const label = element("p", "mentorship-preview-label", question.text || "…");
        label.id = `mentorship-preview-${at}`;
        if (!question.required) {
            label.append(" ", element("span", "mentorship-quiet", words.textOptional));
        }
        const input = field(question, words);
        const named = input.matches("input, textarea, select") ? input : null;
        (named || input).setAttribute("aria-labelledby", label.id);
        if (!named) {
            input.setAttribute("role", "group");
        }
        whole.append(label, ...(question.help ? [element("p", "mentorship-help", question.help)] : []), input);
        return whole;
    }

    mentorship.ready(function () {
        const form = document.querySelector("form[data-mentorship-settings]");
        const preview = document.querySelector("[data-mentorship-preview]");
        if (!form || !preview) {
            return;
        }
        function draw() {
            if (form.mentorshipDocument) {
                const { questions, checks } = mentorship.bound.read(form, form.mentorshipDocument).form;
                const ticks = checks.map((one) => box("checkbox", one.text));
                const fields = document.createElement("fieldset");
                fields.className = "mentorship-field mentorship-form";
                fields.disabled = true;
                fields.append(...questions.map((one, at) => part(one, at, preview.dataset)), ...ticks);
                preview.replaceChildren(fields);
            }
        }
        /** Only a choice has something to choose from. */
        function options() {
            form.querySelectorAll("[data-part=options]").forEach((one) => {
                const type = one.closest("[data-row]").querySelector("[data-part=type] select").value;
                one.hidden = type !== "CHOICE" && type !== "SEVERAL";
            });
        }
        ["input", "mentorship:filled"].forEach((name) =>
            form.addEventListener(name, () => {
                options();
                draw();
            }),
        );
    });
})();
