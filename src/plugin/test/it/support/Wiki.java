package it.support;

import java.net.URI;

/** A running wiki, known by its address only. */
public record Wiki(URI base) {

    /** Somebody who signed in; in every scene the password is the name. */
    public Session as(String name) {
        return anonymous().signIn(name);
    }

    public Session anonymous() {
        return new Session(base);
    }
}
