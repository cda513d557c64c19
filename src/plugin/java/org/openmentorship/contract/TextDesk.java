package org.openmentorship.contract;

import java.util.List;
import org.openmentorship.contract.ContractText.Words;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.People.Visitor;

/** The texts of a programme’s contracts: ours until the coordinators write their own. */
public final class TextDesk {
    /** Our own texts and the words around them, by language; for a language that we have not, English. */
    public interface Presets {
        List<String> languages();

        Words words(String language);

        /** A word around the facts of the terms, such as “mentor” or “start”. */
        String label(String language, String name);
    }

    /** The text in use (version 0 is ours), all versions of the programme’s own, newest first, and whether one may write. */
    public record Texts(ContractText current, List<ContractText> versions, List<String> languages, boolean mayWrite) {
        public Texts {
            versions = List.copyOf(versions);
            languages = List.copyOf(languages);
        }
    }

    /** For everybody who sees the programme: it is the sample that one may look at before asking. */
    public Texts look(Visitor visitor, String programme) {
        throw new UnsupportedOperationException();
    }

    /** Our own text in a language, to begin with. */
    public Words preset(String language) {
        throw new UnsupportedOperationException();
    }

    /** The text in use: the programme’s newest, or ours in the programme’s language. */
    public ContractText current(Programme programme) {
        throw new UnsupportedOperationException();
    }

    /** A coordinator’s new version; STALE when another one has come since {@code version}. Nothing signed changes by it. */
    public ContractText write(Visitor visitor, String programme, int version, Words raw) {
        throw new UnsupportedOperationException();
    }

    /** How terms would look with these words, in storage format; checked as strictly, and nothing is kept. */
    public String preview(Visitor visitor, String programme, Words raw) {
        throw new UnsupportedOperationException();
    }
}
