package org.openmentorship.host.scene;

import java.util.List;

/** What a scene file needs from the wiki to fill an empty home; every call acts as the system. */
public interface Stage {

    /** Whether nothing was ever put here: a scene is loaded once only. */
    boolean empty();

    void addGroup(String name);

    void addUser(Person person);

    /** A space and its home page’s title; {@code view} and {@code edit} are groups, “anonymous” among them. */
    void addSpace(Space space);

    void addPage(Page page);

    /** A person of the scene; the password is the name; locale and time zone may be empty. */
    record Person(String name, String fullName, String email, List<String> groups, String locale, String timeZone) {}

    /** A space of the scene. */
    record Space(String key, String name, String description, String home, List<String> view, List<String> edit) {}

    /**
     * A page of the scene in storage format; with the title of the space’s home page it is that page.
     *
     * <p>{@code viewers} and {@code editors} restrict it to people and groups, by their names.
     */
    record Page(
            String space,
            String title,
            String parent,
            List<String> labels,
            String body,
            List<String> viewers,
            List<String> editors) {}
}
