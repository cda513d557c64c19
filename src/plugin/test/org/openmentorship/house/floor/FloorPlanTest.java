package org.openmentorship.house.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmentorship.house.House;

/** The house stays the house. */
class FloorPlanTest {
    private static final String ROOM = "/** A room. */\npackage org.openmentorship.request;\n";

    @Test
    void theHouseKeepsItsThreeRules() {
        assertThat(FloorPlan.check(House.files(House.JAVA, ".java"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            request/Rules.java        | import com.atlassian.sal.api.user.UserManager; | do that in an inner room
            request/Rules.java        | import jakarta.ws.rs.Path;                     | do that in an inner room
            request/Rules.java        | import org.openmentorship.notify.Letter;       | leans to the right
            request/web/Rules.java    | import org.openmentorship.request.store.Rows;  | enters the inner room
            request/web/Rules.java    | import org.openmentorship.person.web.Rows;     | enters the inner room
            request/web/js/Rules.java | import java.util.List;                         | the inner rooms are
            request/rest/Rules.java   | import java.util.List;                         | the inner rooms are
            gossip/Rules.java         | import java.util.List;                         | there is no feature
            """)
    void whoeverBreaksARuleIsTold(String file, String line, String told) {
        String source = "package x;\n" + line + "\n/** Rules. */\nfinal class Rules {}\n";
        assertThat(FloorPlan.check(Map.of(inside(file), source, inside("request/package-info.java"), ROOM)))
                .anySatisfy(sentence -> assertThat(sentence).startsWith(file).contains(told));
    }

    @Test
    void aTypeWithoutASentenceAndAFeatureWithoutAPurposeAreTold() {
        String source = "package x;\n\nfinal class Rules {\n    record Rule(int one) {}\n}\n";
        assertThat(FloorPlan.check(Map.of(inside("request/Rules.java"), source)))
                .hasSize(3)
                .anyMatch(sentence -> sentence.endsWith("final class Rules"))
                .anyMatch(sentence -> sentence.endsWith("record Rule"))
                .anyMatch(sentence -> sentence.contains("package-info.java is missing"));
    }

    private static Path inside(String file) {
        return Path.of("org", "openmentorship").resolve(file);
    }
}
