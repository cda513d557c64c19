package org.openmentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the bundle asks of Confluence, which decides whether it starts there at all. */
class ManifestTest {
    private static final Path TOP = Path.of(System.getProperty("top", "../.."));
    private static final Pattern IMPORT = Pattern.compile("([a-z][\\w.]*)((?:;[\\w:-]+=(?:\"[^\"]*\"|[^,;\"]+))*),?");

    /** Nobody has told us in which versions Confluence gives these, and 11 has the next Jakarta EE. */
    @Test
    void nothingOfConfluenceOrJakartaIsBoundToTheVersionWeCompileWith() throws IOException {
        List<String> bound = IMPORT.matcher(manifest().getValue("Import-Package"))
                .results()
                .filter(one -> one.group(1).matches("(com\\.atlassian|net\\.java|jakarta|org\\.springframework)\\..*"))
                .filter(one -> !one.group(2).matches(";version=\"?0\"?"))
                .map(one -> one.group())
                .toList();

        assertThat(bound).isEmpty();
    }

    /** Without the key the plugin framework turns component-imports into Spring references. */
    @Test
    void theManifestLeavesTheWiringToThePluginFramework() throws IOException {
        assertThat(manifest().getValue("Atlassian-Plugin-Key")).isNull();
        assertThat(manifest().getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest().getValue("Export-Package")).isNull();
    }

    private static Attributes manifest() throws IOException {
        try (InputStream in = Files.newInputStream(TOP.resolve("src/plugin/target/classes/META-INF/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        }
    }
}
