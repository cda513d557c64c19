package org.openmentorship.host.screens.paper;

import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/** Prints HTML as PDF with Flying Saucer, the family Confluence uses; it fetches nothing from anywhere. */
final class Pdf {
    /** Fonts with more letters than PDF's own, plain and bold; those that this machine has are used. */
    private static final List<String> FONTS = List.of(
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
            "/Library/Fonts/Arial Unicode.ttf",
            "C:\\Windows\\Fonts\\arial.ttf",
            "C:\\Windows\\Fonts\\arialbd.ttf");

    private Pdf() {}

    static byte[] print(String html) throws IOException {
        ITextOutputDevice device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        ITextRenderer renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                new Nowhere(device));
        for (String font : FONTS) {
            if (new File(font).isFile()) {
                renderer.getFontResolver().addFont(font, "Wiki Sans", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, null);
            }
        }
        Document page = Jsoup.parse(html);
        page.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        renderer.setDocument(new W3CDom().fromJsoup(page), "");
        renderer.layout();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.createPDF(out);
        return out.toByteArray();
    }

    /** Reads Flying Saucer's own style sheet and nothing else, so that no page makes the wiki call other servers. */
    private static final class Nowhere extends ITextUserAgent {
        private static final String OWN =
                String.valueOf(ITextUserAgent.class.getResource("/resources/css/XhtmlNamespaceHandler.css"));

        Nowhere(ITextOutputDevice device) {
            super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        }

        @Override
        protected InputStream resolveAndOpenStream(String uri) {
            return OWN.equals(uri) ? super.resolveAndOpenStream(uri) : new ByteArrayInputStream(new byte[0]);
        }
    }
}
