package org.openmentorship.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.person.Standing;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Place;
import org.openmentorship.profile.MentoringProfile.Sight;
import org.openmentorship.profile.MentoringProfile.Skilled;
import org.openmentorship.profile.MentoringProfile.Wish;
import org.openmentorship.profile.ProfileBook.Placed;
import org.openmentorship.profile.ProfileBook.Query;
import org.openmentorship.profile.ProfileBook.Sort;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** The mentors of a programme, for those who see it; how somebody is reached is never told here. */
public final class Directory {
    /** The order of the list: by fit to the visitor’s wishes, the most free places first, or by name. */
    public enum Order {
        FIT,
        FREE,
        NAME
    }

    /** Who is looked for; what is empty does not filter, {@code together} leaves those free when the visitor is. */
    public record Search(
            String programme,
            String skill,
            String language,
            String text,
            boolean free,
            boolean together,
            Order order,
            String after,
            int limit) {
        public static final int DEFAULT = 24;
        public static final int MOST = 200;

        public Search {
            limit = limit < 1 ? DEFAULT : Math.min(limit, MOST);
        }

        /** Whoever has gone on to another programme of these does not look for a skill that it does not know. */
        public Search among(List<Programme> choice) {
            boolean strange = choice.stream()
                    .anyMatch(one -> one.key().equals(programme)
                            && one.form().skills().stream()
                                    .noneMatch(known -> known.id().equals(skill)));
            return strange ? new Search(programme, "", language, text, free, together, order, after, limit) : this;
        }
    }

    /** One mentor, and how many half hours of the week the visitor and they are both free. */
    public record Entry(MentoringProfile profile, Person person, Place place, int free, int common) {}

    /** A page in the order in which it is; {@code next} leads to the one after it and is empty at the end. */
    public record Found(Programme programme, MentoringProfile mine, Order order, List<Entry> entries, String next) {}

    /** A profile with the parts that the visitor may see; how the person is reached is for the introduced alone. */
    public record Seen(
            MentoringProfile profile, Map<String, Programme> programmes, Set<Part> parts, boolean introduced) {
        /** Of the programmes that the visitor sees too. */
        public List<Skilled> offers() {
            return parts.contains(Part.OFFERS)
                    ? profile.draft().offers().stream()
                            .filter(one -> programmes.containsKey(one.programme()))
                            .toList()
                    : List.of();
        }

        /** The same of what the person wants to learn. */
        public List<Wish> learns() {
            return parts.contains(Part.LEARNS)
                    ? profile.draft().learns().stream()
                            .filter(one -> programmes.containsKey(one.programme()))
                            .toList()
                    : List.of();
        }
    }

    /** What is shown, and where the list goes on. */
    private record Page(List<Placed> rows, String next) {}

    private static final int LOOKED_AT = 400;
    private static final int FITTING = 200;
    private static final int LIVE = 200;
    private final ProfileBook book;
    private final ProgrammeDesk programmes;
    private final RelationshipBook pairs;
    private final People people;
    private final Clock clock;

    public Directory(ProfileBook book, ProgrammeDesk programmes, RelationshipBook pairs, People people, Clock clock) {
        this.book = book;
        this.programmes = programmes;
        this.pairs = pairs;
        this.people = people;
        this.clock = clock;
    }

    public Found find(Visitor visitor, Search search) {
        Refused.ifAnonymous(visitor);
        Programme programme = programmes.see(visitor, search.programme());
        if (!Standing.of(visitor, people, programme).seesMentors()) {
            throw new Refused(Why.UNKNOWN, "mentorship.shared.refused.programme");
        }
        MentoringProfile mine = book.of(visitor.key()).orElse(MentoringProfile.blank(visitor.key()));
        Instant now = clock.instant();
        Fit fit = new Fit(mine, programme.key(), now);
        List<String> wishes = mine.draft().learns().stream()
                .filter(one -> one.programme().equals(programme.key()))
                .map(Wish::skill)
                .toList();
        Order order = search.order() == Order.FIT && wishes.isEmpty() ? Order.FREE : search.order();
        Page page = order == Order.FIT ? byFit(search, wishes, fit) : inOrder(search, order, fit);
        return new Found(programme, mine, order, entries(page.rows(), programme, fit), page.next());
    }

    /** Of these rows so many as are shown; where more was asked for than is shown, it goes on after the last one. */
    private static Page page(List<Placed> rows, int limit, String otherwise) {
        return rows.size() > limit
                ? new Page(rows.subList(0, limit), rows.get(limit - 1).next())
                : new Page(rows, otherwise);
    }

