package org.openmentorship.relationship.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Programme.Places;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.relationship.Diary;
import org.openmentorship.relationship.Diary.Look;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipAccess.Rights;
import org.openmentorship.relationship.web.MineView.Partner;
import org.openmentorship.relationship.web.MineView.Reader;
import org.openmentorship.relationship.web.PairView.Door;
import org.openmentorship.relationship.web.PairView.Ending;
import org.openmentorship.relationship.web.PairView.Gained;
import org.openmentorship.relationship.web.PairView.NoteRow;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;

/** One pair: where it stands, what its members write down, and everything that they can do. */
final class PairScreen {
    /** A question before something is done; its words are named after its kind. */
    public record Dialog(String id, String kind) {
        public String key(String part) {
            return WORDS + "dialog." + kind + "." + part;
        }

        /** How a coordinator closes it. */
        public String state() {
            return kind.toUpperCase(Locale.ROOT);
        }
    }

    private static final String WORDS = MineView.WORDS;
    private final Diary diary;
    private final ProgrammeDesk programmes;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    PairScreen(Diary diary, ProgrammeDesk programmes, People people, Pages pages, Screens screens) {
        this.diary = diary;
        this.programmes = programmes;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    String show(Visitor visitor, Integer id, Here here) {
        Look look;
        try {
            look = diary.look(visitor, id == null ? 0 : id);
        } catch (Refused refused) {
            return screens.render("screens/relationship/pair/missing.vm", Map.of("backUrl", here.link(Map.of())));
        }
        Reader reader = new Reader(visitor, screens.words(), here, people.find(everybody(look)));
        Map<String, Object> context = new HashMap<>();
        context.put("view", view(reader, look));
        context.put(
                "mood",
                MineView.mood(reader, look.rights().write() && look.rights().withdraw(), look.gains()));
        context.put("words", reader.words());
        context.put("here", here);
        context.put("id", "mentorship-pair");
        context.put("backUrl", here.link(Map.of()));
        context.put("sendKey", UUID.randomUUID().toString());
        context.put(
                "dialogs",
                kinds(look.rights())
                        .map(kind -> new Dialog("mentorship-pair-" + kind, kind))
                        .toList());
        context.put("headHtml", screens.render("screens/relationship/pair/head.vm", context));
        context.put("endingHtml", screens.render("screens/relationship/pair/ending.vm", context));
        context.put("notesHtml", screens.render("screens/relationship/pair/notes.vm", context));
        context.put("gainsHtml", screens.render("screens/relationship/pair/gains.vm", context));
        context.put("sideHtml", screens.render("screens/relationship/pair/side.vm", context));
        context.put("dialogsHtml", screens.render("screens/relationship/pair/dialogs.vm", context));
        return screens.render("screens/relationship/pair/pair.vm", context);
    }

    /** The dialogs that the reader may need. */
    private static Stream<String> kinds(Rights rights) {
        return Stream.of(
                        rights.member() ? "help" : "",
                        rights.withdraw() && rights.write() ? "note" : "",
                        rights.takeBreak() ? "break" : "",
                        rights.proposeEnd() ? "longer" : "",
                        rights.done() ? "done" : "",
                        rights.withdraw() ? "end" : "",
                        rights.close() ? "lapsed" : "",
                        rights.close() ? "reassigned" : "")
                .filter(kind -> !kind.isEmpty());
    }

    private static Set<PersonKey> everybody(Look look) {
        Set<PersonKey> keys = new HashSet<>();
        look.relationship().members().forEach(one -> keys.add(one.person()));
        look.history().stream().filter(one -> one.actor() != null).forEach(one -> keys.add(one.actor()));
        return keys;
    }

    private PairView view(Reader reader, Look look) {
        Relationship one = look.relationship();
        Programme programme = programme(reader, one);
        boolean live = !one.state().ended();
        return new PairView(
                one.id(),
                one.turn(),
                one.programme(),
                one.title(),
                MineView.stateKey(one.state()),
                MineView.tone(one.state()),
                partners(reader, look),
                MineView.facts(reader, one),
                PairView.progress(reader, one, MineScreen.stand(reader, programme, one)),
                PairView.standing(reader, one),
                live ? MineView.waiting(reader, one, look.waiting()) : "",
                live && look.waiting().on(reader.visitor().key()),
                contract(reader, look),
                PairView.meeting(reader, live ? one.nextMeeting() : null),
                notes(reader, look),
                mine(reader, look),
                gained(reader, look),
                PairView.longer(reader, one),
                doneBy(reader, one),
                PairView.coming(reader, look.meetups()),
                PairView.talks(reader, look),
                look.rights(),
                ending(reader, one, programme),
                PairView.history(reader, look),
                reader.today().toString());
    }

    private List<NoteRow> notes(Reader reader, Look look) {
        return look.notes().stream()
                .map(note -> PairView.note(
                        reader, note, look.pages(), url(look.pages().get(note.page()))))
                .toList();
    }

    private static List<Gained> gained(Reader reader, Look look) {
        return look.gains().stream()
                .filter(gain -> !reader.visitor().is(gain.person()))
                .map(gain -> PairView.gained(reader, gain))
                .filter(Gained::said)
                .toList();
    }

    private List<Partner> partners(Reader reader, Look look) {
        return look.relationship().members().stream()
                .filter(Member::here)
                .map(one -> MineView.partner(reader, one, look.contacts().get(one.person())))
                .toList();
    }

    private String url(ManagedPage page) {
        return PairView.there(page) ? pages.page(page.pageId()) : "";
    }

    /** The page of the contract where there is one, else the contract here. */
    private Door contract(Reader reader, Look look) {
        Relationship one = look.relationship();
        boolean unsigned =
                look.contract().filter(contract -> contract.signedAt() == null).isPresent();
        if (one.contract() == 0 || (one.state().ended() && unsigned)) {
            return Door.NONE;
        }
        ManagedPage page = look.pages().get("contract:" + one.contract());
        String key = look.contract()
                .filter(contract -> !one.state().ended())
                .map(Contract::state)
                .filter(state -> state == Contract.State.OUTLINE || state == Contract.State.PROPOSED)
                .map(state -> "contract." + state)
                .orElse("contract");
        return new Door(
                PairView.there(page) ? url(page) : reader.here().link(Map.of("mrc-contract", "" + one.contract())),
                WORDS + key,
                PairView.trouble(reader, page),
                !key.equals("contract"));
    }

    private static Gained mine(Reader reader, Look look) {
        return look.gains().stream()
                .filter(gain -> reader.visitor().is(gain.person()))
                .findFirst()
                .map(gain -> PairView.gained(reader, gain))
                .orElse(new Gained("", "", "", ""));
    }

    /** Who has said done while others have not. */
    private static String doneBy(Reader reader, Relationship one) {
        List<PersonKey> done = one.members().stream()
                .filter(member -> member.here() && member.doneAt() != null)
                .map(Member::person)
                .toList();
        if (done.isEmpty() || one.state().ended()) {
            return "";
        }
        return done.contains(reader.visitor().key())
                ? reader.words().text(WORDS + "done.yours")
                : reader.words().text(WORDS + "done.theirs", reader.names(done));
    }

    private Ending ending(Reader reader, Relationship one, Programme programme) {
        List<Member> self = one.members().stream()
                .filter(member -> reader.visitor().is(member.person()))
                .toList();
        boolean mentee = self.stream()
                .anyMatch(member -> member.role() == Role.MENTEE
                        || (member.role() == Role.BUDDY && one.members().indexOf(member) == 0));
        boolean left = self.stream().anyMatch(member -> !member.here());
        boolean done = one.state() == State.COMPLETED;
        String board = page(reader, programme, Places::boardPage);
        String request = board.isEmpty() || done ? "" : Here.with(board, Map.of("mrb-request", "" + one.request()));
        String ask = done ? page(reader, programme, Places::formPage) : "";
        boolean over = !self.isEmpty() && (left || one.state().ended());
        return new Ending(over, left && !one.state().ended(), mentee, request, ask, board);
    }

    /** Null when the reader does not see it any more. */
    private Programme programme(Reader reader, Relationship one) {
        try {
            return programmes.see(reader.visitor(), one.programme());
        } catch (Refused refused) {
            return null;
        }
    }

    private String page(Reader reader, Programme in, Function<Places, String> which) {
        return in == null ? "" : pages.page(reader.here(), in.spaceKey(), which.apply(in.places()));
    }
}
