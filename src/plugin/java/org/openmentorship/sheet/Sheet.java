package org.openmentorship.sheet;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.openmentorship.shared.People.Visitor;

/** A table of a screen, with the filters that the address asks for. */
public interface Sheet {
    /** The table as the visitor sees it in this programme; refuses as the screen does. */
    Table open(Visitor visitor, String programme);

    /** Headings in the reader’s words, moments in the reader’s zone, and the rows page by page. */
    record Table(List<String> headings, ZoneId zone, Function<String, Page> pages) {}

    /** Texts, numbers, days and moments; null is an empty cell. {@code next} leads on and is empty at the end. */
    record Page(List<List<Object>> rows, String next) {}
}
