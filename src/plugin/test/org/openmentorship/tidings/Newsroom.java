package org.openmentorship.tidings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ListAssert;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.world.World;

/** A world in which the test says what happens to pairs and meet-ups, and reads who is told what. */
final class Newsroom {
    static final LocalDate END = LocalDate.of(2027, 1, 16);
    final World world = World.inMemory().withKind();
    final RelationshipBook pairs = world.books.relationships();
    final MeetupBook meetups = world.books.meetups();
    final Tidings tidings = world.tidings;
    private int read;

    /** The wiki has the page of this name. */
    void inTheWiki(String once, long wikiId) {
        world.books
                .pages()
                .insert(new ManagedPage(0, once, "kind", null, ManagedPage.State.THERE, wikiId, null, null, 1));
    }

    /** The id of the letter by which the mentee was introduced. */
    int introduction() {
        int id = 1;
        while (world.outbox.find(id).orElseThrow().kind() != Letter.Kind.INTRODUCED_MENTEE) {
            id++;
        }
        return id;
    }

    /** Whatever is in the outbox now is no news. */
    void read() {
        read = count();
    }

    private int count() {
        int last = read;
        while (world.outbox.find(last + 1).isPresent()) {
            last++;
        }
        return last;
    }

    /** The letters since the last look, by kind and person. */
    List<String> news() {
        return letters().stream()
                .map(one -> one.kind() + " " + one.to().value().substring("key-".length()))
                .toList();
    }

    /** The letters since the last look. */
    List<Letter> letters() {
        List<Letter> found = new ArrayList<>();
        int end = count();
        for (int id = read + 1; id <= end; id++) {
            found.add(world.outbox.find(id).orElseThrow());
        }
        read = end;
        return found;
    }

    /** What happens to a pair, and who is told; the pair is kept as the event has it. */
    List<String> told(Relationship.Event event) {
        keep(event.relationship());
        world.bus.happened((Record) event);
        return news();
    }

    /** The only letter about what happens. */
    Letter letter(Relationship.Event event) {
        keep(event.relationship());
        world.bus.happened((Record) event);
        return letters().get(0);
    }

    /** What is told of it, each letter in the words of the test. */
    ListAssert<String> told(Relationship.Event event, Function<Letter, String> as) {
        keep(event.relationship());
        world.bus.happened((Record) event);
        return assertThat(letters().stream().map(as).toList());
    }

    /** The newest letter. */
    Letter last() {
        return world.outbox.find(count()).orElseThrow();
    }

    /** As it is now, without anybody being told. */
    Relationship keep(Relationship pair) {
        if (pairs.find(pair.id()).isEmpty()) {
            return pairs.insert(pair);
        }
        pairs.update(pair);
        return pair;
    }

    Optional<Facts> now(Letter letter) {
        return tidings.test(letter);
    }

    /** A pair of the mentee and the mentor over a request of the mentee, to be varied. */
    Pair pair() {
        return new Pair(this, world.open(MENTEE));
    }
}
