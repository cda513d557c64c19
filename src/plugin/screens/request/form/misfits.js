/* What may not fit in a request, and better places for it. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});

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
        const wrapper = mentorship.fieldOf(form, misfit.field);
        if (wrapper) {
            said.append(mentorship.jumpTo(wrapper), " – ");
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
