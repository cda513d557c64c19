package org.openmentorship.meetup.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Collisions;

/** Meet-ups and the talks there in their tables. */
public final class AoMeetupBook implements MeetupBook {
    private final ActiveObjects ao;

    public AoMeetupBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Meetup> from(String programme, Instant from, int most) {
        Query query = Query.select()
                .where("PROGRAMME = ? AND BEGINS_AT >= ?", programme, from.toEpochMilli())
                .order("BEGINS_AT, ID")
                .limit(most);
        return Arrays.stream(ao.find(MeetupEntity.class, query))
                .map(AoMeetupBook::meetup)
                .toList();
    }

    @Override
    public Optional<Meetup> find(int id) {
        return row(id).map(AoMeetupBook::meetup);
    }

    @Override
    public Meetup insert(Meetup meetup) {
        Map<String, Object> row = new HashMap<>();
        row.put("PROGRAMME", meetup.programme());
        row.put("BEGINS_AT", meetup.at().toEpochMilli());
        row.put("ZONE_NAME", meetup.zone());
        row.put("TITLE", meetup.title());
        row.put("PLACE", meetup.place());
        row.put("CANCELLED", meetup.cancelled());
        row.put("TURN", meetup.turn());
        return meetup.withId(ao.create(MeetupEntity.class, row).getID());
    }

    @Override
    public void update(Meetup meetup) {
        MeetupEntity row = row(meetup.id()).orElseThrow();
        row.setBeginsAt(meetup.at().toEpochMilli());
        row.setZoneName(meetup.zone());
        row.setTitle(meetup.title());
        row.setPlace(meetup.place());
        row.setCancelled(meetup.cancelled());
        row.setTurn(meetup.turn());
        row.save();
    }

    private Optional<MeetupEntity> row(int id) {
        return Arrays.stream(ao.find(MeetupEntity.class, "ID = ?", id)).findFirst();
    }

    private static Meetup meetup(MeetupEntity row) {
        return new Meetup(
                row.getID(),
                row.getProgramme(),
                Instant.ofEpochMilli(row.getBeginsAt()),
                row.getZoneName(),
                text(row.getTitle()),
                text(row.getPlace()),
                row.isCancelled(),
                row.getTurn());
    }

    @Override
    public List<Talk> talks(Collection<Integer> meetups) {
        return meetups.isEmpty()
                ? List.of()
                : talks(Query.select()
                        .where("MEETUP_NUMBER IN (" + "?, ".repeat(meetups.size() - 1) + "?)", meetups.toArray()));
    }

    @Override
    public List<Talk> talksOf(int relationship) {
        return talks(Query.select().where("RELATION_NUMBER = ?", relationship));
    }

    @Override
    public Optional<Talk> findTalk(int id) {
        return talks(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    private List<Talk> talks(Query query) {
        return Arrays.stream(ao.find(TalkEntity.class, query.order("ID")))
                .map(AoMeetupBook::talk)
                .toList();
    }

    @Override
    public Talk insert(Talk talk) {
        Map<String, Object> row = new HashMap<>();
        row.put("MEETUP_NUMBER", talk.meetup());
        row.put("RELATION_NUMBER", talk.relationship());
        row.put("TALK_KEY", talk.meetup() + ":" + talk.relationship());
        row.put("PERSON_KEY", talk.person().value());
        row.put("TITLE", talk.title());
        row.put("SAID_AT", talk.at().toEpochMilli());
        row.put("CANCELLED", talk.cancelled());
        return talk.withId(
                Collisions.watch(() -> ao.create(TalkEntity.class, row)).getID());
    }

    @Override
    public void update(Talk talk) {
        TalkEntity row = ao.find(TalkEntity.class, "ID = ?", talk.id())[0];
        row.setPersonKey(talk.person().value());
        row.setTitle(talk.title());
        row.setSaidAt(talk.at().toEpochMilli());
        row.setCancelled(talk.cancelled());
        row.save();
    }

    private static Talk talk(TalkEntity row) {
        return new Talk(
                row.getID(),
                row.getMeetupNumber(),
                row.getRelationNumber(),
                new PersonKey(row.getPersonKey()),
                text(row.getTitle()),
                Instant.ofEpochMilli(row.getSaidAt()),
                row.isCancelled());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
