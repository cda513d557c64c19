package org.openmentorship.house.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar holds what is ours, and asks for what Confluence has. */
class BundleTest {
    private static final List<String> ENTRIES = List.of(
            "META-INF/",
            "META-INF/MANIFEST.MF",
            "atlassian-plugin.xml",
            "org/openmentorship/Mentorship.class",
            "screens/request/form/form.vm",
            "i18n/shared_de.properties");

    @Test
    void theJarHoldsWhatIsOursAndAsksForWhatConfluenceHas() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("app.jar"))) {
            List<String> entries = jar.stream().map(ZipEntry::getName).toList();
            assertThat(Bundle.check(jar.getManifest().getMainAttributes(), entries))
                    .isEmpty();
            assertThat(entries).contains("atlassian-plugin.xml", "META-INF/spring/mentorship.xml", "META-INF/LICENSE");
        }
    }

    @Test
    void whatOnlyXmlNamesIsImportedToo() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("app.jar"))) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            for (String name : List.of("atlassian-plugin.xml", "META-INF/spring/mentorship.xml")) {
                byte[] xml = jar.getInputStream(jar.getEntry(name)).readAllBytes();
                assertThat(Bundle.named(manifest, new String(xml, StandardCharsets.UTF_8)))
                        .as(name)
                        .isEmpty();
            }
        }
        assertThat(Bundle.named(
                        sound(),
                        "<a class=\"com.atlassian.sal.api.A\"/><b class=\"com.atlassian.web.conditions.B$C\"/>"))
                .singleElement()
                .asString()
                .contains("does not import com.atlassian.web.conditions,");
    }

    @Test
    void aSoundJarIsNotTold() {
        assertThat(Bundle.check(sound(), ENTRIES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com/atlassian/sal/api/ApplicationProperties.class",
                "org/springframework/Context.class",
                "net/java/ao/Entity.class",
                "META-INF/lib/jackson-core.jar",
                "org/openmentorship/host/Main.class",
                "org/openmentorship/world/Village.class"
            })
    void whatDoesNotBelongIntoTheJarIsTold(String entry) {
        assertThat(Bundle.check(sound(), List.of(entry)))
                .containsExactly(entry + " does not belong into the jar: Confluence brings it, or nobody needs it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Atlassian-Plugin-Key | x                      | The manifest has Atlassian-Plugin-Key
            Export-Package       | org.openmentorship     | The manifest has Export-Package
            Spring-Context       | x                      | The manifest says Spring-Context: x
            Import-Package       | com.google.common.base;version="[33,34)",org.slf4j | imports com.google.common.base, which
            Import-Package       | org.slf4j;resolution:=optional | imports org.slf4j optionally
            """)
    void aWrongManifestIsTold(String name, String value, String told) {
        Attributes manifest = sound();
        manifest.putValue(name, value);
        assertThat(Bundle.check(manifest, ENTRIES)).singleElement().asString().contains(told);
    }

    private static Attributes sound() {
        Attributes manifest = new Attributes();
        manifest.putValue("Spring-Context", "*");
        manifest.putValue("Bundle-SymbolicName", "org.openmentorship.confluence");
        manifest.putValue(
                "Import-Package",
                "com.atlassian.sal.api;version=\"0\",java.util,javax.crypto,org.slf4j;version=\"[1.7,3)\"");
        return manifest;
    }
}
