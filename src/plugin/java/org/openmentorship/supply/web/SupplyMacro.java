package org.openmentorship.supply.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.openmentorship.shared.People;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.ScreenMacro;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.supply.SupplyDesk;
import org.openmentorship.supply.SupplyDesk.Supply;

/** The macro mentorship-supply: where mentors are missing, and where there are enough. */
public final class SupplyMacro extends ScreenMacro {
    private final SupplyDesk desk;

    public SupplyMacro(SupplyDesk desk, People people, Pages pages, Screens screens) {
        super("mentorship-supply", people, pages, screens);
        this.desk = desk;
    }

    @Override
    protected String show(String key, Here here) {
        if (!visitor().signedIn()) {
            return signIn(here);
        }
        if (here.live()) {
            pages.need("supply");
        }
        Supply supply = desk.see(visitor(), key);
        SupplyView view = SupplyView.of(
                supply,
                people.find(supply.lines().stream()
                        .flatMap(one -> one.others().stream())
                        .collect(Collectors.toSet())),
                screens.words());
        return screens.render(
                "screens/supply/supply.vm",
                Map.of(
                        "view",
                        view,
                        "live",
                        here.live(),
                        "id",
                        "mentorship-supply-" + key,
                        "sheetUrl",
                        supply.coordinates() ? pages.sheet("supply", key, Map.of()) : ""));
    }
}
