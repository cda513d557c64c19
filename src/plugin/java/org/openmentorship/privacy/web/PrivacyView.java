package org.openmentorship.privacy.web;

import java.util.List;

/** What the screens of privacy show. */
public record PrivacyView() {
    /** Something, and how much of it. */
    public record Line(String key, int count) {}

    /** What being forgotten would mean; {@code person} is the name to type. */
    public record Farewell(
            String person,
            boolean mine,
            boolean leaving,
            List<Line> ends,
            List<Line> goes,
            List<Line> stays,
            List<String> orphans) {
        public boolean nothing() {
            return ends.isEmpty() && goes.isEmpty() && stays.isEmpty();
        }

        public boolean hasEnds() {
            return !ends.isEmpty();
        }

        public boolean hasGoes() {
            return !goes.isEmpty();
        }

        public boolean hasStays() {
            return !stays.isEmpty();
        }

        public boolean hasOrphans() {
            return !orphans.isEmpty();
        }
    }

    /** Whom an administrator asks about, and who is not known any more. */
    public record Admin(String person, List<Gone> gone) {
        public boolean hasGone() {
            return !gone.isEmpty();
        }
    }

    /** One period that can be chosen. */
    public record Choice(String id, String key, boolean chosen) {}

    /** What is kept, for how long; {@code count} is how much would go, and {@code value} the period it was tried with. */
    public record Row(String name, String labelKey, String helpKey, List<Choice> choices, String value, int count) {}

    /** How long what is kept; {@code other} periods were tried than those that hold. */
    public record Periods(List<Row> rows, boolean tried, boolean other, int sum, int turn, String ran) {}

    /** Somebody who was or is being forgotten, and how much was done. */
    public record Gone(String when, String whoKey, String stateKey, String tone, List<Line> lines) {}
}
