package org.openmentorship.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The command line. */
class OptionsTest {

    @Test
    void defaultsAreThoseOfAtlassiansSdk() {
        Options options = Options.of("--db=", "--home=memory");
        assertThat(options.port()).isEqualTo(1990);
        assertThat(options.db()).isEqualTo("h2");
        assertThat(options.memory()).isTrue();
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> Options.of("--prot=1")).hasMessageContaining("--prot=1");
        assertThatThrownBy(() -> Options.of("--port=x")).hasMessageContaining("“x”");
        assertThatThrownBy(() -> Options.of("--nodes=9")).hasMessageContaining("“9”");
        assertThatThrownBy(() -> Options.of("--app=/nowhere.jar")).hasMessageContaining("/nowhere.jar");
    }
}
