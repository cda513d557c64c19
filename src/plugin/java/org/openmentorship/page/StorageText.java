package org.openmentorship.page;

import java.util.List;
import java.util.Optional;
import org.openmentorship.shared.Problems;

/** Wiki storage format, as far as texts that people agree on and pages that people write on need it. */
public interface StorageText {
    /**
     * What a reader reads, in canonical form: NFC, lines parted by LF, one block a line, no spaces at the ends, equal for
     * equal words however the wiki has written them. What is not well-formed is read as plain text.
     */
    String plain(String storage);

    /** What is wrong with it, beside this field: not well-formed, or with elements that a contract text may not have. */
    List<Problems.Problem> problems(String field, String storage);

    /** The same as HTML, for screens and paper; what a contract text may not have is left out, and its words are kept. */
    String html(String storage, Guide guide);

    /** The macro that a page begins with, if it begins with one. */
    Optional<Macro> opening(String storage);

    /** The whole of this macro on a page, as it stands there. */
    Optional<String> find(String storage, Macro macro);

    /** What stands in the body of this macro on a page: what people may have changed since it was put there. */
    Optional<String> inside(String storage, Macro macro);

    /** The page with this instead of the macro, or at its beginning where the macro is missing; all else stays as it is. */
    String replaced(String storage, Macro macro, String by);

    /** One use of a macro, known by the parameter that names its subject: “contract” is “12”. */
    record Macro(String name, String parameter, String value) {}

    /** Knows where links within the wiki lead; a page without a title is the space, and one without a space is in this one. */
    interface Guide {
        Way person(String key);

        Way page(String spaceKey, String title);
    }

    /** What a link is called and where it leads; without an address it is its label only. */
    record Way(String label, String url) {}
}
