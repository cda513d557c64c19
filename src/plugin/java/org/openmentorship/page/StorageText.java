package org.openmentorship.page;

import java.util.List;
import org.openmentorship.shared.Problems;

/** Wiki storage format, as far as texts that people agree on need it. */
public interface StorageText {
    /**
     * What a reader reads, in canonical form: NFC, lines parted by LF, one block a line, no spaces at the ends, equal for
     * equal words however the wiki has written them. What is not well-formed is read as plain text.
     */
    String plain(String storage);

    /** What is wrong with it, beside this field: not well-formed, or with elements that a contract text may not have. */
    List<Problems.Problem> problems(String field, String storage);
}
