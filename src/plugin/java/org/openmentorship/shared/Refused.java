package org.openmentorship.shared;

import java.util.List;

/** A use case says no, why, and in which sentence. */
public class Refused extends RuntimeException {
    /** The kinds of no, each with the status that REST answers. */
    public enum Why {
        NOT_SIGNED_IN(401),
        NOT_ALLOWED(403),
        UNKNOWN(404),
        STALE(409),
        CLOSED(409),
        INVALID(400),
        READ_ONLY(503);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Why why;
    private final String key;
    private final transient List<Object> values;
    private final transient List<Problems.Problem> problems;

    public Refused(Why why, String key, Object... values) {
        this(why, key, List.of(), values);
    }

    public Refused(Why why, String key, List<Problems.Problem> problems, Object... values) {
        super(key);
        this.why = why;
        this.key = key;
        this.problems = List.copyOf(problems);
        this.values = List.of(values);
    }

    /** Only whoever is signed in goes on. */
    public static void ifAnonymous(People.Visitor visitor) {
        if (!visitor.signedIn()) {
            throw new Refused(Why.NOT_SIGNED_IN, "mentorship.shared.refused.not-signed-in");
        }
    }

    public Why why() {
        return why;
    }

    /** The i18n key of the sentence. */
    public String key() {
        return key;
    }

    public List<Object> values() {
        return values;
    }

    public List<Problems.Problem> problems() {
        return problems;
    }
}
