package org.openmentorship.meetup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmentorship.meetup.Meetup.Talk;

/** Where the dates of meet-ups are kept, and who presents there. */
public interface MeetupBook {
    /** From then on, earliest first, cancelled ones too. */
    List<Meetup> from(String programme, Instant from, int most);

    Optional<Meetup> find(int id);

    Meetup insert(Meetup meetup);

    void update(Meetup meetup);

    /** All talks at these meet-ups, cancelled ones too, oldest first. */
    List<Talk> talks(Collection<Integer> meetups);

    /** All talks about a relationship, cancelled ones too, oldest first. */
    List<Talk> talksOf(int relationship);

    Optional<Talk> findTalk(int id);

    /** A collision when there is one about this relationship at this meet-up already. */
    Talk insert(Talk talk);

    void update(Talk talk);
}
