package org.openmentorship.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmentorship.page.ManagedPage.Call;
import org.openmentorship.page.ManagedPage.Given;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.StorageText.Macro;
import org.openmentorship.page.Wiki.Draft;
import org.openmentorship.page.Wiki.Found;
import org.openmentorship.page.Wiki.NotMade;
import org.openmentorship.shared.PersonKey;

/** Brings the wiki to what is wished: makes the page where it is missing, and changes our part alone of one that is there. */
final class PageMaker {
    private static final String FOLDER = "<p><ac:structured-macro ac:name=\"children\" ac:schema-version=\"2\" /></p>";
    private static final String ANCHOR = "<p><ac:structured-macro ac:name=\"anchor\" ac:schema-version=\"1\">"
            + "<ac:parameter ac:name=\"\">%s</ac:parameter></ac:structured-macro></p>";
    private static final int LONGEST_TITLE = 255;
    private static final int MOST_OF_A_NAME = 99;
    private final PageBook pages;
    private final Wiki wiki;
    private final StorageText text;

    PageMaker(PageBook pages, Wiki wiki, StorageText text) {
        this.pages = pages;
        this.wiki = wiki;
        this.text = text;
    }

    /** What has become of it; may be done again after a crash or a collision, and makes no second page. */
    ManagedPage make(ManagedPage page, String space) {
        if (page.pageId() == 0) {
            return begin(page, space);
        }
        Optional<Found> found = wiki.find(page.pageId());
        if (found.isEmpty()) {
            return page.seen(State.REMOVED);
        }
        if (found.get().trashed()) {
            if (page.work().call() != Call.AGAIN) {
                return page.seen(State.TRASHED);
            }
            wiki.restore(page.pageId(), page.wish().author());
        }
        return change(page, found.get());
    }

    private ManagedPage begin(ManagedPage page, String space) {
        Wish wish = page.wish();
        Macro mark = mark(page);
        for (String title : titles(wish)) {
            Optional<Found> there = wiki.titled(space, title);
            if (there.isEmpty()) {
                String body = wish.body() + (opening(wish).isEmpty() ? ANCHOR.formatted(mark.value()) : "");
                Found made =
                        wiki.create(new Draft(space, above(page, space), title, body, wish.author(), wish.people()));
                return page.made(made.pageId(), given(wish, made.title(), false));
            }
            if (ours(there.get(), mark, wish)) {
                return change(page, there.get());
            }
        }
        throw taken(wish.title());
    }

    /** The page that was made before a crash kept us from writing it down. */
    private boolean ours(Found page, Macro mark, Wish wish) {
        boolean byUs = wish.people().isEmpty()
                || wish.people().contains(page.creator())
                || wish.author().equals(page.creator());
        return byUs && text.find(page.body(), mark).isPresent();
    }

    private ManagedPage change(ManagedPage page, Found found) {
        Wish wish = page.wish();
        String title = title(page, found);
        String body = body(page, found);
        if (!title.equals(found.title()) || !body.equals(found.body())) {
            wiki.write(found.pageId(), title, body, wish.author());
        }
        letIn(page, found);
        boolean open = page.given().open() && page.work().call() != Call.RESTRICT;
        return page.made(found.pageId(), given(wish, title, open));
    }

    /** The one that people have given it by hand stays. */
    private String title(ManagedPage page, Found found) {
        Given last = page.given();
        if (last.wished().equals(page.wish().title()) || !last.title().equals(found.title())) {
            return found.title();
        }
        return titles(page.wish().title()).stream()
                .filter(one -> wiki.titled(found.space(), one)
                        .filter(other -> other.pageId() != found.pageId())
                        .isEmpty())
                .findFirst()
                .orElseThrow(() -> taken(page.wish().title()));
    }

    /** What people have changed in our macro stays until there is another macro to be put there. */
    private String body(ManagedPage page, Found found) {
        String macro = opening(page.wish());
        return macro.isEmpty() || hash(macro).equals(page.given().macro())
                ? found.body()
                : text.replaced(found.body(), mark(page), macro);
    }

