package org.sanchong.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @DisplayName("Chinese characters and their punctuation take two columns")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text     | columns
            ''       | 0
            abc      | 3
            65%      | 3
            ×        | 1
            –        | 1
            é        | 1
            起付线   | 6
            三(五)   | 6
            （示例） | 8
            “两病”   | 6
            ，       | 2
            Ａ       | 2
            😀       | 2
            𠀀       | 2
            한       | 2
            """)
    void columns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
