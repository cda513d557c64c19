/* What is in the form, and a copy of it in this tab, so that nothing typed is lost before it is saved. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    /** The form as the REST service takes it. */
    mentorship.read = function (form) {
        const answers = {};
        form.querySelectorAll("[data-answer]").forEach((field) => {
            const id = field.dataset.answer;
            if (field.type !== "checkbox") {
                answers[id] = field.value;
            } else {
                answers[id] = [answers[id], field.checked ? field.value : ""].filter(Boolean).join("\n");
            }
        });
        return {
            title: form.elements.title.value,
            answers,
            skills: ticked(form, "skills"),
            weeks: Math.min(Math.trunc(Number(form.elements.weeks.value)) || 0, 100000),
            checks: ticked(form, "checks"),
            wished: ticked(form, "wished")[0] || null,
        };
    };

    function ticked(form, name) {
        return [...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value);
    }

    function write(form, values) {
        form.elements.title.value = values.title;
        form.querySelectorAll("[data-answer]").forEach((field) => {
            const answer = values.answers[field.dataset.answer] || "";
            if (field.type === "checkbox") {
                field.checked = answer.split("\n").includes(field.value);
            } else {
                field.value = answer;
            }
        });
        form.elements.weeks.value = values.weeks || "";
        ["skills", "checks"].forEach((name) => {
            form.querySelectorAll(`input[name="${name}"]`).forEach((box) => {
                box.checked = values[name].includes(box.value);
            });
        });
        if (form.elements.wished) {
            form.elements.wished.checked = values.wished === form.elements.wished.value;
        }
        form.querySelectorAll("input, textarea").forEach((field) => {
            field.dispatchEvent(new Event("input", { bubbles: true }));
        });
    }

    function name(root, request) {
        return `${root.dataset.programme}:${request || "new"}`;
    }

    mentorship.keepCopy = function (root, form) {
        const copy = { values: mentorship.read(form), version: root.dataset.version, submission: root.dataset.submission };
        mentorship.copies.keep(root.dataset.reader, name(root, root.dataset.request), copy);
    };

    mentorship.dropCopy = function (root) {
        mentorship.copies.drop(root.dataset.reader, name(root, ""));
        mentorship.copies.drop(root.dataset.reader, name(root, root.dataset.request));
    };

    /** Brings back what was not saved; with its old version, so that a change made elsewhere is noticed when it is saved. */
    mentorship.restoreCopy = function (root, form) {
        const copy = mentorship.copies.find(root.dataset.reader, name(root, root.dataset.request));
        if (!copy || JSON.stringify(copy.values) === JSON.stringify(mentorship.read(form))) {
            return false;
        }
        root.dataset.version = copy.version;
        root.dataset.submission = copy.submission;
        write(form, copy.values);
        return true;
    };
})();
