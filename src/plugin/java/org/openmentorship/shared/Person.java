package org.openmentorship.shared;

/** A person as shown: looked up when shown, never stored; not active means gone or switched off. */
public record Person(PersonKey key, String name, String profilePath, String picturePath, boolean active) {}
