package org.openmentorship.house.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.house.House;

/** Files, methods and folders stay small enough to be read at once. */
class SizesTest {
    private static final Path SOMEWHERE = Path.of("request", "Rules.java");

    @ParameterizedTest
    @ValueSource(strings = {"plugin", "host", "bench"})
    void everyModuleKeepsTheSizes(String module) {
        Map<Path, String> files = new TreeMap<>();
        for (String part : new String[] {"java", "test", "screens", "rest"}) {
            House.files(House.TOP.resolve("src").resolve(module).resolve(part), ".java", ".js", ".vm", ".css")
                    .forEach((path, text) -> files.put(Path.of(module, part).resolve(path), text));
        }
        assertThat(Sizes.check(files)).isEmpty();
    }

    @Test
    void aLongFileIsTold() {
        assertThat(Sizes.check(Map.of(SOMEWHERE, "\n".repeat(251))))
                .singleElement(STRING)
                .contains("251 lines");
        assertThat(Sizes.check(Map.of(SOMEWHERE, "\n".repeat(250)))).isEmpty();
    }

    @Test
    void aLongMethodIsTold() {
        String body = "        go();\n".repeat(30) + "    }\n}\n";
        assertThat(Sizes.check(Map.of(SOMEWHERE, "class Rules {\n    void all() {\n" + body)))
                .singleElement(STRING)
                .contains("Rules.java:2 goes on for 31 lines");
        assertThat(Sizes.check(Map.of(
                        SOMEWHERE,
                        "class Rules {\n    void all(\n            int one,\n            int two) {\n" + body)))
                .singleElement(STRING)
                .contains("Rules.java:2 goes on");
    }

    @Test
    void aFullFolderIsTold() {
        Map<Path, String> files = new TreeMap<>();
        for (int i = 0; i < 10; i++) {
            files.put(Path.of("request", "Rule" + i + ".java"), "");
        }
        assertThat(Sizes.check(files)).singleElement(STRING).contains("request holds 10 files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TO_DO", "FIX_ME", "@Dis_abled"})
    void whatIsLeftForLaterIsTold(String word) {
        assertThat(Sizes.check(Map.of(SOMEWHERE, "// " + word.replace("_", ""))))
                .singleElement(STRING)
                .contains("do it now");
    }
}
