package org.openmentorship.pairs.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.pairs.PairsDesk.Line;
import org.openmentorship.plan.Weeks;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Words;

/** All pairs of a programme as a coordinator sees them. */
public record PairsView(
        String programmeName,
        String backUrl,
        boolean inRounds,
        PairsFilter filter,
        List<Row> rows,
        String firstUrl,
        String nextUrl,
        String sheetUrl) {

    /** One pair; what is not there is empty. */
    public record Row(
            String title,
            String url,
            String stateKey,
            String tone,
            List<Who> people,
            String round,
            String week,
            String begins,
            String ends,
            String heard) {}

    /** Somebody in it. */
    public record Who(String name, String profile, String roleKey) {}

    private static final String WORDS = "mentorship.pairs.";
    private static final String PAIR = "mentorship.relationship.";

    static Row row(Line line, Map<PersonKey, Person> known, String mineUrl, boolean inRounds, Words words) {
        Relationship one = line.pair();
        return new Row(
                one.title(),
                mineUrl.isEmpty() ? "" : Here.with(mineUrl, Map.of("mrl-pair", "" + one.id())),
                stateKey(one.state()),
                tone(one.state()),
                people(one).stream().map(member -> who(member, known, words)).toList(),
                inRounds ? round(line, words) : "",
                week(line.week(), inRounds ? "week.round" : "week", words),
                words.day(one.plan().start()),
                words.day(one.plan().end()),
                words.date(line.heard()));
    }

    static String stateKey(State state) {
        return PAIR + "state." + state;
    }

    static String round(Line line, Words words) {
        return line.round().map(one -> one.name()).orElseGet(() -> words.text(WORDS + "outside"));
    }

    private static String week(Weeks week, String key, Words words) {
        return week.counted() ? words.text(WORDS + key, week.week(), week.weeks()) : "";
    }

    /** Those who have not left, or all when nobody is left. */
    static List<Member> people(Relationship one) {
        List<Member> here = one.members().stream().filter(Member::here).toList();
        return here.isEmpty() ? one.members() : here;
    }

    private static Who who(Member member, Map<PersonKey, Person> known, Words words) {
        Optional<Person> person = Optional.ofNullable(known.get(member.person()));
        return new Who(
                person.map(Person::name).orElseGet(() -> words.text("mentorship.request.somebody")),
                person.filter(Person::active).map(Person::profilePath).orElse(""),
                roleKey(member.role()));
    }

    static String roleKey(Role role) {
        return switch (role) {
            case MENTEE -> PAIR + "role.mentee";
            case MENTOR -> PAIR + "role.mentor";
            case BUDDY -> PAIR + "role.buddy";
        };
    }

    private static String tone(State state) {
        return switch (state) {
            case ACTIVE -> "aui-lozenge-success";
            case IN_DISCUSSION, AGREED -> "aui-lozenge-inprogress";
            case ON_BREAK -> "aui-lozenge-moved";
            default -> "";
        };
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public boolean hasPages() {
        return !firstUrl.isEmpty() || !nextUrl.isEmpty();
    }
}
