package org.openmentorship.shared;

import java.util.Objects;

/** The key of a person, which stays when the name changes. */
public record PersonKey(String value) {
    public PersonKey {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
