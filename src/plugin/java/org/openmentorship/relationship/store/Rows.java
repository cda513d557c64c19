package org.openmentorship.relationship.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Extension;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.Plan;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.Relationship.Watched;
import org.openmentorship.relationship.RelationshipBook.Doing;
import org.openmentorship.relationship.RelationshipBook.Done;
import org.openmentorship.relationship.RelationshipBook.Feeling;
import org.openmentorship.relationship.RelationshipBook.Gain;
import org.openmentorship.relationship.RelationshipBook.Note;
import org.openmentorship.shared.PersonKey;

/** Relationships as rows, and back. */
final class Rows {
    private Rows() {}

    static Relationship relationship(RelationshipEntity row, List<MemberEntity> members) {
        return new Relationship(
                row.getID(),
                row.getProgramme(),
                row.getRequestNumber(),
                row.getOfferNumber(),
                row.getContractNumber(),
                text(row.getTitle()),
                State.valueOf(row.getState()),
                row.isProposed(),
                members.stream().map(Rows::member).toList(),
                new Plan(day(row.getStartDay()), day(row.getEndDay()), row.getWeekHours(), row.getMeetEveryWeeks()),
                instant(row.getCreatedAt()),
                instant(row.getStartedAt()),
                instant(row.getEndedAt()),
                instant(row.getNextMeeting()),
                day(row.getBreakUntil()),
                extension(row),
                new Watched(
                        row.getNudges(),
                        instant(row.getSilentSince()),
                        day(row.getToldEnd()),
                        instant(row.getLookAt())),
                row.getTurn());
    }

    private static Extension extension(RelationshipEntity row) {
        return row.getLongerEnd() == null
                ? null
                : new Extension(
                        day(row.getLongerEnd()),
                        new PersonKey(row.getLongerBy()),
                        instant(row.getLongerAt()),
                        agreed(row.getLongerAgreed()));
    }

    private static Set<PersonKey> agreed(String keys) {
        return text(keys).lines().map(PersonKey::new).collect(Collectors.toSet());
    }

    static Member member(MemberEntity row) {
        return new Member(
                new PersonKey(row.getPersonKey()),
                Role.valueOf(row.getRole()),
                instant(row.getLastAt()),
                instant(row.getAskedAt()),
                instant(row.getDoneAt()),
                instant(row.getLeftAt()));
    }

    /** A new row: what is filled in beside this changes with each turn. */
    static Map<String, Object> row(Relationship one) {
        Map<String, Object> row = new HashMap<>();
        row.put("PROGRAMME", one.programme());
        row.put("REQUEST_NUMBER", one.request());
        row.put("OFFER_NUMBER", one.offer());
        row.put("CONTRACT_NUMBER", one.contract());
        row.put("STATE", one.state().name());
        row.put("PROPOSED", one.proposed());
        row.put("WEEK_HOURS", one.plan().hoursAWeek());
        row.put("MEET_EVERY_WEEKS", one.plan().meetEveryWeeks());
        row.put("CREATED_AT", millis(one.createdAt()));
        for (String later : List.of("STARTED_AT", "ENDED_AT", "NEXT_MEETING", "LONGER_AT", "SILENT_SINCE", "LOOK_AT")) {
            row.put(later, 0L);
        }
        row.put("NUDGES", 0);
        row.put("TURN", one.turn());
        return row;
    }

    static void fill(RelationshipEntity row, Relationship one) {
        row.setTitle(one.title());
        row.setState(one.state().name());
        row.setProposed(one.proposed());
        row.setStartDay(day(one.plan().start()));
        row.setEndDay(day(one.plan().end()));
        row.setWeekHours(one.plan().hoursAWeek());
        row.setMeetEveryWeeks(one.plan().meetEveryWeeks());
        row.setStartedAt(millis(one.startedAt()));
        row.setEndedAt(millis(one.endedAt()));
        row.setNextMeeting(millis(one.nextMeeting()));
        row.setBreakUntil(day(one.breakUntil()));
        fill(row, one.extension());
        row.setNudges(one.watched().nudges());
        row.setSilentSince(millis(one.watched().silentSince()));
        row.setToldEnd(day(one.watched().toldEnd()));
        row.setLookAt(millis(one.watched().lookAt()));
        row.setTurn(one.turn());
    }

