/* The week as a grid of half hours: arrow keys move, the space bar or a click changes one, Shift goes on; it writes the lines above. */
(function () {
    "use strict";
    const mentorship = (window.mentorship = window.mentorship || {});
    const SPAN = /^(\d{1,2})(?:[:.h](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.h](\d{2}))?$/;
    const HALVES = 48;
    const MOVES = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

    const half = (hour, minute) => Number(hour) * 2 + (Number(minute || 0) >= 30 ? 1 : 0);
    const clock = (one) => String(Math.floor(one / 2)).padStart(2, "0") + (one % 2 ? ":30" : ":00");

    /** The half hours of a line; what cannot be understood is left to the service to tell. */
    function free(line) {
        const found = new Set();
        for (const span of line.split(/[,;]/)) {
            const match = SPAN.exec(span.trim());
            for (let one = match ? half(match[1], match[2]) : 0; match && one < half(match[3], match[4]); one++) {
                found.add(one);
            }
        }
        return found;
    }

    function line(found) {
        const spans = [];
        for (let one = 0; one < HALVES; one++) {
            if (found.has(one) && !found.has(one - 1)) {
                let to = one;
                while (found.has(to)) {
                    to++;
                }
                spans.push(clock(one) + "–" + clock(to));
            }
        }
        return spans.join(", ");
    }

    function start(week) {
        const grid = week.querySelector("[data-mentorship-grid]");
        const days = [...week.querySelectorAll("[data-day]")];
        draw(grid, days);
        show(grid, days);
        days.forEach((day) => day.addEventListener("input", () => show(grid, days)));
        grid.addEventListener("keydown", (event) => pressed(event, grid, days));
        let paints = null;
        grid.addEventListener("pointerdown", function (event) {
            const cell = event.target.closest("td");
            if (cell) {
                paints = cell.getAttribute("aria-selected") !== "true";
                set(cell, paints, days);
                focus(grid, cell);
            }
        });
        grid.addEventListener("pointerover", function (event) {
            const cell = event.target.closest("td");
            if (cell && paints !== null && event.pointerType === "mouse" && event.buttons) {
                set(cell, paints, days);
            }
        });
        window.addEventListener("pointerup", () => (paints = null));
    }

    function draw(grid, days) {
        const head = grid.createTHead().insertRow();
        head.append(document.createElement("td"), ...days.map((day) => heading("col", day.dataset.short)));
        head.firstChild.className = "mentorship-hidden-visually";
        const body = grid.createTBody();
        for (let one = 0; one < HALVES; one++) {
            const row = body.insertRow();
            row.append(heading("row", clock(one)));
            days.forEach(function (day, column) {
                const cell = row.insertCell();
                cell.setAttribute("role", "gridcell");
                cell.dataset.column = column;
                cell.dataset.half = one;
                cell.tabIndex = -1;
                cell.setAttribute("aria-label", day.labels[0].textContent + " " + clock(one));
            });
        }
        cellAt(grid, 0, 18).tabIndex = 0;
    }

    function heading(scope, text) {
        const one = document.createElement("th");
        one.scope = scope;
        one.textContent = text;
        return one;
    }

    function show(grid, days) {
        const found = days.map((day) => free(day.value));
        grid.querySelectorAll("td[data-half]").forEach((cell) =>
            cell.setAttribute("aria-selected", String(found[cell.dataset.column].has(Number(cell.dataset.half)))),
        );
    }

    function set(cell, on, days) {
        const day = days[cell.dataset.column];
        const found = free(day.value);
        found[on ? "add" : "delete"](Number(cell.dataset.half));
        cell.setAttribute("aria-selected", String(on));
        day.value = line(found);
        day.dispatchEvent(new Event("input", { bubbles: true }));
    }

    const cellAt = (grid, column, one) => grid.querySelector(`td[data-column="${column}"][data-half="${one}"]`);

    function focus(grid, cell) {
        grid.querySelectorAll('td[tabindex="0"]').forEach((one) => (one.tabIndex = -1));
        cell.tabIndex = 0;
        cell.focus();
    }

    function pressed(event, grid, days) {
        const cell = event.target.closest("td[data-half]");
        const move = MOVES[event.key];
        if (!cell || (!move && event.key !== " " && event.key !== "Enter")) {
            return;
        }
        event.preventDefault();
        if (!move) {
            set(cell, cell.getAttribute("aria-selected") !== "true", days);
            return;
        }
        const next = cellAt(grid, Number(cell.dataset.column) + move[0], Number(cell.dataset.half) + move[1]);
        if (next) {
            if (event.shiftKey) {
                set(next, cell.getAttribute("aria-selected") === "true", days);
            }
            focus(grid, next);
        }
    }

    mentorship.ready(() => document.querySelectorAll("[data-mentorship-week]").forEach(start));
})();
