package org.openmentorship.house.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every declaration of Confluence’s API says where it was found, and whether it was seen there or is assumed. */
class DeclarationsTest {
    private static final Pattern SOURCE = Pattern.compile("(?m)^ \\* <p>Source: \\S.*$");
    private static final Pattern STATUS = Pattern.compile("(?m)^ \\* <p>Status: (seen|assumed)\\b");

    @Test
    void everyDeclarationCitesItsSourceAndSaysWhetherItWasSeen() throws IOException {
        Path declarations = Path.of(System.getProperty("top"), "src/confluence-api/java");
        try (Stream<Path> files = Files.walk(declarations)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            assertThat(all).hasSizeGreaterThan(100);
            assertThat(all).filteredOn(file -> !cited(file)).isEmpty();
        }
    }

    private static boolean cited(Path file) {
        try {
            String text = Files.readString(file);
            return SOURCE.matcher(text).find() && STATUS.matcher(text).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
