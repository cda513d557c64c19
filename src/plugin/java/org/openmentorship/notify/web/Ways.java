package org.openmentorship.notify.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Goal;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Programme.Places;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;

/** The whole addresses that letters lead to; the space itself where a programme has not named the page. */
final class Ways {
    private final ApplicationProperties application;

    Ways(ApplicationProperties application) {
        this.application = application;
    }

    /** An outline to fill in comes first, where there is a page that shows it. */
    Goal goal(Letter letter, Programme programme, Facts facts) {
        boolean outline = facts.contract() > 0 && !programme.places().minePage().isEmpty();
        return outline ? Goal.CONTRACT : letter.kind().goal();
    }

    String to(Letter letter, Programme programme, Facts facts) {
        Places places = programme.places();
        String id = String.valueOf(
                facts.contract() > 0 ? facts.contract() : letter.matter().id());
        return switch (goal(letter, programme, facts)) {
            case REQUEST ->
                page(
                        programme,
                        places.boardPage(),
                        Map.of("mrb-request", "" + letter.matter().id()));
            case BOARD -> page(programme, places.boardPage(), Map.of());
            case CONTRACT, SIGN -> wiki(facts, () -> page(programme, places.minePage(), Map.of("mrc-contract", id)));
            case PAIR -> page(programme, places.minePage(), Map.of("mrl-pair", id));
            case MINE -> page(programme, places.minePage(), Map.of());
            case SEATS -> page(programme, places.programmePage(), Map.of("mrs-seats", "NOW"));
            case ONBOARDING -> page(programme, places.programmePage(), Map.of("mrs-seats", "ONBOARDING"));
            case QUEUE -> page(programme, places.queuePage(), Map.of());
            case MEETUP -> wiki(facts, () -> page(programme, places.meetupsPage(), Map.of()));
        };
    }

    /** The page that it is about, once the wiki has it. */
    private String wiki(Facts facts, Supplier<String> otherwise) {
        return facts.page() > 0
                ? base() + Here.with("/pages/viewpage.action", Map.of("pageId", String.valueOf(facts.page())))
                : otherwise.get();
    }

    /** Where one chooses one’s mails; empty where a programme has not named the page. */
    String mails(Programme programme) {
        String mine = programme.places().minePage();
        return mine.isEmpty() ? "" : page(programme, mine, Map.of()) + "#mentorship-mails";
    }

    String absolute(String url) {
        return url.startsWith("/") ? base() + url : url;
    }

    private String page(Programme programme, String title, Map<String, String> parameters) {
        String space = programme.spaceKey();
        return title.isEmpty()
                ? base() + "/display/" + URLEncoder.encode(space, StandardCharsets.UTF_8)
                : base() + Here.with(Pages.display(space, title), parameters);
    }

    private String base() {
        return application.getBaseUrl(UrlMode.CANONICAL);
    }
}
