package org.openmentorship.setup.web;

import java.util.List;
import org.openmentorship.setup.Preset;

/** What the screens of administration show, each its own part. */
public final class AdminView {
    /** One of the screens. */
    public record Tab(String key, String url, boolean current) {}

    /** A programme in the list. */
    public record Row(
            String key,
            String name,
            int version,
            String stateKey,
            String tone,
            boolean archived,
            String space,
            List<String> kindKeys,
            int coordinators,
            int mentors,
            int open,
            int running,
            String url,
            String settingsUrl,
            String copyUrl,
            String pagesUrl) {}

    /** A preset and the way to use it. */
    public record Offer(String name, String summary, List<String> points, String url) {
        static Offer of(Preset preset, String url) {
            return new Offer(preset.name(), preset.summary(), preset.points(), url);
        }
    }

    /** The form for a programme to be: what it is made of, and what is written in it already. */
    public record Blank(
            String preset,
            String from,
            String model,
            String name,
            String key,
            String user,
            List<String> pages,
            String space,
            String door) {}

    /** A programme with what has become of its pages. */
    public record Made(
            String key, String name, List<Paper> papers, boolean waiting, boolean again, String settingsUrl) {}

    /** A page of a programme. */
    public record Paper(String title, String url, String stateKey, String tone, String troubleKey) {}

    /** Something that works by the clock; {@code last} is when it went well last, and empty where that was never. */
    public record Check(
            String kindKey, boolean well, boolean stopped, String last, int late, int stuck, List<Place> queues) {}

    /** Where coordinators see it. */
    public record Place(String name, String url) {}

    private AdminView() {}
}
