package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetDateTest {
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            serial              | from 1904 | text
            1                   | false     | 1900-01-01
            59                  | false     | 1900-02-28
            60                  | false     | 60
            61                  | false     | 1900-03-01
            44682               | false     | 2022-05-01
            44682.000000001     | false     | 2022-05-01
            44682.5625          | false     | 2022-05-01 13:30:00
            44682.9999999999    | false     | 2022-05-02
            43220               | true      | 2022-05-01
            0                   | true      | 1904-01-01
            0.5                 | false     | 0.5
            -1                  | false     | -1
            2958465             | false     | 9999-12-31
            2958466             | false     | 2958466
            """)
    void aSerialNumberIsADay(BigDecimal serial, boolean from1904, String text) {
        assertThat(SheetDate.text(serial, from1904)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, quoteCharacter = '~', textBlock = """
            format | pattern                         | day
            14     |                                 | true
            22     |                                 | true
            31     |                                 | true
            58     |                                 | true
            0      | General                         | false
            2      | 0.00                            | false
            20     | h:mm                            | false
            49     | @                               | false
            164    | yyyy/m/d;@                      | true
            165    | yyyy"年"m"月"d"日";@            | true
            166    | [$-804]aaaa                     | false
            167    | "day" 0.00                      | false
            168    | [Red]0.00                       | false
            169    | h:mm:ss                         | false
            170    | m"月"                           | true
            171    | 0.00_d                          | false
            """)
    void aFormatSaysWhetherItIsADay(int format, String pattern, boolean day) {
        assertThat(SheetDate.isDay(format, pattern)).isEqualTo(day);
    }
}
