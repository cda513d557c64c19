package org.openmentorship.plan;

import java.util.stream.Stream;

/** What a role lets somebody do. */
public enum Right {
    NONE,
    MENTOR,
    CONTACT,
    COORDINATOR,
    LEAD,
    /** To see how the programme goes, in numbers. */
    PARTNER;

    /** Of a role that does not say: its name says it. */
    static Right usual(String id) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(id))
                .findFirst()
                .orElse(NONE);
    }

    /** Whether somebody may have it without being asked to. */
    boolean openToAll() {
        return this == NONE || this == MENTOR;
    }

    /** Whether the programme itself names whoever has it; a partner has nothing but the seat. */
    public boolean named() {
        return this != NONE && this != PARTNER;
    }
}
