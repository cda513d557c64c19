package org.openmentorship.setup.web;

import java.util.List;
import java.util.stream.Stream;

/** A field of the settings: where in the programme it stands, what it is called, and how it is filled in. */
public record Field(
        String path,
        String name,
        Kind kind,
        boolean required,
        boolean helped,
        List<Choice> choices,
        List<Field> inner) {

    /** How it is filled in; the script knows what each of them is in JSON. */
    public enum Kind {
        LINE,
        TEXT,
        NUMBER,
        DATE,
        FLAG,
        CHOICE,
        PLACES,
        SET,
        LINES,
        PARAGRAPHS,
        NAMES,
        NUMBERS,
        ROWS
    }

    /** One of several. */
    public record Choice(String value, String key) {}

    public Field {
        choices = List.copyOf(choices);
        inner = List.copyOf(inner);
    }

    static Field field(String path, String name, Kind kind) {
        return new Field(path, name, kind, false, false, List.of(), List.of());
    }

    static Field line(String path, String name) {
        return field(path, name, Kind.LINE);
    }

    static Field text(String path, String name) {
        return field(path, name, Kind.TEXT);
    }

    static Field number(String path, String name) {
        return field(path, name, Kind.NUMBER);
    }

    static Field names(String path, String name) {
        return field(path, name, Kind.NAMES);
    }

    static Field rows(String path, String name, Field... inner) {
        return new Field(path, name, Kind.ROWS, false, false, List.of(), List.of(inner));
    }

    /** One of the constants, or several; the key of each is this beginning and its name. */
    static Field choice(String path, String name, Kind kind, String words, Enum<?>... all) {
        List<Choice> choices =
                Stream.of(all).map(one -> new Choice(one.name(), words + one)).toList();
        return new Field(path, name, kind, false, false, choices, List.of());
    }

    Field needed() {
        return new Field(path, name, kind, true, helped, choices, inner);
    }

    /** With a sentence of help. */
    Field told() {
        return new Field(path, name, kind, required, true, choices, inner);
    }

    public String labelKey() {
        return "mentorship.setup.field." + name;
    }

    public String helpKey() {
        return "mentorship.setup.help." + name;
    }

    public boolean is(String other) {
        return kind.name().equals(other);
    }

    /** A box of several lines. */
    public boolean tall() {
        return kind == Kind.TEXT || kind == Kind.LINES || kind == Kind.PARAGRAPHS;
    }

    /** One of several, in a list to open. */
    public boolean listed() {
        return kind == Kind.CHOICE || kind == Kind.PLACES;
    }

    public String as() {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    public String inputType() {
        return switch (kind) {
            case NUMBER -> "number";
            case DATE -> "date";
            default -> "text";
        };
    }
}
