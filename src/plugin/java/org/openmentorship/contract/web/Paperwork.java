package org.openmentorship.contract.web;

import static org.openmentorship.contract.web.ContractView.WORDS;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.SigningDesk.Look;
import org.openmentorship.contract.Terms;
import org.openmentorship.contract.web.ContractView.Paper;
import org.openmentorship.contract.web.ContractView.Pen;
import org.openmentorship.contract.web.ContractView.Signature;
import org.openmentorship.contract.web.ContractView.Version;
import org.openmentorship.page.StorageText;
import org.openmentorship.page.StorageText.Guide;
import org.openmentorship.page.StorageText.Way;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/**
 * The newest terms as they are read: as HTML, with signatures, and with what differs from the version before and from what
 * somebody has made of them on the page.
 */
record Paperwork(Paper paper, String html, Difference changes, Difference edits) {
    private static final Pattern PERSON = Pattern.compile(
            "<ac:link[^>]*>\\s*<ri:user\\b[^>]*ri:userkey=\"([^\"]*)\"[^>]*?/?>(?:\\s*</ri:user>)?.*?</ac:link>",
            Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("(?m)^\\| ?");
    private static final int SHORT = 12;
    private static final Paperwork NONE = new Paperwork(Paper.NONE, "", Difference.NONE, Difference.NONE);

    /** {@code onPage} is what stands in our macro on the page, empty where it is not looked at there. */
    static Paperwork of(Reading reading, StorageText storages, Pages pages, String onPage) {
        Look look = reading.look();
        Optional<Terms> newest = look.current();
        if (newest.isEmpty()) {
            return NONE;
        }
        Terms terms = newest.get();
        List<Terms> before = look.terms().subList(0, look.terms().size() - 1);
        String now = named(reading, storages, terms.storage());
        boolean edited = !onPage.isEmpty() && edited(storages, onPage, look.terms());
        Optional<Terms> last = look.contract().state() == State.PROPOSED
                ? before.stream().reduce((one, next) -> next)
                : Optional.empty();
        return new Paperwork(
                paper(reading, terms, edited, last.map(Terms::version).orElse(0)),
                storages.html(terms.storage(), guide(reading, pages)),
                last.map(old -> Difference.of(named(reading, storages, old.storage()), now))
                        .orElse(Difference.NONE),
                edited ? Difference.of(now, named(reading, storages, onPage)) : Difference.NONE);
    }

    /** A page that still shows the version before has not been edited: the new one is on its way to it. */
    private static boolean edited(StorageText storages, String onPage, List<Terms> all) {
        String page = storages.plain(onPage);
        return all.stream().noneMatch(terms -> storages.plain(terms.storage()).equals(page));
    }

    /** People by the names that the reader knows, pages where they are now. */
    private static Guide guide(Reading reading, Pages pages) {
        String here = reading.look().programme().spaceKey();
        return new Guide() {
            @Override
            public Way person(String key) {
                PersonKey person = new PersonKey(key);
                return new Way(reading.name(person), reading.profile(person));
            }

            @Override
            public Way page(String spaceKey, String title) {
                String space = spaceKey.isEmpty() ? here : spaceKey;
                return new Way(title.isEmpty() ? space : title, pages.page(reading.here(), space, title));
            }
        };
    }

    private static Paper paper(Reading reading, Terms terms, boolean edited, int before) {
        Look look = reading.look();
        return new Paper(
                terms.version(),
                terms.hash(),
                terms.hash().substring(0, SHORT),
                reading.words()
                        .say(
                                WORDS + "proposed",
                                List.of(
                                        reading.name(terms.proposedBy()),
                                        reading.words().date(terms.at()))),
                signatures(reading, terms.version()),
                edited,
                before,
                versions(reading, terms),
                look.text().words().reminders(),
                look.programme().profile().licence(),
                pen(reading));
    }

    private static List<Signature> signatures(Reading reading, int version) {
        Words words = reading.words();
        return reading.look().signatures().stream()
                .filter(one -> one.version() == version)
                .map(one -> new Signature(
                        written(reading, one),
                        reading.profile(one.signer()),
                        WORDS + "role." + one.role(),
                        WORDS + "meaning." + one.role(),
                        words.moment(one.at(), ZoneId.of(one.zone())),
                        words.iso(one.at()),
                        one.version(),
                        one.hash().substring(0, SHORT)))
                .toList();
    }

    /** The name as the wiki writes it, as long as that is the one that was signed with, or nobody may be named any more. */
    private static String written(Reading reading, Terms.Signature one) {
        String name = reading.name(one.signer());
        return one.name().isEmpty() || name.equalsIgnoreCase(one.name()) ? name : one.name();
    }

    /** The versions that do not hold: those before, and the newest one when it is neither proposed nor signed. */
    private static List<Version> versions(Reading reading, Terms newest) {
        State state = reading.look().contract().state();
        boolean holds = state == State.PROPOSED || state == State.SIGNED;
        List<Version> versions = new ArrayList<>();
        for (Terms terms : reading.look().terms()) {
            if (!holds || terms.version() != newest.version()) {
                List<String> signed = reading.look().signatures().stream()
                        .filter(one -> one.version() == terms.version())
                        .map(one -> written(reading, one))
                        .toList();
                String told = reading.words()
                        .say(
                                WORDS + "version.told",
                                List.of(
                                        terms.version(),
                                        reading.name(terms.proposedBy()),
                                        reading.words().date(terms.at())));
                versions.add(new Version(
                        told,
                        signed.isEmpty()
                                ? ""
                                : reading.words().text(WORDS + "version.signed", reading.together(signed))));
            }
        }
        return versions;
    }

    private static Pen pen(Reading reading) {
        return reading.look()
                .contract()
                .party(reading.visitor().key())
                .filter(party -> reading.look().rights().sign())
                .map(Party::role)
                .map(role -> new Pen(
                        reading.name(reading.visitor().key()),
                        WORDS + "meaning." + role,
                        reading.words().zone().getId(),
                        UUID.randomUUID().toString()))
                .orElse(Paper.NONE.pen());
    }

    /** The people whom a text in storage format names. */
    static List<PersonKey> people(String storage) {
        return PERSON.matcher(storage)
                .results()
                .map(one -> new PersonKey(one.group(1)))
                .toList();
    }

    /** What a reader reads line by line, with everybody’s name in the place of the wiki’s own link to the person. */
    private static String named(Reading reading, StorageText storages, String storage) {
        String plain = storages.plain(PERSON.matcher(storage)
                .replaceAll(
                        one -> Matcher.quoteReplacement(Screens.escape(reading.name(new PersonKey(one.group(1)))))));
        return CELL.matcher(plain).replaceAll("");
    }
}
