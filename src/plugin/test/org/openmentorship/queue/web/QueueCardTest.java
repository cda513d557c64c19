package org.openmentorship.queue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.Pairs.Pair;
import org.openmentorship.queue.web.QueueView.Reader;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Words;

/** What a card of the queue says of a pair that does not go on. */
class QueueCardTest {
    private static final List<PersonKey> BOTH = List.of(MENTEE.key(), MENTOR.key());

    @Test
    @Tag("REPS-05")
    void aQuietPairSaysForWhomItWaits() {
        assertThat(sentence(Kind.SILENT, List.of(MENTOR.key()), true)).endsWith("waits[Priya]");
        assertThat(sentence(Kind.NO_OUTLINE, List.of(MENTEE.key()), true)).endsWith("waits[Amina]");
    }

    @Test
    void nobodyIsNamedWhereItWaitsForAllAlikeOrIsOver() {
        assertThat(sentence(Kind.SILENT, BOTH, true)).doesNotContain("waits");
        assertThat(sentence(Kind.SILENT, List.of(), true)).doesNotContain("waits");
        assertThat(sentence(Kind.SILENT, List.of(MENTOR.key()), false)).doesNotContain("waits");
        assertThat(sentence(Kind.PAGE_GONE, List.of(MENTOR.key()), true)).doesNotContain("waits");
    }

    private static String sentence(Kind kind, List<PersonKey> waiting, boolean live) {
        Case one = new Case(1, "kind", kind, 7, "once", "", null, "", State.OPEN, null, "", "", Instant.EPOCH, null, 1);
        Map<PersonKey, Person> people =
                Map.of(MENTEE.key(), person(MENTEE.key(), "Amina"), MENTOR.key(), person(MENTOR.key(), "Priya"));
        Map<Integer, Pair> pairs = Map.of(7, new Pair(BOTH, waiting, 1, live));
        return QueueView.card(new Reader(words(), people, pairs, ""), one).sentence();
    }

    private static Person person(PersonKey key, String name) {
        return new Person(key, name, "", "", true);
    }

    /** Sentences as their keys with what is filled in. */
    private static Words words() {
        I18nResolver sentences = mock(I18nResolver.class);
        when(sentences.getText(any(Locale.class), anyString(), any(Serializable[].class)))
                .thenAnswer(asked -> asked.getArgument(1, String.class).replaceAll(".*\\.", "")
                        + Arrays.asList(asked.getArguments()).subList(2, asked.getArguments().length));
        return new Words(sentences, Locale.UK, ZoneOffset.UTC);
    }
}
