package org.openmentorship.bench;

/** How much there is, and how long it is looked at. */
public record Scale(
        int people,
        int programmes,
        int requests,
        int inTheBigProgramme,
        int eventsPerRequest,
        int relationships,
        int mentors,
        int rounds,
        int blocks,
        int loadSeconds,
        int starts) {
    /** On the smaller board, always. */
    public static final int IN_THE_SMALL_PROGRAMME = 200;

    /** In the smaller of two directories, always. */
    public static final int FEW_MENTORS = 500;

    /** In the younger of two wikis, always. */
    public static final int FEW_RELATIONSHIPS = 1_000;

    public static Scale named(String name) {
        return switch (name) {
            case "full" -> new Scale(50_000, 100, 200_000, 50_000, 5, 100_000, 50_000, 100, 20, 60, 5);
            case "small" -> new Scale(500, 10, 4_000, 2_000, 5, 5_000, 5_000, 50, 5, 5, 1);
            default -> throw new IllegalArgumentException("The scale “" + name + "” is not known: use full or small");
        };
    }
}
