package org.openmentorship.host.screens.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import org.openmentorship.host.data.Settings;
import org.openmentorship.host.mail.Mail;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.service.site.ReadOnly;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.Visit.Stop;

/** The other screens of administration: overview, scheduled jobs, mail inbox, audit log. */
public final class AdminScreens {
    private static final String JOBS = "/admin/scheduledjobs/viewscheduledjobs.action";
    private static final String INBOX = "/admin/mail-inbox.action";

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Desk desk;

    public AdminScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.get("/admin", visit -> visit.redirect("/admin/console.action"));
        router.get("/admin/console.action", this::overview);
        router.post("/admin/read-only.action", this::switchReadOnly);
        router.get(JOBS, this::jobs);
        router.post("/admin/scheduledjobs/runjob.action", this::runJob);
        router.get(INBOX, this::inbox);
        router.get("/admin/mail.action", this::mail);
        router.get("/admin/mail-html.action", this::mailHtml);
        router.post("/admin/mail-clear.action", visit -> {
            desk.engine().inbox().clear();
            visit.redirect(INBOX);
        });
        router.get(
                "/admin/auditlog.action",
                visit -> desk.show(
                        visit,
                        view("audit", "Audit log")
                                .with("notes", desk.wiki().audit.latest(200))));
    }

    private void overview(Visit visit) throws IOException {
        desk.show(
                visit,
                view("console", "Administration")
                        .with("apps", desk.engine().apps().list().size())
                        .with("mails", desk.engine().inbox().mails().size())
                        .with("people", desk.wiki().people.search("", 10_000).size())
                        .with("database", desk.engine().database().kind().name()));
    }

    /** Confluence’s read-only mode, as far as apps meet it. */
    private void switchReadOnly(Visit visit) throws IOException {
        boolean on = "on".equals(visit.param("to"));
        new ReadOnly(new Settings(desk.engine().database())).set(on);
        desk.wiki().audit.note("Read-only mode", on ? "on" : "off");
        visit.redirect("/admin/console.action");
    }

    private void jobs(Visit visit) throws IOException {
        String key = visit.param("history");
        desk.show(
                visit,
                view("jobs", "Scheduled jobs")
                        .with("jobs", desk.engine().jobs().list())
                        .with("chosen", key)
                        .with(
                                "runs",
                                key.isEmpty() ? List.of() : desk.engine().jobs().history(key)));
    }

    private void runJob(Visit visit) throws IOException {
        String key = visit.param("key");
        if (desk.engine().jobs().list().stream().noneMatch(job -> job.key().equals(key))) {
            throw new Stop(404, "There is no such job.");
        }
        desk.engine().jobs().runNow(key);
        desk.wiki().audit.note("Job run by hand", key);
        visit.redirect(JOBS + "?history=" + Visit.encode(key));
    }

    /** The list of mails; {@code format=json} gives all of them whole, for those who test what would leave. */
    private void inbox(Visit visit) throws IOException {
        if ("json".equals(visit.param("format"))) {
            visit.write(
                    200,
                    "application/json",
                    JSON.writeValueAsBytes(desk.engine().inbox().mails()));
            return;
        }
        desk.show(
                visit,
                view("inbox", "Mail inbox").with("mails", desk.engine().inbox().mails()));
    }

    private void mail(Visit visit) throws IOException {
        Mail mail = find(visit);
        desk.show(
                visit,
                view("mail", mail.subject().isEmpty() ? "Mail" : mail.subject()).with("mail", mail));
    }

    /** The HTML of a mail, alone in a frame where nothing runs and nothing is fetched from elsewhere. */
    private void mailHtml(Visit visit) throws IOException {
        visit.response()
                .setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'");
        visit.html(200, find(visit).html());
    }

    private Mail find(Visit visit) {
        return desk.engine()
                .inbox()
                .mail(visit.id("id"))
                .orElseThrow(() -> new Stop(404, "This mail is not in the inbox any more."));
    }

    private static View view(String template, String title) {
        return View.of("admin/" + template, title).area("admin");
    }
}
