package org.openmentorship.host.wiki.storage;

import org.openmentorship.host.wiki.WikiProblem;

/** A body that is not proper storage format, with the line where that shows. */
public final class StorageProblem extends WikiProblem {
    private static final long serialVersionUID = 1;

    private final int line;

    StorageProblem(int line, String sentence) {
        super("Line " + line + ": " + sentence);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
