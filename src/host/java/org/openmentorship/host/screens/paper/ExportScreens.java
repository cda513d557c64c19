package org.openmentorship.host.screens.paper;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.pages.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.Urls;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.wiki.render.RenderContext;

/** A page on paper: as PDF and as a Word document. */
public final class ExportScreens {
    private final Desk desk;

    public ExportScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.get("/spaces/flyingpdf/pdfpageexport.action", this::pdf);
        router.get("/exportword", this::word);
        router.get("/pages/rendered.action", this::rendered);
    }

    private void pdf(Visit visit) throws IOException {
        Page page = desk.page(visit);
        byte[] pdf = Pdf.print(paper(page, ConversionContextOutputType.PDF));
        name(visit, page, "inline", "pdf");
        visit.write(200, "application/pdf", pdf);
    }

    private void word(Visit visit) throws IOException {
        Page page = desk.page(visit);
        String html = paper(page, ConversionContextOutputType.WORD);
        name(visit, page, "attachment", "doc");
        visit.write(200, "application/vnd.ms-word;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** The body as mails, feeds and comparisons would hold it: for tests and for curious people. */
    private void rendered(Visit visit) throws IOException {
        Page page = desk.page(visit);
        String wanted = visit.param("output");
        for (ConversionContextOutputType type : ConversionContextOutputType.values()) {
            if (type.value().equals(wanted)) {
                visit.html(200, paper(page, type));
                return;
            }
        }
        throw new Visit.Stop(400, "Say which output: display, preview, word, pdf, html_export, feed, email or diff.");
    }

    private String paper(Page page, ConversionContextOutputType type) {
        Map<String, Object> values = new HashMap<>();
        values.put("page", page);
        values.put("urls", new Urls(desk.engine().base().toString().replaceAll("/$", "")));
        values.put("contentHtml", desk.renderer().render(page.getBodyAsString(), RenderContext.of(page, type)));
        return desk.engine().templates().render("host/page/paper.vm", values);
    }

    private static void name(Visit visit, Page page, String how, String ending) {
        String plain = page.getTitle().replaceAll("[^A-Za-z0-9._-]+", "-");
        visit.response().setHeader("Content-Disposition", how + "; filename=\"" + plain + "." + ending + "\"");
    }
}
