package org.openmentorship.host.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openmentorship.host.app.descriptor.Descriptor;
import org.openmentorship.host.app.descriptor.DescriptorReader;

/** What is said to an app whose descriptor is not understood. */
class DescriptorReaderTest {

    @Test
    void aKnownDescriptorIsReadInOrder() {
        Descriptor descriptor =
                read("<resource type='i18n' name='a' location='x.y'/><rest key='r' path='/p' version='1'/>");
        assertThat(descriptor.key()).isEqualTo("k");
        assertThat(descriptor.version()).isEqualTo("1");
        assertThat(descriptor.i18n()).containsExactly("x/y");
    }

    @Test
    void anUnknownModuleTypeIsNamed() {
        refused("<blueprint key='b'/>", "module type <blueprint>");
    }

    @Test
    void anUnknownAttributeIsNamedWithItsModule() {
        refused("<rest key='r' path='/p' version='1' color='red'/>", "“color” of <rest key=\"r\">");
    }

    @Test
    void anUnknownElementIsNamed() {
        refused("<web-resource key='w'><transformation/></web-resource>", "element <transformation>");
    }

    @Test
    void aMissingAttributeIsNamed() {
        refused("<servlet key='s'/>", "needs the attribute “class”");
    }

    @Test
    void aKeyMayBeUsedOnce() {
        refused("<rest key='r' path='/p' version='1'/><velocity-allowlist key='r'/>", "the key “r”");
    }

    @Test
    void nothingOutsideTheFileIsRead() {
        assertThatThrownBy(() -> parse("<!DOCTYPE a SYSTEM 'http://localhost/'><atlassian-plugin key='k'/>"))
                .isInstanceOf(AppRefused.class);
        assertThatThrownBy(() -> parse("<atlassian-plugin")).isInstanceOf(AppRefused.class);
    }

    private static void refused(String modules, String sentence) {
        assertThatThrownBy(() -> read(modules)).isInstanceOf(AppRefused.class).hasMessageContaining(sentence);
    }

    private static Descriptor read(String modules) {
        return parse("<atlassian-plugin key='k'><plugin-info><version>1</version></plugin-info>" + modules
                + "</atlassian-plugin>");
    }

    private static Descriptor parse(String xml) {
        return DescriptorReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
