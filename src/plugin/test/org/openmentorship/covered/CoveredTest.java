package org.openmentorship.covered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openmentorship.house.House;

/** Tags name lines that there are, and the table says what the notes say. */
class CoveredTest {
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([^\"]+)\"\\)");
    private static final Ids FEW =
            Ids.of(List.of("# Some", "KIND-01 owed", "KIND-02 owed", "KIND-X1", "OLS-01", "OLS-02"));

    @Test
    void everyTagNamesALineThatThereIs() throws IOException {
        Ids ids = Ids.read(House.TOP.resolve("src/plugin/test/org/openmentorship/covered/ids.txt"));
        Set<String> tags = new TreeSet<>();
        House.files(House.TOP.resolve("src/plugin/test"), ".java")
                .values()
                .forEach(text -> tags.addAll(House.found(TAG, text)));
        assertThat(ids.unknown(tags))
                .as("tags that are no line of requirements: correct them, or add the line to ids.txt")
                .isEmpty();
        assertThat(ids.all()).hasSize(237).containsAll(ids.owed());
    }

    @Test
    void aTagThatIsASlipIsTold() {
        assertThat(FEW.unknown(Set.of("KIND-01", "KIND-99", "KIND-X9", "slow"))).containsExactly("KIND-99", "KIND-X9");
    }

    @Test
    void theTableCountsLinesWhoseTestsAllPass() {
        List<String> notes =
                List.of("KIND-01 passed", "KIND-02 passed", "KIND-02 failed", "KIND-77 passed", "OLS-02 passed");
        assertThat(Table.of(FEW, notes))
                .contains("| OLS | 2 | 1 |", "| KIND | 3 | 1 |", "| REPS | 0 | 0 |")
                .contains("Owed so far: 2 lines; without a passing test: KIND-02.");
    }

    @Test
    void whenEverythingOwedIsProvenItSaysNone() {
        assertThat(Table.of(FEW, List.of("KIND-01 passed", "KIND-02 passed")))
                .contains("without a passing test: none.");
    }
}
