package org.openmentorship.plan;

import java.time.LocalDate;
import java.util.List;

/** What a programme is made of and what it is for; a programme of before there were plans has an empty one. */
public record Plan(
        List<Kind> kinds,
        List<Part> parts,
        Rounds rounds,
        List<Goal> goals,
        List<Group> groups,
        List<Role> roles,
        List<Way> ways,
        Sights sights) {

    public static final Plan NONE = new Plan(null, null, null, null, null, null, null, null);

    /** Seen by all who see the space. */
    public Plan(
            List<Kind> kinds,
            List<Part> parts,
            Rounds rounds,
            List<Goal> goals,
            List<Group> groups,
            List<Role> roles,
            List<Way> ways) {
        this(kinds, parts, rounds, goals, groups, roles, ways, null);
    }

    /** The same, seen by others. */
    public Plan seen(Sights others) {
        return new Plan(kinds, parts, rounds, goals, groups, roles, ways, others);
    }

    /** Who works with whom; a programme may have several. */
    public enum Kind {
        PAIR,
        COHORT,
        ONE_MENTOR_MANY,
        BUDDIES
    }

    /** How one gets in; a programme of before there were ways takes requests. */
    public enum Way {
        REQUEST,
        APPLICATION,
        COHORT,
        ASSIGNMENT
    }

    /** What a programme may be made of. */
    public enum Matter {
        TRAINING,
        MENTORING,
        PRACTICE,
        EVENT,
        ONLINE,
        RESOURCE
    }

    /** A part of the programme; what is switched off keeps its words and is shown to nobody. */
    public record Part(Matter matter, boolean on, String text) {
        public Part {
            matter = matter == null ? Matter.MENTORING : matter;
            text = Plan.text(text);
        }
    }

    /** What is to be reached, how one would see it, and how much of it is wanted. */
    public record Goal(String text, String measure, String target) {
        public Goal {
            text = Plan.text(text);
            measure = Plan.text(measure);
            target = Plan.text(target);
        }
    }

    /** People with a stake in the programme, why they are supported and with what; {@code wanted} is how many are missing. */
    public record Group(String name, int wanted, List<String> why, List<Support> support) {
        public Group {
            name = Plan.text(name);
            why = list(why);
            support = list(support);
        }
    }

    /** Something that helps a group, the means for it, and whether it is offered already. */
    public record Support(String text, String means, boolean offered) {
        public Support {
            text = Plan.text(text);
            means = Plan.text(means);
        }
    }

    /**
     * What somebody in this role does; every change of the text is a version, and the earlier ones stay.
     *
     * @param right what whoever has it may do; without one it is shown, and no more
     * @param entry how one comes by it
     * @param steps what somebody new goes through after reading the text
     * @param links where those who have it meet, ask and find things; for them and the coordinators alone
     * @param wanted how many new ones a year are hoped for; 0 where nobody says
     */
    public record Role(
            String id,
            String name,
            String text,
            int version,
            LocalDate since,
            List<Earlier> earlier,
            Right right,
            Access entry,
            List<FirstStep> steps,
            List<RoleLink> links,
            int wanted) {
        public Role {
            id = Plan.text(id);
            name = Plan.text(name);
            text = Plan.text(text);
            earlier = list(earlier);
            right = right == null ? Right.usual(id) : right;
            entry = entry == null ? Access.INVITED : entry;
            steps = list(steps);
            links = list(links);
        }

        /** A role with nothing but its text. */
        public Role(String id, String name, String text, int version, LocalDate since, List<Earlier> earlier) {
            this(id, name, text, version, since, earlier, null, null, null, null, 0);
        }

        Role dated(String words, int number, LocalDate day, List<Earlier> before) {
            return new Role(id, name, words, number, day, before, right, entry, steps, links, wanted);
        }

        private Role withoutLinks() {
            return new Role(id, name, text, version, since, earlier, right, entry, steps, null, wanted);
        }
    }

    /** How one comes by a role: asked by a coordinator, by asking a coordinator, or by saying so. */
    public enum Access {
        INVITED,
        CONFIRMED,
        OPEN
    }

    /** Something that whoever is new in a role does once. */
    public record FirstStep(String id, String text) {
        public FirstStep {
            id = Plan.text(id);
            text = Plan.text(text);
        }
    }

    /** A place for those who have a role: a channel, shared papers, a platform. */
    public record RoleLink(String label, String url) {
        public RoleLink {
            label = Plan.text(label);
            url = Plan.text(url);
        }
    }

    /** What a role was before. */
    public record Earlier(int version, LocalDate since, String text) {
        public Earlier {
            text = Plan.text(text);
        }
    }

    public Plan {
        kinds = list(kinds);
        parts = list(parts);
        rounds = rounds == null ? Rounds.NONE : rounds;
        goals = list(goals);
        groups = list(groups);
        roles = list(roles);
        ways = ways == null ? List.of(Way.REQUEST) : List.copyOf(ways);
        sights = sights == null ? Sights.ALL : sights;
    }

    /** Whether one gets in by asking. */
    public boolean asks() {
        return ways.contains(Way.REQUEST);
    }

    /** Whether two who meet are mentor and mentee of each other: where one of them is only one of both, they are not. */
    public boolean buddies() {
        return kinds.contains(Kind.BUDDIES) && !kinds.contains(Kind.PAIR) && !kinds.contains(Kind.ONE_MENTOR_MANY);
    }

    /** The same for those who have no role here. */
    public Plan withoutLinks() {
        List<Role> plain = roles.stream().map(Role::withoutLinks).toList();
        return new Plan(kinds, parts, rounds, goals, groups, plain, ways, sights);
    }

    /** The same in other rounds. */
    public Plan in(Rounds other) {
        return new Plan(kinds, parts, other, goals, groups, roles, ways, sights);
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
