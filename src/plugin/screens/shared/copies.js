/* Copies of what is being typed, kept in this tab, so that nothing is lost before it is saved. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});
    const PREFIX = "mentorship-copy:";

    function key(reader, name) {
        return `${PREFIX}${reader}:${name}`;
    }

    /** On a shared machine nothing that somebody else typed in this tab stays behind. */
    function forgetOthers(reader) {
        Object.keys(sessionStorage)
            .filter((one) => one.startsWith(PREFIX) && !one.startsWith(key(reader, "")))
            .forEach((one) => sessionStorage.removeItem(one));
    }

    mentorship.copies = {
        keep: (reader, name, copy) => mentorship.store(() => sessionStorage.setItem(key(reader, name), JSON.stringify(copy))),
        drop: (reader, name) => mentorship.store(() => sessionStorage.removeItem(key(reader, name))),
        find(reader, name) {
            mentorship.store(() => forgetOthers(reader));
            const text = mentorship.store(() => sessionStorage.getItem(key(reader, name)));
            return text ? JSON.parse(text) : null;
        },
    };
})();