    private static void fill(RelationshipEntity row, Extension one) {
        row.setLongerEnd(one == null ? null : day(one.end()));
        row.setLongerBy(one == null ? null : one.by().value());
        row.setLongerAt(one == null ? 0 : millis(one.at()));
        row.setLongerAgreed(
                one == null
                        ? null
                        : one.agreed().stream().map(PersonKey::value).sorted().collect(Collectors.joining("\n")));
    }

    static Map<String, Object> row(int id, Relationship one, Member member) {
        Map<String, Object> row = new HashMap<>();
        row.put("RELATION_NUMBER", id);
        row.put("SEAT", seat(id, member.person()));
        row.put("PERSON_KEY", member.person().value());
        row.put("ROLE", member.role().name());
        row.put("LAST_AT", millis(member.lastAt()));
        row.put("ASKED_AT", millis(member.askedAt()));
        row.put("DONE_AT", millis(member.doneAt()));
        row.put("LEFT_AT", millis(member.leftAt()));
        row.put("MINE_LIST", mine(member.person(), live(one, member)));
        row.put("THERE_LIST", there(member.person(), one.programme(), live(one, member)));
        return row;
    }

    /** A sign of life that came meanwhile stays. */
    static void fill(MemberEntity row, Relationship one, Member member) {
        row.setRole(member.role().name());
        row.setLastAt(Math.max(row.getLastAt(), millis(member.lastAt())));
        row.setAskedAt(millis(member.askedAt()));
        row.setDoneAt(millis(member.doneAt()));
        row.setLeftAt(millis(member.leftAt()));
        row.setMineList(mine(member.person(), live(one, member)));
        row.setThereList(there(member.person(), one.programme(), live(one, member)));
    }

    static String seat(int relationship, PersonKey person) {
        return relationship + ":" + person;
    }

    private static boolean live(Relationship one, Member member) {
        return member.here() && !one.state().ended();
    }

    static String mine(PersonKey person, boolean live) {
        return (live ? "live:" : "ended:") + person;
    }

    static String there(PersonKey person, String programme, boolean live) {
        return programme + ":" + mine(person, live);
    }

    static Gain gain(GainEntity row) {
        return new Gain(
                row.getRelationNumber(),
                new PersonKey(row.getPersonKey()),
                text(row.getImpact()),
                text(row.getWorked()),
                text(row.getLearned()),
                row.getFeeling() == null
                        ? Doing.NOTHING
                        : new Doing(
                                Feeling.valueOf(row.getFeeling()),
                                text(row.getFeelingWords()),
                                instant(row.getFeelingAt())),
                row.getWrittenAt() == 0 ? Instant.EPOCH : instant(row.getWrittenAt()));
    }

    static Note note(NoteEntity row) {
        return new Note(
                row.getID(),
                row.getRelationNumber(),
                day(row.getSessionDay()),
                text(row.getTitle()),
                new PersonKey(row.getAuthorKey()));
    }

    static Map<String, Object> row(Note note) {
        return Map.of(
                "RELATION_NUMBER",
                note.relationship(),
                "SESSION_DAY",
                note.day().toString(),
                "TITLE",
                note.title(),
                "AUTHOR_KEY",
                note.author().value());
    }

    /** The list of a programme begins with its key. */
    static Done done(MemberEntity row) {
        String programme = row.getThereList().substring(0, row.getThereList().indexOf(':'));
        return new Done(programme, Role.valueOf(row.getRole()), instant(row.getDoneAt()));
    }

    static Instant instant(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }

    static long millis(Instant instant) {
        return instant == null ? 0 : instant.toEpochMilli();
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
