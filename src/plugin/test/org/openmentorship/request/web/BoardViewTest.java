package org.openmentorship.request.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An answer on a card is its beginning, on one line. */
class BoardViewTest {

    @Test
    void aShortAnswerStandsWholeOnOneLine() {
        assertThat(BoardView.clip("Two\n\nlines \t of text")).isEqualTo("Two lines of text");
        assertThat(BoardView.clip("")).isEmpty();
    }

    @Test
    void aLongOneEndsBetweenTwoWords() {
        assertThat(BoardView.clip("word   ".repeat(200)))
                .startsWith("word word")
                .endsWith("word …")
                .hasSizeBetween(160, 172);
        assertThat(BoardView.clip("a" + " ".repeat(5000) + "b")).isEqualTo("a b");
    }

    @Test
    void aLongWordIsCutBetweenTwoSigns() {
        assertThat(BoardView.clip("😀".repeat(300))).isEqualTo("😀".repeat(170) + " …");
    }
}
