/* What the service found wrong, beside its field and together at the top; and what may not fit, with better places for it. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

    function field(form, name) {
        const fields = [...form.querySelectorAll("[data-field]")];
        const group = String(name).split(".")[0];
        return fields.find((one) => one.dataset.field === name) || fields.find((one) => one.dataset.field === group);
    }

    function control(wrapper) {
        return wrapper.querySelector("input, textarea, select");
    }

    mentorship.clearProblems = function (form) {
        form.querySelector("[data-mentorship-summary]").hidden = true;
        form.querySelector("[data-mentorship-misfits]").hidden = true;
        form.querySelector("[data-mentorship-alert]").hidden = true;
        form.querySelector("[data-mentorship-stale]").hidden = true;
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

    /** One line of the summary; it leads to the field, which says the same. */
    function line(form, problem) {
        const item = document.createElement("li");
        const wrapper = field(form, problem.field);
        if (!wrapper) {
            item.textContent = problem.message;
            return item;
        }
        const place = wrapper.querySelector(".mentorship-problem");
        place.textContent = problem.message;
        place.hidden = false;
        const target = control(wrapper);
        target.setAttribute("aria-invalid", "true");
        item.append(jump(name(wrapper) + " – " + problem.message, target));
        return item;
    }

    function name(wrapper) {
        const label = wrapper.querySelector("label, legend");
        return label.textContent.trim().replace(/\s+/g, " ");
    }

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

    mentorship.showMisfits = function (form, misfits) {
        const panel = form.querySelector("[data-mentorship-misfits]");
        const list = panel.querySelector("ul");
        list.replaceChildren(...misfits.map((misfit) => advice(form, misfit, list.dataset.textInstead)));
        panel.hidden = false;
        panel.focus();
        panel.scrollIntoView({ block: "nearest" });
    };

    function advice(form, misfit, instead) {
        const item = document.createElement("li");
        const said = document.createElement("p");
        const wrapper = field(form, misfit.field);
        if (wrapper) {
            said.append(jump(name(wrapper), control(wrapper)), " – ");
        }
        said.append(misfit.message);
        item.append(said);
        if (misfit.alternative && misfit.alternative.label) {
            item.append(better(misfit.alternative, instead));
        }
        return item;
    }

    function better(alternative, instead) {
        const place = document.createElement("p");
        place.append(instead + " ");
        if (/^(https?:|mailto:|\/(?![\/\\]))/i.test(alternative.url || "")) {
            const link = document.createElement("a");
            link.href = alternative.url;
            link.textContent = alternative.label;
            place.append(link);
        } else {
            place.append(alternative.label);
        }
        return place;
    }
})();
