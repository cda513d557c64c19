package org.openmentorship.sheet.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.sheet.Csv;
import org.openmentorship.sheet.Sheet.Table;
import org.openmentorship.sheet.Sheets;

/** The tables of coordinators as CSV, with the filters of their screens; written page by page while they are sent. */
public final class SheetServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final transient Sheets sheets;
    private final transient People people;
    private final transient Screens screens;

    public SheetServlet(Sheets sheets, People people, Screens screens) {
        this.sheets = sheets;
        this.people = people;
        this.screens = screens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String name = sheets.known(request.getParameter("sheet"));
        try {
            Table table = sheets.open(people.current(), name, request.getParameter("programme"));
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
            PrintWriter out = response.getWriter();
            Csv.write(table, out);
            out.flush();
        } catch (Refused refused) {
            response.setStatus(refused.why().status());
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(screens.words().say(refused.key(), refused.values()));
        }
    }
}
