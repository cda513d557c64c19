/* What the service found wrong: beside its field, which says data-field, and together at the top of the form. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    mentorship.fieldOf = function (form, name) {
        const fields = [...form.querySelectorAll("[data-field]")];
        const group = String(name).split(".")[0];
        return fields.find((one) => one.dataset.field === name) || fields.find((one) => one.dataset.field === group);
    };

    function control(wrapper) {
        return wrapper.querySelector("input, textarea, select, button");
    }

    mentorship.clearProblems = function (form) {
        const said = "[data-mentorship-summary], [data-mentorship-misfits], [data-mentorship-alert], [data-mentorship-stale]";
        form.querySelectorAll(said).forEach((place) => (place.hidden = true));
        form.querySelectorAll("[data-field] .mentorship-problem").forEach((place) => {
            place.hidden = true;
            place.textContent = "";
        });
        form.querySelectorAll("[aria-invalid]").forEach((one) => one.removeAttribute("aria-invalid"));
    };

    mentorship.showProblems = function (form, problems) {
        const summary = form.querySelector("[data-mentorship-summary]");
        summary.querySelector("ul").replaceChildren(...problems.map((problem) => line(form, problem)));
        summary.hidden = false;
        summary.focus();
    };

    /** The same without a summary and without moving anybody: while one is still typing. */
    mentorship.markProblems = (form, problems) => problems.forEach((problem) => line(form, problem));

    /** One line of the summary; it leads to the field, which says the same. */
    function line(form, problem) {
        const item = document.createElement("li");
        const wrapper = mentorship.fieldOf(form, problem.field);
        if (!wrapper) {
            item.textContent = problem.message;
            return item;
        }
        const place = wrapper.querySelector(".mentorship-problem");
        place.textContent = problem.message;
        place.hidden = false;
        const target = control(wrapper);
        target.setAttribute("aria-invalid", "true");
        item.append(jump(label(wrapper) + " – " + problem.message, target));
        return item;
    }

    function label(wrapper) {
        const row = wrapper.closest("[data-row]");
        const names = [row && row.querySelector("[data-row-number]"), wrapper.querySelector("label, legend")];
        return names.filter(Boolean).map((one) => one.textContent.trim().replace(/\s+/g, " ")).join(", ");
    }

    /** A link to a field, named by its label. */
    mentorship.jumpTo = (wrapper) => jump(label(wrapper), control(wrapper));

    function jump(text, target) {
        const link = document.createElement("a");
        link.textContent = text;
        link.href = "#" + (target.id || "");
        link.addEventListener("click", function (event) {
            event.preventDefault();
            target.focus();
        });
        return link;
    }
})();
