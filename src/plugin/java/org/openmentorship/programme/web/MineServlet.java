package org.openmentorship.programme.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.shared.People;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;

/** Leads from the user menu to the page of a programme where one’s own mentoring is: one address, wherever that page lies. */
public final class MineServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int PROGRAMMES = 200;
    private final transient ProgrammeDesk programmes;
    private final transient People people;
    private final transient Pages pages;
    private final transient Screens screens;

    public MineServlet(ProgrammeDesk programmes, People people, Pages pages, Screens screens) {
        this.programmes = programmes;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String place = programmes.seen(people.current(), "", PROGRAMMES).programmes().stream()
                .sorted(Comparator.comparing(one -> !one.open()))
                .map(one -> pages.page(one.spaceKey(), one.places().minePage()))
                .filter(page -> !page.isEmpty())
                .findFirst()
                .orElse("");
        if (place.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(screens.render("screens/programme/nowhere.vm", java.util.Map.of()));
        } else {
            response.sendRedirect(place);
        }
    }
}
