package org.openmentorship.archive;

import java.util.Map;
import java.util.Set;

/** What is special about each table when it travels; one that is not named here keeps its numbers. */
public final class Tables {
    /** How a table travels. */
    public enum Way {
        /** Others, pages or letters name its rows by their numbers. */
        SAME_NUMBERS,
        /** Nobody names its rows: they get the next numbers. */
        NEW_NUMBERS,
        /** It is only about this moment in this wiki. */
        LEFT_OUT
    }

    /** Its way, and the rows that stay behind: those with this value in this column. */
    public record Rule(Way way, String column, String value) {
        /** Every row, whatever is in it. */
        public static Rule all() {
            return of(Way.SAME_NUMBERS);
        }

        static Rule of(Way way) {
            return new Rule(way, "", "");
        }
    }

    /** What the app itself has entered of its exports, imports and erasures is about this wiki, and stays. */
    public static final String OURSELVES = "archive";

    public static final String PAGES = "PAGE_MANAGED";
    public static final String PROGRAMMES = "PROGRAMME";
    public static final String LEDGER = "SHARED_AUDIT";

    private static final Rule NUMBERED = Rule.of(Way.SAME_NUMBERS);
    private static final Rule RENUMBERED = Rule.of(Way.NEW_NUMBERS);

    public static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry(LEDGER, new Rule(Way.NEW_NUMBERS, "SUBJECT", OURSELVES)),
            Map.entry(PROGRAMMES, NUMBERED),
            // Who may make programmes in this wiki, by the groups of this wiki.
            Map.entry("SETTING", Rule.of(Way.LEFT_OUT)),
            Map.entry("PERSON_WISH", RENUMBERED),
            Map.entry("SEAT", NUMBERED),
            Map.entry(PAGES, NUMBERED),
            // What the wiki has just told of its own pages.
            Map.entry("PAGE_NEWS", Rule.of(Way.LEFT_OUT)),
            Map.entry("QUEUE_CASE", NUMBERED),
            Map.entry("QUEUE_TALLY", RENUMBERED),
            Map.entry("REQUEST", NUMBERED),
            Map.entry("REQUEST_SKILL", RENUMBERED),
            Map.entry("REQUEST_TALLY", RENUMBERED),
            Map.entry("REQUEST_OFFER", NUMBERED),
            Map.entry("CONTRACT", NUMBERED),
            Map.entry("CONTRACT_PARTY", RENUMBERED),
            Map.entry("CONTRACT_TERMS", RENUMBERED),
            Map.entry("CONTRACT_SIGNATURE", RENUMBERED),
            Map.entry("CONTRACT_TEXT", RENUMBERED),
            Map.entry("MEETUP", NUMBERED),
            Map.entry("MEETUP_TALK", NUMBERED),
            Map.entry("RELATION", NUMBERED),
            Map.entry("RELATION_MEMBER", RENUMBERED),
            Map.entry("RELATION_GAIN", RENUMBERED),
            Map.entry("RELATION_NOTE", NUMBERED),
            Map.entry("PROFILE", NUMBERED),
            Map.entry("PROFILE_FACET", RENUMBERED),
            Map.entry("PRIVACY_ERASURE", NUMBERED),
            Map.entry("PRIVACY_PERIOD", RENUMBERED),
            // The wiki that a letter was written in sends it; from two wikis people would get it twice.
            Map.entry("NOTIFY_OUTBOX", new Rule(Way.NEW_NUMBERS, "STATE", "WAITING")));

    /** The columns that name a row of another table by its number; 0 names none. */
    public static final Map<String, String> REFERENCES = Map.of(
            "REQUEST_NUMBER", "REQUEST",
            "OFFER_NUMBER", "REQUEST_OFFER",
            "CONTRACT_NUMBER", "CONTRACT",
            "RELATION_NUMBER", "RELATION",
            "MEETUP_NUMBER", "MEETUP",
            "PROFILE_NUMBER", "PROFILE");

    /**
     * What was signed stays to the letter, the keys of its people included; what is shown of it names them as they are here,
     * so {@code as-shown-sha-256} in it is of the page as it was then.
     */
    public static final Set<String> SEALED = Set.of("CONTRACT_TERMS.CANONICAL", "CONTRACT_TERMS.HASH");

    private Tables() {}

    public static Rule rule(String table) {
        return RULES.getOrDefault(table, NUMBERED);
    }
}