    /** One row more than is shown says whether there are more. */
    private Page inOrder(Search search, Order order, Fit fit) {
        Sort sort = order == Order.NAME ? Sort.NAME : Sort.FREE;
        int most = search.together() ? LOOKED_AT : search.limit() + 1;
        List<Placed> rows = book.list(query(search, sort, search.after(), most));
        List<Placed> wanted = rows.stream()
                .filter(one -> !search.together() || fit.common(one.profile()) > 0)
                .toList();
        String further = rows.size() == LOOKED_AT ? rows.get(LOOKED_AT - 1).next() : "";
        return page(wanted, search.limit(), further);
    }

    /** Those who offer what is wished for, and besides those with places, the best fit first; in pages by their place. */
    private Page byFit(Search search, List<String> wishes, Fit fit) {
        Map<PersonKey, MentoringProfile> all = new LinkedHashMap<>();
        List<String> skills = search.skill().isEmpty() ? wishes : List.of(search.skill());
        book.offering(search.programme(), skills, FITTING).stream()
                .filter(one -> wanted(one, search, fit))
                .forEach(one -> all.put(one.person(), one));
        book.list(query(search, Sort.FREE, "", FITTING)).stream()
                .map(Placed::profile)
                .filter(one -> wanted(one, search, fit))
                .forEach(one -> all.putIfAbsent(one.person(), one));
        List<MentoringProfile> ordered =
                all.values().stream().sorted(fit.order(today())).toList();
        int from = search.after().matches("\\d{1,4}") ? Integer.parseInt(search.after()) : 0;
        List<Placed> rows = new ArrayList<>();
        for (int i = from; i < ordered.size() && rows.size() <= search.limit(); i++) {
            rows.add(new Placed(ordered.get(i), String.valueOf(i + 1)));
        }
        return page(rows, search.limit(), "");
    }

    private static Query query(Search search, Sort sort, String after, int most) {
        return new Query(
                search.programme(), search.skill(), search.language(), search.text(), search.free(), sort, after, most);
    }

    private boolean wanted(MentoringProfile one, Search search, Fit fit) {
        Draft draft = one.draft();
        boolean speaks = search.language().isEmpty()
                || (!draft.hides(Part.LANGUAGES) && draft.languages().contains(search.language()));
        return speaks
                && (!search.free() || one.place(today()) == Place.FREE)
                && (!search.together() || fit.common(one) > 0)
                && one.searchText().contains(MentoringProfile.plain(search.text()));
    }

    /** Only those who are still there and may still be mentors here. */
    private List<Entry> entries(List<Placed> page, Programme programme, Fit fit) {
        List<PersonKey> keys = page.stream().map(one -> one.profile().person()).toList();
        Map<PersonKey, Person> found = people.find(keys);
        return page.stream()
                .map(Placed::profile)
                .flatMap(one -> Optional.ofNullable(found.get(one.person()))
                        .filter(person -> person.active() && mentors(one.person(), programme))
                        .map(person -> new Entry(one, person, one.place(today()), one.free(today()), fit.common(one)))
                        .stream())
                .toList();
    }

    private boolean mentors(PersonKey person, Programme programme) {
        return people.visitor(person)
                .filter(one -> Standing.of(one, people, programme).mayMentor())
                .isPresent();
    }

    /** Somebody’s profile as far as the visitor may see it; unknown when that is nothing. */
    public Seen see(Visitor visitor, PersonKey person) {
        Refused.ifAnonymous(visitor);
        MentoringProfile profile = book.of(person).orElseThrow(Directory::unknown);
        Map<String, Programme> seen = ProfileDesk.open(visitor, programmes);
        boolean self = visitor.is(person);
        boolean introduced = !self
                && pairs.of(visitor.key(), "", true, "", LIVE).rows().stream()
                        .anyMatch(one -> one.member(person).isPresent());
        boolean members = self || introduced || together(visitor, profile, seen);
        Set<Part> parts = EnumSet.complementOf(EnumSet.of(Part.BADGES));
        parts.removeIf(part -> {
            Sight sight = profile.draft().sight().get(part);
            return !self && (sight == Sight.NOBODY || (sight == Sight.MEMBERS && !members));
        });
        if (parts.isEmpty() && !introduced) {
            throw unknown();
        }
        return new Seen(profile, seen, parts, introduced);
    }

    /** Whether both have a part in one of these programmes; that both could read of it is not enough. */
    private boolean together(Visitor visitor, MentoringProfile profile, Map<String, Programme> seen) {
        return people.visitor(profile.person())
                .filter(other -> seen.values().stream()
                        .anyMatch(one -> Standing.of(visitor, true, one).takesPart()
                                && people.seesSpace(other, one.spaceKey())
                                && (profile.draft().names(one.key())
                                        || Standing.of(other, true, one).hasTask())))
                .isPresent();
    }

    private static Refused unknown() {
        return new Refused(Why.UNKNOWN, "mentorship.profile.problem.unknown");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
