package org.openmentorship.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.plan.Plan;
import org.openmentorship.programme.Profile;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.programme.Seats;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** Makes programmes with all their pages, from presets and from each other. */
public final class SetupDesk {
    /** Where presets come from. */
    public interface Presets {
        /** In the order in which they are offered. */
        List<Preset> all();
    }

    /** Where pages are wanted. */
    public interface Desk {
        void want(String once, String programme, Wish wish);

        List<ManagedPage> status(Collection<String> once);

        void again(String once, PersonKey by);
    }

    /** What an administrator says of a programme to be; coordinators are user names with commas between them. */
    public record Order(String preset, String from, String key, String name, String spaceKey, String coordinators) {
        public Order {
            preset = preset == null ? "" : preset;
            from = from == null ? "" : from;
            key = key == null ? "" : key;
            coordinators = coordinators == null ? "" : coordinators;
        }
    }

    /** The preset that says no numbers of its own. */
    private static final String EMPTY = "empty";

    private static final String WORDS = "mentorship.shared.";
    private final Presets presets;
    private final DefaultsDesk defaults;
    private final ProgrammeDesk programmes;
    private final Desk pages;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public SetupDesk(
            Presets presets,
            DefaultsDesk defaults,
            ProgrammeDesk programmes,
            Desk pages,
            People people,
            Transactions transactions,
            Clock clock) {
        this.presets = presets;
        this.defaults = defaults;
        this.programmes = programmes;
        this.pages = pages;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    public List<Preset> presets(Visitor visitor) {
        if (!defaults.lets(visitor)) {
            throw DefaultsDesk.refusal(visitor, "mentorship.setup.refused.create");
        }
        return presets.all();
    }

    public Optional<Preset> preset(String id) {
        return presets.all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The programme with its pages, which are made right after it. */
    public Programme create(Visitor visitor, Order wanted) {
        Problems problems = new Problems();
        defaults.creates(visitor, wanted.spaceKey(), problems);
        Preset preset = model(visitor, wanted);
        List<PersonKey> coordinators = coordinators(wanted, problems);
        Programme programme = programme(preset, wanted, coordinators);
        programmes.problems(visitor, programme).list().forEach(one -> beside(one, problems));
        problems.orRefuse();
        return transactions.inTransaction(() -> {
            Programme made = programmes.make(visitor, programme);
            Sheets.wishes(made, preset.pages(), visitor.key())
                    .forEach((once, wish) -> pages.want(once, made.key(), wish));
            return made;
        });
    }

    /** On this form the name stands by itself. */
    private static void beside(Problem one, Problems problems) {
        String field = one.field().equals("profile.name") ? "name" : one.field();
        problems.add(field, one.key(), one.values().toArray());
    }

    private Preset model(Visitor visitor, Order wanted) {
        if (wanted.from().isEmpty()) {
            return preset(wanted.preset()).orElseThrow(() -> unknown("preset", wanted.preset()));
        }
        Programme from = programmes.see(visitor, wanted.from());
        return new Preset(from.key(), "", "", null, from, null, Sheets.of(from));
    }

    private static Refused unknown(String field, String value) {
        Problems problems = new Problems();
        problems.add(field, WORDS + "problem.unknown-choice", value);
        return new Refused(Why.INVALID, WORDS + "problem.summary", problems.list(), 1);
    }

    private Programme programme(Preset preset, Order wanted, List<PersonKey> coordinators) {
        Programme model = wanted.from().isEmpty()
                ? defaults.find().onto(preset.programme(), preset.id().equals(EMPTY))
                : preset.programme();
        Profile of = model.profile();
        Profile profile = new Profile(
                wanted.name(),
                of.purpose(),
                of.statusNote(),
                of.values(),
                of.links(),
                of.licence(),
                of.weeks(),
                of.about());
        Plan plan = preset.plan(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new Programme(
                wanted.key(),
                1,
                Programme.State.OPEN,
                wanted.spaceKey(),
                profile,
                model.guidance(),
                model.form(),
                seats(model.seats(), coordinators),
                Sheets.places(preset, wanted.name()),
                model.running(),
                plan);
    }

    /** The groups stay; people are named anew, and can be asked at once. */
    private static Seats seats(Seats model, List<PersonKey> coordinators) {
        return new Seats(null, coordinators, coordinators, null, model.askersGroup(), model.mentorsGroup());
    }

    /** Whoever is named must be there; and somebody must be. */
    private List<PersonKey> coordinators(Order wanted, Problems problems) {
        List<PersonKey> found = new ArrayList<>();
        for (String name : wanted.coordinators().split("[,;\\s]+")) {
            Optional<PersonKey> person = name.isEmpty() ? Optional.empty() : people.named(name);
            if (!name.isEmpty() && person.isEmpty()) {
                problems.add("coordinators", WORDS + "problem.unknown-person", name);
            }
            person.ifPresent(found::add);
        }
        if (wanted.coordinators().isBlank()) {
            problems.add("coordinators", WORDS + "problem.required");
        }
        return found.stream().distinct().toList();
    }

    /** Its pages, the top first, as far as they were wanted here. */
    public List<ManagedPage> pages(Visitor visitor, Programme programme) {
        if (!ProgrammeDesk.mayChange(visitor, programme)) {
            DefaultsDesk.administers(visitor);
        }
        return pages.status(Sheets.names(programme.key()));
    }

    /** The page with the design sheet of a programme, where there is one or will be. */
    public Optional<ManagedPage> design(Visitor visitor, Programme programme) {
        return wanted(visitor, programme, Sheets.DESIGN).filter(one -> !lost(one));
    }

    private Optional<ManagedPage> wanted(Visitor visitor, Programme programme, String place) {
        String once = Sheets.once(programme.key(), place);
        return pages(visitor, programme).stream()
                .filter(one -> one.once().equals(once))
                .findFirst();
    }

    private static boolean lost(ManagedPage page) {
        return page.gone() || page.state() == ManagedPage.State.STUCK;
    }

    /** Makes that page, below the programme’s own where that was made here; however often it is wanted, there is one. */
    public List<ManagedPage> makeDesign(Visitor visitor, String key) {
        Programme programme = programmes.see(visitor, key);
        Optional<ManagedPage> before = wanted(visitor, programme, Sheets.DESIGN);
        boolean below = wanted(visitor, programme, Sheets.TOP).isPresent();
        return transactions.inTransaction(() -> {
            Sheets.wishes(programme, before.isPresent() ? List.of() : sheet(), visitor.key())
                    .forEach((once, wish) -> pages.want(once, key, below ? wish : Sheets.alone(wish)));
            before.filter(SetupDesk::lost).ifPresent(one -> pages.again(one.once(), visitor.key()));
            return pages(visitor, programme);
        });
    }

    private List<Preset.Sheet> sheet() {
        return presets.all().stream()
                .flatMap(one -> one.pages().stream())
                .filter(one -> one.place().equals(Sheets.DESIGN))
                .limit(1)
                .toList();
    }

    /** Tries again at once what could not be made or has gone, at this place or at all, now as this administrator. */
    public List<ManagedPage> again(Visitor visitor, String key, String place) {
        DefaultsDesk.administers(visitor);
        Programme programme = programmes.see(visitor, key);
        List<String> wanted = pages(visitor, programme).stream()
                .filter(one -> place.isEmpty() || one.once().equals(Sheets.once(key, place)))
                .filter(SetupDesk::lost)
                .map(ManagedPage::once)
                .toList();
        transactions.inTransaction(() -> {
            wanted.forEach(once -> pages.again(once, visitor.key()));
            return wanted;
        });
        return pages(visitor, programme);
    }
}
