package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.application.port.out.UnusableFileException;

/** Which bytes are UTF-8 (RFC 3629), and on which line those stand that are not. */
class Utf8CheckSpecification {
    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static void check(byte[] bytes) {
        byte[] amid = new byte[bytes.length + 6];
        java.util.Arrays.fill(amid, (byte) 0xFF);
        System.arraycopy(bytes, 0, amid, 3, bytes.length);
        Utf8Check.check(amid, 3, 3 + bytes.length, "claims.csv", 1);
    }

    @DisplayName("what is UTF-8 passes")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            what                                     | bytes
            nothing                                  | ''
            one byte                                 | 41
            ASCII and its ends                       | 00 41 7F
            the first and last of two bytes          | C2 80 DF BF
            the first and last of three              | E0 A0 80 EF BF BF
            around the surrogates                    | ED 9F BF EE 80 80
            the first and last of four               | F0 90 80 80 F4 8F BF BF
            a Chinese character                      | E7 90 86
            a mark that is not at the start          | 41 EF BB BF
            less than a mark                         | C2 A0
            what begins like a mark                  | EF BB BE 41
            a character over the third byte          | 41 41 E7 90 86 41
            """)
    void passes(String what, String hex) {
        assertThatCode(() -> check(bytes(hex))).doesNotThrowAnyException();
    }

    @DisplayName("what is not UTF-8 is refused")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            what                                     | bytes
            a follower alone                         | 80
            the last follower alone                  | BF
            an overlong NUL                          | C0 80
            an overlong letter                       | C1 81
            overlong in three bytes                  | E0 80 80
            the last overlong in three bytes         | E0 9F BF
            overlong in four bytes                   | F0 80 80 80
            the last overlong in four bytes          | F0 8F BF BF
            the first surrogate                      | ED A0 80
            the last surrogate                       | ED BF BF
            a pair of surrogates (CESU-8)            | ED A0 BD ED B8 80
            above U+10FFFF                           | F4 90 80 80
            five bytes                               | F8 88 80 80 80
            six bytes                                | FC 84 80 80 80 80
            no byte of any text                      | FE
            UTF-16                                   | FF FE 41 00
            two bytes cut short by a letter          | C3 41
            two bytes cut short by a line end        | C3 0A
            three bytes cut short                    | E7 90 41
            four bytes cut short                     | F0 9F 98 41
            two bytes cut short by the end           | 41 C3
            three bytes cut short by the end         | E7 90
            three bytes after the first at the end   | 41 41 41 E7
            four bytes cut short by the end          | F0 9F 98
            a mark cut short by the end              | EF BB
            a follower too many                      | C3 A9 A9
            理赔 in GB 18030                          | C0 ED C5 E2
            """)
    void refuses(String what, String hex) {
        assertThatThrownBy(() -> check(bytes(hex)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("claims.csv, line 1: ")
                .hasMessageContaining("UTF-8")
                .hasMessageContaining("Save as");
        for (String before : List.of("41 0A 42 43 44 0A", "41 42 0A 43 44 45 46 47 48 49 E7 90 86 4A 0A 4B 4C 4D")) {
            assertThatThrownBy(() -> check(bytes(before + hex))).hasMessageStartingWith("claims.csv, line 3: ");
        }
    }

    @DisplayName("lines are counted as people see them: CR, LF, and CR LF end one")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            before                                   | line
            41 0A 41 0A                              | 3
            41 0D 0A 41 0D 0A                        | 3
            41 0D 41 0D                              | 3
            0A 0A 0A                                 | 4
            0D 0D 0D                                 | 4
            0D 0A 0D 0A 0D 0A                        | 4
            0A 0D 0A 0D                              | 4
            0D 0A 0A 0D                              | 4
            0D E7 90 86 0A                           | 3
            E7 90 86 0D 0A E7 90 86                  | 2
            EF BB BF 0D 0A                           | 2
            """)
    void countsLines(String before, int line) {
        assertThatThrownBy(() -> check(bytes(before + "FF"))).hasMessageStartingWith("claims.csv, line " + line + ": ");
    }
}
