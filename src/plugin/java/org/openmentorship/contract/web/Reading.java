package org.openmentorship.contract.web;

import static org.openmentorship.contract.web.ContractView.WORDS;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.SigningDesk.Look;
import org.openmentorship.contract.Terms;
import org.openmentorship.contract.web.ContractView.Choice;
import org.openmentorship.contract.web.ContractView.Field;
import org.openmentorship.contract.web.ContractView.Head;
import org.openmentorship.contract.web.ContractView.Line;
import org.openmentorship.contract.web.ContractView.Paper;
import org.openmentorship.contract.web.ContractView.Said;
import org.openmentorship.contract.web.ContractView.Seat;
import org.openmentorship.contract.web.ContractView.Sheet;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Words;

/** Somebody reads a contract: what there is, in that person’s words, with everybody’s names. */
record Reading(
        Look look,
        Visitor visitor,
        Words words,
        Here here,
        Map<PersonKey, Person> found,
        Map<PersonKey, String> users) {

    /** Where one can go from here. */
    record Links(boolean lent, String back, String page, String pageNote, String mine, String text) {}

    static Reading of(Look look, Visitor visitor, Words words, Here here, People people) {
        Set<PersonKey> all = new LinkedHashSet<>(look.waitingFor());
        look.contract().parties().forEach(party -> all.add(party.person()));
        look.terms().forEach(terms -> all.addAll(Paperwork.people(terms.storage())));
        look.terms().forEach(terms -> all.add(terms.proposedBy()));
        look.signatures().forEach(one -> all.add(one.signer()));
        look.history().forEach(one -> all.add(one.actor()));
        all.add(look.contract().lastBy());
        all.remove(null);
        Map<PersonKey, String> users = new java.util.HashMap<>();
        look.contract()
                .parties()
                .forEach(party -> users.put(
                        party.person(), people.userName(party.person()).orElse("")));
        return new Reading(look, visitor, words, here, people.find(all), users);
    }

    ContractView view(Paper paper, Links links) {
        Contract contract = look.contract();
        return new ContractView(
                said(),
                head(contract, links),
                contract.parties().stream().map(this::seat).toList(),
                here.live() && contract.state() == State.OUTLINE ? sheet(contract) : Sheet.NONE,
                paper,
                look.history().stream().map(this::line).toList(),
                look.rights());
    }

    Said said() {
        return new Said(words, look.programme().running().word());
    }

    private Head head(Contract contract, Links links) {
        return new Head(
                contract.id(),
                contract.turn(),
                contract.version(),
                contract.title(),
                look.programme().profile().name(),
                contract.state().name(),
                tone(contract.state()),
                standing(contract),
                waiting(),
                look.waitingFor().stream().anyMatch(visitor::is),
                todo(contract),
                links.lent(),
                links.back(),
                links.page(),
                links.pageNote(),
                links.mine(),
                links.text());
    }

    private static String tone(State state) {
        return switch (state) {
            case OUTLINE -> "aui-lozenge-current";
            case PROPOSED -> "aui-lozenge-inprogress";
            case SIGNED -> "aui-lozenge-success";
            case CLOSED -> "";
        };
    }

    private String standing(Contract contract) {
        String key = WORDS + "standing." + contract.state();
        return switch (contract.state()) {
            case PROPOSED -> said().text(key, contract.version());
            case SIGNED -> said().text(key, words.date(contract.signedAt()));
            default -> said().text(key);
        };
    }

    /** Whose turn it is, and since when; on paper, which is read later, only the day. */
    private String waiting() {
        if (look.waitingFor().isEmpty()) {
            return "";
        }
        long days = here.live() ? Math.max(0, ChronoUnit.DAYS.between(look.since(), Instant.now())) : 0;
        String since = words.text(WORDS + "since", (int) days, words.date(look.since()));
        List<String> others = look.waitingFor().stream()
                .filter(one -> !visitor.is(one))
                .map(this::name)
                .toList();
        if (others.size() == look.waitingFor().size()) {
            return words.text(WORDS + "waiting.others", together(others), since);
        }
        return others.isEmpty()
                ? words.text(WORDS + "waiting.you", since)
                : words.text(WORDS + "waiting.both", together(others), since);
    }

    private String todo(Contract contract) {
        if (!look.rights().party()) {
            return words.text(WORDS + "todo.coordinator");
        }
        return switch (contract.state()) {
            case OUTLINE -> look.rights().write() ? words.text(WORDS + "todo.outline") : "";
            case PROPOSED -> words.text(WORDS + (look.rights().sign() ? "todo.sign" : "todo.signed"));
            case SIGNED -> words.text(WORDS + "todo.done");
            case CLOSED -> "";
        };
    }

    /** Names as one says them: the last one after an “and”. */
    String together(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : words.text(WORDS + "and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    private Seat seat(Party party) {
        Person person = found.get(party.person());
        boolean you = visitor.is(party.person());
        boolean may = you ? look.rights().leave() : look.rights().takeOut(party);
        String user = users.getOrDefault(party.person(), "");
        return new Seat(
                name(party.person()),
                user,
                person == null ? "" : person.profilePath(),
                person == null ? "" : person.picturePath(),
                WORDS + "role." + (party.first() ? "" : "more.") + party.role(),
                you,
                look.signed().stream().anyMatch(one -> one.signer().equals(party.person())),
                may ? user : "-");
    }

    /** Whoever has gone stays in what was agreed, by the name that was signed with. */
    String name(PersonKey key) {
        Person person = found.get(key);
        return person != null
                ? person.name()
                : look.signatures().stream()
                        .filter(one -> one.signer().equals(key) && !one.name().isEmpty())
                        .map(Terms.Signature::name)
                        .findFirst()
                        .orElseGet(() -> words.text(WORDS + "gone"));
    }

    String profile(PersonKey key) {
        Person person = found.get(key);
        return person == null || !here.live() ? "" : person.profilePath();
    }

    private Sheet sheet(Contract contract) {
        Outline outline = contract.outline();
        return new Sheet(
                visitor.key().value(),
                outline.title(),
                outline.description(),
                look.rights().write()
                        ? fields(outline).toList()
                        : Stream.concat(fields(outline), times(outline)).toList(),
                outline.start() == null ? "" : outline.start().toString(),
                outline.end() == null ? "" : outline.end().toString(),
                outline.hoursAWeek() > 0 ? "" + outline.hoursAWeek() : "",
                meetings(outline.meetEveryWeeks()),
                name(contract.lastBy()),
                words.say(WORDS + "outline.last", List.of(name(contract.lastBy()), words.dateTime(contract.lastAt()))),
                contract.words(),
                asks(),
                contract.version() + 1);
    }

    private Stream<Field> fields(Outline outline) {
        return look.text().words().fields().stream()
                .map(one -> new Field(one.id(), one.label(), one.help(), one.required(), outline.answer(one.id())));
    }

    /** When and how often, for those who only read. */
    private Stream<Field> times(Outline outline) {
        return Stream.of(
                time("start", outline.start() == null ? "" : words.day(outline.start())),
                time("end", outline.end() == null ? "" : words.day(outline.end())),
                time("hours", outline.hoursAWeek() > 0 ? "" + outline.hoursAWeek() : ""),
                time("meet", words.text(WORDS + "meetings", outline.meetEveryWeeks())));
    }

    private Field time(String id, String value) {
        return new Field(id, words.text(WORDS + "outline." + id), "", false, value);
    }

    /** In whose words the wish for other terms stands. */
    private String asks() {
        return look.history().stream()
                .filter(one -> one.action().equals("reopened"))
                .reduce((one, next) -> next)
                .map(one -> words.text(WORDS + "asked", name(one.actor())))
                .orElse("");
    }

    private List<Choice> meetings(int chosen) {
        return Stream.concat(Stream.of(1, 2, 3, 4, 0), Stream.of(chosen))
                .distinct()
                .map(weeks -> new Choice("" + weeks, words.text(WORDS + "meetings", weeks), weeks == chosen))
                .toList();
    }

    private Line line(Ledger.Entry entry) {
        return new Line(
                words.dateTime(entry.at()),
                words.iso(entry.at()),
                words.text(WORDS + "history." + entry.action(), name(entry.actor())));
    }
}
