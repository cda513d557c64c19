package it.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.support.Answer;
import it.support.Scene;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A programme with selection and share-back begins with the skills of its source, in the four groups of it. */
@WithConfluence
@Scene("kind")
class SoftSkillsTest {
    private static final Map<String, String> SKILLS = Map.of(
            "Inclusive environments online and off",
            "Empathy, Patience, Emotional intelligence, Ability to listen, "
                    + "Positive reinforcement of successes, Humor and self irony",
            "Empowering others to grow",
            "Training and educational skills, Mentoring ability, "
                    + "Connecting others to learning materials, Persuasion skills",
            "Practical skills for leaders",
            "Delegation, Burn-out prevention, Educating replacement leaders, "
                    + "Sustainability of community processes",
            "Engaging new people",
            "Communication skills, Empathy with the motivations of external communities");

    @Test
    @Tag("WMF-24")
    @Tag("WMF-25")
    @Tag("WMF-26")
    @Tag("WMF-27")
    void theyComeInFourGroups(Wiki wiki) {
        Map<String, String> order = Map.of(
                "preset",
                "academy",
                "key",
                "soft",
                "name",
                "Soft",
                "spaceKey",
                "MENTOR",
                "coordinators",
                "coordinator1");
        Answer made = wiki.as("admin").confirmedWith("admin").rest("POST", "/setup/programmes", order);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        Map<String, String> groups = new LinkedHashMap<>();
        for (JsonNode skill : made.json().at("/form/skills")) {
            groups.merge(skill.path("group").asText(), skill.path("label").asText(), (all, one) -> all + ", " + one);
        }

        assertThat(groups).isEqualTo(SKILLS);
    }
}
