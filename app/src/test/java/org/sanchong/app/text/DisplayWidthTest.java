package org.sanchong.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns on a terminal: what is Chinese takes two, a mark over a letter none. */
class DisplayWidthTest {
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text        | columns
            ''          | 0
            abc         | 3
            医保        | 4
            ab医保      | 6
            （一）      | 6
            一(四)·a    | 8
            65%         | 3
            ，          | 2
            Ａ          | 2
            𠀀          | 2
            é           | 1
            5,000 × 50% | 11
            """)
    void chineseCharactersTakeTwoColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void aCombiningMarkTakesNone() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void whatIsPaddedTakesTheSameColumnsWhateverItsScript() {
        assertThat(DisplayWidth.padded("医保", 6)).isEqualTo("医保  ");
        assertThat(DisplayWidth.padded("abcd", 6)).isEqualTo("abcd  ");
        assertThat(DisplayWidth.padded("医保", 3)).isEqualTo("医保");
    }
}
