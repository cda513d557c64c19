package org.openmentorship.archive.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openmentorship.archive.DataDesk;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Refused;

/** The door for all data at once: a file goes out, or comes in as it is; the password is asked for again before it opens. */
@AdminOnly
public final class DataServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String STATE = "state";
    private final transient WebSudoManager webSudo;
    private final transient DataDesk desk;
    private final transient DataDoor door;
    private final transient People people;

    public DataServlet(WebSudoManager webSudo, DataDesk desk, DataDoor door, People people) {
        this.webSudo = webSudo;
        this.desk = desk;
        this.door = door;
        this.people = people;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (STATE.equals(request.getQueryString())) {
            door.answer(response, door::state);
        } else {
            file(response);
        }
    }

    private void file(HttpServletResponse response) throws IOException {
        String day = desk.today().toString();
        try {
            desk.export(people.current(), () -> {
                response.setContentType("application/zip");
                response.setHeader("Content-Disposition", "attachment; filename=\"mentorship-" + day + ".zip\"");
                response.setHeader("X-Content-Type-Options", "nosniff");
                return response.getOutputStream();
            });
        } catch (Refused refused) {
            door.refuse(response, refused);
        }
    }

    /** A form of another site cannot send this header. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        door.answer(response, () -> {
            if (!"no-check".equals(request.getHeader("X-Atlassian-Token"))) {
                throw new Refused(Refused.Why.NOT_ALLOWED, "mentorship.archive.refused.token");
            }
            try {
                webSudo.willExecuteWebSudoRequest(request);
            } catch (WebSudoSessionException e) {
                throw new Refused(Refused.Why.NOT_ALLOWED, "mentorship.archive.refused.password");
            }
            return door.done(String.valueOf(request.getQueryString()), request.getInputStream());
        });
    }
}
