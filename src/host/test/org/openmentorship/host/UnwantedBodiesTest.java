package org.openmentorship.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever sends something that is refused before it is read gets the answer, and the connection goes on. */
class UnwantedBodiesTest {

    private static final String LONG = "x".repeat(1024 * 1024);

    private static Host host;

    @BeforeAll
    static void start() throws Exception {
        host = Host.start(Options.forTests(null, null));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void anAddressThatNobodyCanReadIsAnsweredInASentence() throws Exception {
        Browser browser = new Browser(host.base());
        for (String address : List.of("/%ff%fe", "/display/TEAM/%00", "/display/TEAM/a%2Fb")) {
            HttpResponse<String> answer = browser.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(400);
            assertThat(answer.body()).contains("<title>Not understood</title>").doesNotContain("Jetty", "at org.");
        }
    }

    @Test
    void aRefusalArrivesThoughNobodyReadsTheBody() throws Exception {
        Browser browser = new Browser(host.base());
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> answer =
                    browser.call("", "POST", "/dologin.action", LONG, "Origin", "https://evil.example");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().map()).doesNotContainKey("connection");
        }
    }
}
