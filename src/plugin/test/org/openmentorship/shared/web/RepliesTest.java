package org.openmentorship.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version a change has seen: body and If-Match say the same, or one of them says it, or it is none. */
class RepliesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                ", 3, 3",
                "*, 3, 3",
                "\"3\", 0, 3",
                "\"3\", 3, 3",
                "\"4\", 3, -1",
                "W/\"3\", 3, -1",
                "3x, 3, -1",
                "\"03\", 3, -1",
                "\"99999999999\", 0, -1",
                "`` , 3, -1",
            })
    void theVersionThatWasSeen(String ifMatch, int inBody, int seen) {
        assertThat(Replies.seen(ifMatch, inBody)).isEqualTo(seen);
    }
}
