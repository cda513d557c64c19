package org.openmentorship.notify;

import java.util.List;
import java.util.Optional;
import org.openmentorship.notify.Letter.State;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.person.Contact;
import org.openmentorship.person.Contacts;
import org.openmentorship.person.WishBook;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;

/** Makes a mail of a letter for whoever gets it, or says why there is none to send. */
public final class Scribe {
    /** What a letter is written on: it knows the languages, and how mails look. */
    public interface Paper {
        /** The others are those whose contact the recipient is told. */
        Mail write(Letter letter, Programme programme, Contact recipient, List<Contact> others, Facts facts);
    }

    /** The mail, or what becomes of the letter without one, and why. */
    record Worded(Mail mail, State instead, String why) {
        private static Worded none(State instead, String why) {
            return new Worded(null, instead, why);
        }
    }

    private final ProgrammeBook programmes;
    private final People people;
    private final Contacts contacts;
    private final WishBook wishes;
    private final StillTrue still;
    private final Paper paper;

    public Scribe(
            ProgrammeBook programmes, People people, Contacts contacts, WishBook wishes, StillTrue still, Paper paper) {
        this.programmes = programmes;
        this.people = people;
        this.contacts = contacts;
        this.wishes = wishes;
        this.still = still;
        this.paper = paper;
    }

    Worded word(Letter letter) {
        Optional<Programme> programme = programmes.find(letter.matter().programme());
        Optional<Contact> recipient = contacts.of(letter.to());
        if (programme.isEmpty() || recipient.isEmpty()) {
            return Worded.none(State.UNDELIVERABLE, "no-address");
        }
        if (!sees(letter.to(), programme.get().spaceKey())) {
            return Worded.none(State.UNDELIVERABLE, "does-not-see-the-space");
        }
        if (letter.kind().topic() != null
                && !wishes.of(letter.to()).wants(letter.kind().topic())) {
            return Worded.none(State.UNWANTED, "");
        }
        return still.test(letter)
                .map(facts -> paper.write(letter, programme.get(), recipient.get(), others(facts), facts))
                .map(mail -> new Worded(mail, State.SENT, ""))
                .orElseGet(() -> Worded.none(State.OVERTAKEN, ""));
    }

    private boolean sees(PersonKey key, String space) {
        return people.visitor(key).filter(one -> people.seesSpace(one, space)).isPresent();
    }

    private List<Contact> others(Facts facts) {
        return facts.reachable().stream()
                .map(one -> contacts.of(one).orElseGet(() -> new Contact(name(one), "")))
                .filter(one -> !one.name().isEmpty())
                .toList();
    }

    private String name(PersonKey key) {
        return people.find(key).map(Person::name).orElse("");
    }
}
