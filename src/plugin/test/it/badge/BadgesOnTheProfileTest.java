package it.badge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.relationship.Couple.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.relationship.Couple;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two have carried their mentoring through to the end: each has a badge of the programme on the profile of the wiki. */
@WithConfluence
@Scene("kind")
@Tag("OSK-20")
class BadgesOnTheProfileTest {
    private static final String MENTEE = "/display/~mentee1";
    private static final String MENTOR = "/display/~mentor1";
    private static final String LEARNED = "Learned with a mentor";

    @Test
    void theProfileShowsBadgesToWhomTheirOwnerLikes(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.agreed(wiki, "mentee1", "mentor1", "Seen through");
        done(couple, couple.mentee);
        done(couple, couple.mentor);

        Surfer reader = browsers.as("mentee2");
        isShown(reader.open(MENTEE), LEARNED);
        reader.findsTheScreenSound();
        reader.takesAPicture("badges-on-a-profile");
        isShown(reader.open(MENTOR), "Helped as a mentor");
        assertThat(wiki.as("outsider1").get(MENTEE).text()).doesNotContain(LEARNED);
        assertThat(wiki.as("mentee2").get(MENTEE).text()).doesNotContain("Seen through");

        Surfer owner = browsers.onAPhoneInTheDark("mentee1");
        hides(owner);
        assertThat(wiki.as("mentee2").get(MENTEE).text()).doesNotContain(LEARNED);
        assertThat(wiki.as("mentee1").get(MENTEE).text()).contains(LEARNED);
        String own = good(wiki.as("mentee1").rest("/privacy/me")).toString();
        assertThat(own).contains("badge.completed.MENTEE");
        shows(wiki.as("mentee1"));
    }

    private static void done(Couple couple, Session who) {
        good(couple.does(who, "done", Map.of("turn", couple.turn())));
    }

    /** In a list with a heading, in words. */
    private static void isShown(Page page, String badge) {
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Badges")))
                .isVisible();
        Locator one = page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(badge))
                .first();
        assertThat(one).containsText("carried through to the end");
        assertThat(one).containsText("KIND Mentoring Scheme");
    }

    /** On the own profile, where the badges are told too. */
    private static void hides(Surfer owner) {
        Page page = owner.open(Couple.MINE + "?mrp-profile=edit");
        isShown(page, LEARNED);
        owner.findsTheScreenSound();
        owner.takesAPicture("own-badges-on-a-phone");
        page.getByLabel("My badges").selectOption("nobody else");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save"))
                .first()
                .click();
        assertThat(page.getByText("Your mentoring profile is saved.")).isVisible();
    }

    /** For the stories of others. */
    private static void shows(Session owner) {
        ObjectNode profile = (ObjectNode) owner.rest("/profile").json();
        profile.withObject("/sight").put("BADGES", "MEMBERS");
        profile.retain(
                "about",
                "community",
                "offers",
                "learns",
                "languages",
                "zone",
                "hours",
                "capacity",
                "mentorsIn",
                "reach",
                "sight",
                "unsuggested",
                "turn");
        good(owner.rest("PUT", "/profile", profile));
    }
}
