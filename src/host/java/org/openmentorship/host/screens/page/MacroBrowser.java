package org.openmentorship.host.screens.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openmentorship.host.app.MacroInfo;
import org.openmentorship.host.app.MacroInfo.BodyKind;
import org.openmentorship.host.app.MacroInfo.Parameter;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;

/** The list from which the editor's macro browser is made: the apps' macros, then the wiki's own. */
public final class MacroBrowser {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<MacroInfo> OWN = List.of(
            own("info", "Info panel", "Useful information in a coloured box.", BodyKind.RICH_TEXT, text("title")),
            own("note", "Note panel", "Something to mind, in a coloured box.", BodyKind.RICH_TEXT, text("title")),
            own("tip", "Tip panel", "Good advice in a coloured box.", BodyKind.RICH_TEXT, text("title")),
            own("warning", "Warning panel", "A danger, in a coloured box.", BodyKind.RICH_TEXT, text("title")),
            own("expand", "Expand", "Text that opens on a click.", BodyKind.RICH_TEXT, text("title")),
            own("code", "Code block", "Text as it is, in a fixed-width font.", BodyKind.PLAIN_TEXT, text("language")),
            own("status", "Status", "A coloured word.", BodyKind.NONE, text("title"), colour()),
            own("toc", "Table of contents", "The headings of this page.", BodyKind.NONE),
            own("children", "Children", "The pages below this one.", BodyKind.NONE));

    private final Desk desk;

    public MacroBrowser(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.get("/plugins/macrobrowser/browse-macros.action", this::list);
    }

    private void list(Visit visit) throws IOException {
        desk.signedIn(visit);
        List<MacroInfo> all = new ArrayList<>(desk.engine().modules().macros());
        all.addAll(OWN);
        visit.write(200, "application/json", JSON.writeValueAsBytes(all));
    }

    private static MacroInfo own(String name, String label, String about, BodyKind body, Parameter... parameters) {
        return new MacroInfo(name, label, about, "", "", List.of("formatting"), false, body, List.of(parameters));
    }

    private static Parameter text(String name) {
        String label = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        return new Parameter(name, "string", false, false, "", List.of(), label, "");
    }

    private static Parameter colour() {
        List<String> colours = List.of("Grey", "Red", "Yellow", "Green", "Blue", "Purple");
        return new Parameter("colour", "enum", false, false, "Grey", colours, "Colour", "");
    }
}
