package org.openmentorship.person;

/** How a person is reached: told to nobody but the two who are introduced. */
public record Contact(String name, String email) {}
