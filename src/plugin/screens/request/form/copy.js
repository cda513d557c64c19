/* What is in the form, and a copy of it in this tab, so that nothing typed is lost before it is saved. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    /** The form as the REST service takes it. */
    mentorship.read = function (form) {
        const answers = {};
        form.querySelectorAll("[data-answer]").forEach((field) => {
            answers[field.dataset.answer] = field.value;
        });
        return {
            title: form.elements.title.value,
            answers,
            skills: ticked(form, "skills"),
            weeks: Math.min(Math.trunc(Number(form.elements.weeks.value)) || 0, 100000),
            checks: ticked(form, "checks"),
        };
    };

    function ticked(form, name) {
        return [...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value);
    }

    function write(form, values) {
        form.elements.title.value = values.title;
        form.querySelectorAll("[data-answer]").forEach((field) => {
            field.value = values.answers[field.dataset.answer] || "";
        });
        form.elements.weeks.value = values.weeks || "";
        ["skills", "checks"].forEach((name) => {
            form.querySelectorAll(`input[name="${name}"]`).forEach((box) => {
                box.checked = values[name].includes(box.value);
            });
        });
        form.querySelectorAll("input, textarea").forEach((field) => {
            field.dispatchEvent(new Event("input", { bubbles: true }));
        });
    }

    function key(root, request) {
        const words = root.dataset;
        return ["mentorship-copy", words.reader, words.programme, request || "new"].join(":");
    }

    /** On a shared machine nothing that somebody else typed in this tab stays behind. */
    function forgetOthers(reader) {
        Object.keys(sessionStorage)
            .filter((name) => name.startsWith("mentorship-copy:") && !name.startsWith(`mentorship-copy:${reader}:`))
            .forEach((name) => sessionStorage.removeItem(name));
    }

    mentorship.keepCopy = function (root, form) {
        const copy = { values: mentorship.read(form), version: root.dataset.version, submission: root.dataset.submission };
        mentorship.store(() => sessionStorage.setItem(key(root, root.dataset.request), JSON.stringify(copy)));
    };

    mentorship.dropCopy = function (root) {
        mentorship.store(() => {
            sessionStorage.removeItem(key(root, ""));
            sessionStorage.removeItem(key(root, root.dataset.request));
        });
    };

    /** Brings back what was not saved; with its old version, so that a change made elsewhere is noticed when it is saved. */
    mentorship.restoreCopy = function (root, form) {
        mentorship.store(() => forgetOthers(root.dataset.reader));
        const text = mentorship.store(() => sessionStorage.getItem(key(root, root.dataset.request)));
        const copy = text && JSON.parse(text);
        if (!copy || JSON.stringify(copy.values) === JSON.stringify(mentorship.read(form))) {
            return false;
        }
        root.dataset.version = copy.version;
        root.dataset.submission = copy.submission;
        write(form, copy.values);
        return true;
    };
})();
