package org.openmentorship.relationship.web;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.web.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.relationship.Diary;
import org.openmentorship.relationship.Diary.MineQuery;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;

/**
 * What a profile tells of somebody’s mentoring: where the person is a mentor, and nothing about how anything went.
 *
 * <p>Pairs are told to those who are in them, and only while they run: endings leave no mark on a profile.
 */
public final class ProfilePanel implements WebPanel {
    /** The panel; without anything to tell there is none. */
    public record View(List<Link> mentors, List<Link> coordinates, List<Link> together, String mineUrl) {
        public boolean silent() {
            return mentors.isEmpty() && coordinates.isEmpty() && together.isEmpty() && mineUrl.isEmpty();
        }
    }

    /** Something to go to. */
    public record Link(String text, String url) {}

    private static final int PROGRAMMES = 200;
    private final Diary diary;
    private final ProgrammeDesk programmes;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public ProfilePanel(Diary diary, ProgrammeDesk programmes, People people, Pages pages, Screens screens) {
        this.diary = diary;
        this.programmes = programmes;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        return screens.guarded(() -> context.get("targetUser") instanceof ConfluenceUser user
                ? html(new PersonKey(user.getKey().getStringValue()))
                : "");
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }

    private String html(PersonKey person) {
        Visitor visitor = people.current();
        Optional<Visitor> shown = people.visitor(person);
        if (!visitor.signedIn() || shown.isEmpty()) {
            return "";
        }
        View view = view(visitor, shown.get());
        Screens.Part told = screens.lent("profile-panel");
        String html = told == null ? "" : told.show(person.value(), pages.here(null));
        if (view.silent() && html.isEmpty()) {
            return "";
        }
        pages.need("relationship");
        return screens.render("screens/relationship/profile.vm", Map.of("view", view, "toldHtml", html));
    }

    private View view(Visitor visitor, Visitor shown) {
        List<Programme> open = programmes.seen(visitor, "", PROGRAMMES).programmes();
        List<Standing> standings =
                open.stream().map(one -> Standing.of(shown, people, one)).toList();
        boolean self = visitor.is(shown.key());
        return new View(
                links(
                        open,
                        one -> !one.plan().buddies()
                                && standings.get(open.indexOf(one)).mayMentor()),
                links(
                        open,
                        one -> one.seats().coordinators().contains(shown.key())
                                || one.seats().leads().contains(shown.key())),
                self ? List.of() : together(visitor, shown.key(), open),
                self ? pages.root() + "/plugins/servlet/mentorship/mine" : "");
    }

    private List<Link> links(List<Programme> open, java.util.function.Predicate<Programme> which) {
        return open.stream()
                .filter(which)
                .map(one -> new Link(
                        one.profile().name(),
                        pages.page(one.spaceKey(), one.places().programmePage())))
                .toList();
    }

    /** What the reader and this person do together just now. */
    private List<Link> together(Visitor visitor, PersonKey other, List<Programme> open) {
        return diary.mine(visitor, new MineQuery("", true, "", MineQuery.MOST)).pairs().stream()
                .map(Diary.Pair::relationship)
                .filter(one -> one.member(other).isPresent())
                .map(one -> new Link(one.title(), url(one, open)))
                .toList();
    }

    private String url(Relationship one, List<Programme> open) {
        return open.stream()
                .filter(programme -> programme.key().equals(one.programme()))
                .map(programme ->
                        pages.page(programme.spaceKey(), programme.places().minePage()))
                .filter(page -> !page.isEmpty())
                .map(page -> Here.with(page, Map.of("mrl-pair", "" + one.id())))
                .findFirst()
                .orElse("");
    }
}
