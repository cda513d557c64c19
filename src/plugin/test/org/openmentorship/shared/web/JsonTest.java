package org.openmentorship.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmentorship.world.Refusals.refused;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Village;

/** Bodies are read strictly, and whatever is wrong is said beside its field. */
class JsonTest {
    /** A body with something of each kind. */
    record Body(
            String title,
            int weeks,
            boolean submit,
            Map<String, String> answers,
            Set<String> checks,
            List<PersonKey> people,
            LocalDate day) {}

    private final Json json = new Json(new Village());

    @Test
    void aProgrammeGoesOutAndComesBackAsItWas() {
        String text = json.write(Kind.PROGRAMME);

        assertThat(text).contains("\"coordinators\":[\"coordinator\"]").doesNotContain("key-");
        assertThat(json.read(stream(text), Programme.class)).isEqualTo(Kind.PROGRAMME);
    }

    @Test
    void whoeverHasGoneGoesOutAsNobodyAndComesBackAsNobody() {
        Village village = new Village();
        Json told = new Json(village);
        village.gone.add(Village.MENTOR.key());

        Programme back = told.read(stream(told.write(Kind.PROGRAMME)), Programme.class);
        assertThat(back.seats().mentors())
                .doesNotContain(Village.MENTOR.key())
                .hasSize(Kind.PROGRAMME.seats().mentors().size() - 1);
    }

    @Test
    void aDayGoesOutAndComesBackAsItWas() {
        Body body = json.read(stream("{\"day\":\"2028-02-29\"}"), Body.class);

        assertThat(body.day()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(json.write(body)).contains("\"day\":\"2028-02-29\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'surprise':1}|surprise|unknown-field",
                "{'answers':{'a':{}}}|answers.a|wrong-type",
                "{'weeks':'8'}|weeks|wrong-type",
                "{'weeks':8.5}|weeks|wrong-type",
                "{'weeks':99999999999}|weeks|wrong-type",
                "{'title':5}|title|wrong-type",
                "{'title':true}|title|wrong-type",
                "{'title':['a']}|title|wrong-type",
                "{'submit':'yes'}|submit|wrong-type",
                "{'submit':1}|submit|wrong-type",
                "{'checks':'all'}|checks|wrong-type",
                "{'people':['nobody-at-all']}|people.0|unknown-person",
                "{'day':'31.01.2027'}|day|day",
                "{'day':'2027-02-29'}|day|day",
                "{'day':'12027-01-31'}|day|day",
                "{'day':20270131}|day|wrong-type",
            })
    void whatDoesNotFitIsNamed(String text, String field, String problem) {
        Refused refused = refused(Why.INVALID, "summary", () -> json.read(stream(text.replace('\'', '"')), Body.class));

        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).field()).isEqualTo(field);
        assertThat(refused.problems().get(0).key()).endsWith("." + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "{",
                "[]",
                "\"x\"",
                "{} {}",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{'title':1}",
                "{\"title\":\"\u0001\"}",
                "<xml/>",
                "title=a",
                "{\"title\":NaN}"
            })
    void whatIsNoJsonIsASentence(String text) {
        assertThatThrownBy(() -> json.read(stream(text), Body.class))
                .isInstanceOfSatisfying(
                        Refused.class, one -> assertThat(one.why()).isEqualTo(Why.INVALID));
    }

    @Test
    void whatIsNoUtf8OrTooDeepIsASentence() {
        byte[] broken = {'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xC3, '"', '}'};
        assertThatThrownBy(() -> json.read(new ByteArrayInputStream(broken), Body.class))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> json.read(stream("[".repeat(5000)), Body.class))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> json.read(stream("{\"title\":" + "[".repeat(5000)), Body.class))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoeverSendsTooMuchIsHeardOutToGetTheAnswer() {
        ByteArrayInputStream body = new ByteArrayInputStream(new byte[3_000_000]);

        assertThatThrownBy(() -> json.read(body, Body.class)).isInstanceOf(Json.TooLarge.class);
        assertThat(body.available()).isZero();
    }

    @Test
    void aBodyThatNoFormOfOursSendsIsTooLarge() {
        String fits = "{\"title\":\"" + "x".repeat(200_000) + "\"}";
        assertThat(json.read(stream(fits), Body.class).title()).hasSize(200_000);
        assertThatThrownBy(() -> json.read(stream("{\"title\":\"" + "x".repeat(300_000) + "\"}"), Body.class))
                .isInstanceOf(Json.TooLarge.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
