package org.openmentorship.contract.web;

import java.util.List;
import org.openmentorship.contract.ContractAccess.Rights;
import org.openmentorship.programme.Programme.Running.Word;
import org.openmentorship.shared.web.Words;

/** A contract as somebody sees it: where it stands, who agrees, what is agreed, what may be done now. */
public record ContractView(
        Said said, Head head, List<Seat> seats, Sheet sheet, Paper paper, List<Line> history, Rights rights) {

    static final String WORDS = "mentorship.contract.";

    /** Sentences in which the programme’s own word for a contract stands. */
    public record Said(Words words, Word word) {
        public String text(String key) {
            return words.text(key + "." + word);
        }

        public String text(String key, Object value) {
            return words.text(key + "." + word, value);
        }

        String text(String key, Object first, Object second) {
            return words.text(key + "." + word, first, second);
        }
    }

    /**
     * Where it stands and who is waited for, each in a sentence; addresses are empty where there is nothing to go to.
     *
     * <p>{@code lent} means that it is not on its own page, which has the title already.
     */
    public record Head(
            int id,
            int turn,
            int version,
            String title,
            String programme,
            String state,
            String tone,
            String standing,
            String waiting,
            boolean yourTurn,
            String todo,
            boolean lent,
            String backUrl,
            String pageUrl,
            String pageNote,
            String mineUrl,
            String textUrl) {
        public String stateKey() {
            return WORDS + "state." + state;
        }

        /** Whether there are terms, proposed or signed, that hold now. */
        public boolean hasTerms() {
            return state.equals("PROPOSED") || state.equals("SIGNED");
        }

        public boolean outline() {
            return state.equals("OUTLINE");
        }

        public boolean signed() {
            return state.equals("SIGNED");
        }
    }

    /** Somebody who signs, and whether that has happened; {@code takeOut} is a user name, or “-” where nobody can be taken out. */
    public record Seat(
            String name,
            String user,
            String profile,
            String picture,
            String roleKey,
            boolean you,
            boolean signed,
            String takeOut) {
        public boolean mayGo() {
            return !takeOut.equals("-");
        }
    }

    /** The outline as it is written now, and who wrote last. */
    public record Sheet(
            String reader,
            String title,
            String description,
            List<Field> fields,
            String start,
            String end,
            String hours,
            List<Choice> meetings,
            String lastBy,
            String last,
            String asked,
            String asks,
            int next) {
        static final Sheet NONE = new Sheet("", "", "", List.of(), "", "", "", List.of(), "", "", "", "", 0);

        public boolean hasAsked() {
            return !asked.isEmpty();
        }
    }

    /** One of the things to talk about, with what has been written so far. */
    public record Field(String id, String label, String help, boolean required, String value) {}

    /** Something that can be chosen. */
    public record Choice(String id, String label, boolean chosen) {}

    /** The terms with their signatures; {@code before} is the version that the difference is to. */
    public record Paper(
            int version,
            String hash,
            String shortHash,
            String proposed,
            List<Signature> signatures,
            boolean edited,
            int before,
            List<Version> versions,
            List<String> reminders,
            String licence,
            Pen pen) {
        static final Paper NONE =
                new Paper(0, "", "", "", List.of(), false, 0, List.of(), List.of(), "", new Pen("", "", "", ""));

        public boolean exists() {
            return version > 0;
        }

        public boolean hasSignatures() {
            return !signatures.isEmpty();
        }

        public boolean hasVersions() {
            return !versions.isEmpty();
        }

        public boolean hasReminders() {
            return !reminders.isEmpty();
        }
    }

    /** A signature as it is shown everywhere, on paper too. */
    public record Signature(
            String name,
            String profile,
            String roleKey,
            String meaningKey,
            String when,
            String iso,
            int version,
            String hash) {}

    /** Terms of before: never lost, each with the signatures that it had. */
    public record Version(String told, String signatures) {}

    /** What the reader signs with: the own name, the meaning, the time zone and a key that makes it happen once. */
    public record Pen(String name, String meaningKey, String zone, String key) {}

    /** Something that happened. */
    public record Line(String when, String iso, String text) {}

    public String say(String key) {
        return said.text(key);
    }

    public String say(String key, Object value) {
        return said.text(key, value);
    }

    public boolean hasHistory() {
        return !history.isEmpty();
    }

    /** Whether somebody may go who came in later, or the reader who did. */
    public boolean mayGo() {
        return seats.stream().anyMatch(Seat::mayGo);
    }
}
