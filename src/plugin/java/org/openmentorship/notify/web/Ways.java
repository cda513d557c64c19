package org.openmentorship.notify.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.openmentorship.notify.Letter;
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

    String to(Letter letter, Programme programme, Facts facts) {
        Places places = programme.places();
        String id = String.valueOf(letter.matter().id());
        return switch (letter.kind().goal()) {
            case REQUEST -> page(programme, places.boardPage(), Map.of("mrb-request", id));
            case BOARD -> page(programme, places.boardPage(), Map.of());
        };
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
