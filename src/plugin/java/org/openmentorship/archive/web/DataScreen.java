package org.openmentorship.archive.web;

import java.util.Map;
import org.openmentorship.archive.DataDesk;
import org.openmentorship.shared.People;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;

/** The tab of the administration for all data at once. */
public final class DataScreen implements Screens.Part {
    /** Its name among the tabs. */
    public static final String NAME = "archive";

    private static final String PATH = "/plugins/servlet/mentorship/data";
    private final DataDesk desk;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public DataScreen(DataDesk desk, People people, Pages pages, Screens screens) {
        this.desk = desk;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    @Override
    public String show(String nothing, Here here) {
        pages.need("archive");
        DataView view = DataView.of(desk.look(people.current()), screens.words(), pages.root() + PATH);
        return screens.render(
                "screens/archive/data.vm", Map.of("data", view, "here", here, "live", true, "id", "mentorship-data"));
    }
}