    private void letIn(ManagedPage page, Found found) {
        Set<PersonKey> people = page.wish().people();
        Set<PersonKey> before = page.given().people();
        if (page.work().call() == Call.RESTRICT || (before.isEmpty() && !people.isEmpty())) {
            wiki.restrict(found.pageId(), people, page.wish().author());
        } else if (!before.equals(people)) {
            wiki.admit(
                    found.pageId(),
                    without(people, before),
                    without(before, people),
                    page.wish().author());
        }
    }

    private long above(ManagedPage page, String space) {
        Wish wish = page.wish();
        Optional<ManagedPage> parent = wish.parent().isEmpty() ? Optional.empty() : pages.named(wish.parent());
        Optional<Found> there = parent.filter(one -> one.pageId() != 0)
                .flatMap(one -> wiki.find(one.pageId()))
                .filter(one -> !one.trashed() && one.space().equals(space));
        if (there.isPresent()) {
            return there.get().pageId();
        }
        if (parent.filter(one -> one.state() == State.WAITING && one.pageId() == 0)
                .isPresent()) {
            throw new NotMade(Trouble.PAGE_ABOVE, "The page " + wish.parent() + " is not there yet");
        }
        List<String> way = wish.under().isEmpty() && parent.isPresent()
                ? parent.get().wish().under()
                : wish.under();
        long at = wiki.home(space);
        String above = "";
        for (String step : way) {
            at = folder(space, at, above, step, wish.author());
            above = step;
        }
        return at;
    }

    /** The first step is wherever people have moved it; others are below the one before, with its name where theirs is taken. */
    private long folder(String space, long parent, String above, String title, PersonKey author) {
        List<String> names = above.isEmpty()
                ? titles(title)
                : Stream.concat(Stream.of(title), titles(above + " " + title).stream())
                        .toList();
        for (String name : names) {
            Optional<Found> there = wiki.titled(space, name);
            if (there.isEmpty()) {
                return wiki.create(new Draft(space, parent, name, FOLDER, author, Set.of()))
                        .pageId();
            }
            if (above.isEmpty() || there.get().parent() == parent) {
                return there.get().pageId();
            }
        }
        throw taken(title);
    }

    /** The macro of the body, or an anchor, which nobody sees and every editor keeps. */
    private Macro mark(ManagedPage page) {
        return text.opening(page.wish().body())
                .orElseGet(() ->
                        new Macro("anchor", "", "mentorship-" + page.once().replace(':', '-')));
    }

    private String opening(Wish wish) {
        return text.opening(wish.body())
                .flatMap(macro -> text.find(wish.body(), macro))
                .orElse("");
    }

    private Given given(Wish wish, String title, boolean open) {
        return new Given(wish.title(), title, hash(opening(wish)), wish.people(), open);
    }

    /** The title; where that is taken, the same with the name of the page above. */
    private List<String> titles(Wish wish) {
        List<String> alone = titles(wish.title());
        return (wish.parent().isEmpty() ? Optional.<ManagedPage>empty() : pages.named(wish.parent()))
                .filter(above -> above.pageId() != 0)
                .flatMap(above -> wiki.find(above.pageId()))
                .map(above -> Stream.concat(
                                Stream.of(alone.get(0)), titles(alone.get(0) + " – " + above.title()).stream())
                        .toList())
                .orElse(alone);
    }

    /** The title as the wiki takes it, then with numbers. */
    private static List<String> titles(String wished) {
        String line = wished.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.isEmpty()) {
            throw new NotMade(Trouble.NOT_VALID, "A page needs a title");
        }
        return IntStream.rangeClosed(1, MOST_OF_A_NAME)
                .mapToObj(number -> number == 1 ? fitting(line, "") : fitting(line, " (" + number + ")"))
                .toList();
    }

    private static String fitting(String title, String end) {
        if (title.length() + end.length() <= LONGEST_TITLE) {
            return title + end;
        }
        int most = LONGEST_TITLE - end.length() - 1;
        int cut = Character.isHighSurrogate(title.charAt(most - 1)) ? most - 1 : most;
        return title.substring(0, cut).strip() + "…" + end;
    }

    private static NotMade taken(String title) {
        return new NotMade(Trouble.FAILED, "No free title like “" + title + "”");
    }

    private static Set<PersonKey> without(Set<PersonKey> some, Set<PersonKey> others) {
        Set<PersonKey> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static String hash(String macro) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(macro.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
