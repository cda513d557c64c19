package org.openmentorship.world.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.shared.Ledger;

/** Meet-ups and talks in memory. */
public final class MemoryMeetups implements MeetupBook {
    private final Map<Integer, Meetup> meetups = new TreeMap<>();
    private final Map<Integer, Talk> talks = new TreeMap<>();

    @Override
    public List<Meetup> from(String programme, Instant from, int most) {
        return meetups.values().stream()
                .filter(one -> one.programme().equals(programme) && !one.at().isBefore(from))
                .sorted(Comparator.comparing(Meetup::at).thenComparing(Meetup::id))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Meetup> find(int id) {
        return Optional.ofNullable(meetups.get(id));
    }

    @Override
    public Meetup insert(Meetup meetup) {
        Meetup one = meetup.withId(meetups.size() + 1);
        meetups.put(one.id(), one);
        return one;
    }

    @Override
    public void update(Meetup meetup) {
        meetups.put(meetup.id(), meetup);
    }

    @Override
    public List<Talk> talks(Collection<Integer> ids) {
        return all(one -> ids.contains(one.meetup()));
    }

    @Override
    public List<Talk> talksOf(int relationship) {
        return all(one -> one.relationship() == relationship);
    }

    @Override
    public Optional<Talk> findTalk(int id) {
        return Optional.ofNullable(talks.get(id));
    }

    @Override
    public Talk insert(Talk talk) {
        if (!all(one -> one.meetup() == talk.meetup() && one.relationship() == talk.relationship())
                .isEmpty()) {
            throw new Ledger.Collision(null);
        }
        Talk one = talk.withId(talks.size() + 1);
        talks.put(one.id(), one);
        return one;
    }

    @Override
    public void update(Talk talk) {
        talks.put(talk.id(), talk);
    }

    private List<Talk> all(Predicate<Talk> which) {
        return talks.values().stream().filter(which).toList();
    }
}
