package org.openmentorship.seat.web;

import java.util.List;
import org.openmentorship.plan.Plan.RoleLink;
import org.openmentorship.shared.Person;

/** The people of a programme in their roles, as one visitor may see them. */
public record SeatView(
        String programme,
        String name,
        String backUrl,
        boolean coordinates,
        String tab,
        List<Tab> tabs,
        List<Row> rows,
        List<Choice> roles,
        String action,
        List<Kept> kept,
        String firstUrl,
        String nextUrl,
        List<Open> open,
        List<Own> own) {

    /** One of the lists. */
    public record Tab(String key, String url, boolean current) {}

    /** A parameter that the address of the page has anyway. */
    public record Kept(String name, String value) {}

    /** A role to choose. */
    public record Choice(String id, String label, boolean chosen) {}

    /** A role that the visitor may sign up for. */
    public record Open(String role, String name, String text, String version, int number, boolean atOnce) {}

    /** A seat of the visitor’s own; one that comes from a group of the wiki is not left here. */
    public record Own(int id, int turn, String name, String since, boolean ends, List<RoleLink> links) {
        public boolean hasLinks() {
            return !links.isEmpty();
        }
    }

    /** A step of the onboarding. */
    public record Step(String id, String text, boolean done) {}

    /** Somebody in a role. */
    public record Row(
            int id,
            int turn,
            Person person,
            String role,
            String stateKey,
            String tone,
            List<String> facts,
            String words,
            List<Step> steps,
            String guide,
            boolean wished,
            String endKey) {
        public boolean ends() {
            return !endKey.isEmpty();
        }
    }

    /** Something that waits for the visitor, with what is to be read and done. */
    public record Card(
            int id,
            int turn,
            String kind,
            String title,
            String sentence,
            String words,
            String text,
            String version,
            int number,
            String programme,
            String role,
            List<Step> steps,
            String url) {
        public boolean is(String other) {
            return kind.equals(other);
        }
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public boolean hasOpen() {
        return !open.isEmpty();
    }

    public boolean hasOwn() {
        return !own.isEmpty();
    }

    public boolean hasPages() {
        return !firstUrl.isEmpty() || !nextUrl.isEmpty();
    }

    public boolean history() {
        return tab.equals("HISTORY");
    }

    public boolean onboarding() {
        return tab.equals("ONBOARDING");
    }
}
