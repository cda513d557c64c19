package org.openmentorship.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.openmentorship.fuzz.Bodies.Change;
import org.openmentorship.fuzz.Bodies.Way;
import org.openmentorship.privacy.Leaving;
import org.openmentorship.world.Tables;

/** Whatever a body or an address says, the answer is no failure of ours, and every no is a sentence. */
class FuzzTest {
    private static Tables tables;
    private static Doors doors;
    private static Bodies bodies;

    @BeforeContainer
    static void open() throws IOException {
        // The stricter of the databases about what a text may hold.
        tables = Tables.onPostgres();
        doors = new Doors(new Leaving(tables));
        bodies = new Bodies();
    }

    @AfterContainer
    static void close() {
        tables.close();
    }

    @Property(tries = 1000)
    void everyBodyIsAnsweredInASentence(
            @ForAll("operations") String operation,
            @ForAll("changes") List<Change> changes,
            @ForAll("tags") String ifMatch)
            throws IOException {
        String body = bodies.spoilt(operation, changes);
        answered(doors.write(operation, body, ifMatch.isEmpty() ? null : ifMatch), operation + " " + body);
    }

    @Property(tries = 150)
    void everyAddressIsAnsweredInASentence(@ForAll("questions") Map<String, String> wanted) throws IOException {
        MultivaluedHashMap<String, String> all = new MultivaluedHashMap<>();
        all.putSingle("programme", "kind");
        wanted.forEach(all::putSingle);
        for (Response response : doors.ask(all)) {
            answered(response, "asked " + wanted);
        }
    }

    private static void answered(Response response, String what) throws IOException {
        assertThat(response.getStatus()).as(what).isLessThan(500);
        JsonNode answer = new ObjectMapper().readTree(String.valueOf(response.getEntity()));
        if (response.getStatus() >= 400) {
            assertThat(answer.path("message").asText()).as(what).contains(" ").doesNotContain("mentorship.");
            answer.path("problems")
                    .forEach(one ->
                            assertThat(one.path("message").asText()).as(what).contains(" "));
        }
    }

    @Provide
    Arbitrary<String> operations() {
        return Arbitraries.of(bodies.operations());
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 200);
        return Combinators.combine(places, Arbitraries.of(Way.class), junk())
                .as(Change::new)
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> tags() {
        return Arbitraries.of(
                "", "", "*", "\"1\"", "\"2\"", "W/\"1\"", "\"", "1,2", "\u0000", "\"99999999999999999999\"");
    }

    @Provide
    Arbitrary<Map<String, String>> questions() {
        Arbitrary<String> names = Arbitraries.of(
                "programme",
                "state",
                "skill",
                "text",
                "weeks",
                "sort",
                "after",
                "limit",
                "kind",
                "owner",
                "round",
                "live");
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of(
                        "OPEN,,x",
                        "DRAFT",
                        "%",
                        "_!%'",
                        "-1",
                        "999999",
                        "1-1",
                        "999999999999999999-999999999",
                        "NEWEST"),
                Arbitraries.strings().ofMaxLength(300));
        return Arbitraries.maps(names, values).ofMaxSize(4);
    }

    /** Values of JSON, and what is none. */
    private static final List<String> JUNK = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1",
            "2147483647",
            "2147483648",
            "99999999999999999999",
            "1e999",
            "1.5",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[null]",
            "[[[[[]]]]]",
            "{\"a\":{\"a\":null}}",
            "[\"x\",\"x\"]",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"OPEN\"",
            "\"ARCHIVED\"",
            "\"course\"",
            "\"mentee\"",
            "\"admin\"",
            "NaN",
            "'x'",
            "{",
            "]",
            "\"javascript:x\"",
            "[{\"id\":\"r\"}]",
            "[1,\"a\",null]",
            "// x");

    private static Arbitrary<String> junk() {
        Arbitrary<String> odd = Arbitraries.of(JUNK);
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(2000).map(FuzzTest::quoted);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, odd), net.jqwik.api.Tuple.of(1, texts));
    }

    private static String quoted(String text) {
        try {
            return new ObjectMapper().writeValueAsString(text);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
