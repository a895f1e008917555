package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.application.port.out.UnusableFileException;

/** Which bytes are UTF-8 (RFC 3629), and on which line those stand that are not. */
class Utf8GuardSpecification {
    /** The most bytes a reader asks for at once: all, or so few that characters are split between reads. */
    private static final int[] CHUNKS = {4096, 7, 4, 3};

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static byte[] read(byte[] bytes, int chunk) throws IOException {
        InputStream guard = new Utf8Guard(new ByteArrayInputStream(bytes), "claims.csv");
        ByteArrayOutputStream passed = new ByteArrayOutputStream();
        byte[] buffer = new byte[chunk + 2];
        for (int got = guard.read(buffer, 1, chunk); got >= 0; got = guard.read(buffer, 1, chunk)) {
            passed.write(buffer, 1, got);
        }
        return passed.toByteArray();
    }

    @DisplayName("what is UTF-8 passes untouched")
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
    void passes(String what, String hex) throws IOException {
        for (int chunk : CHUNKS) {
            assertThat(read(bytes(hex), chunk)).isEqualTo(bytes(hex));
        }
    }

    @Test
    void aMarkAtTheStartIsDropped() throws IOException {
        for (int chunk : CHUNKS) {
            assertThat(read(bytes("EF BB BF 41 0A"), chunk)).isEqualTo(bytes("41 0A"));
            assertThat(read(bytes("EF BB BF"), chunk)).isEmpty();
            assertThat(read(bytes("EF BB BF EF BB BF"), chunk)).isEqualTo(bytes("EF BB BF"));
        }
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
        for (int chunk : CHUNKS) {
            assertThatThrownBy(() -> read(bytes(hex), chunk))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageStartingWith("claims.csv, line 1: ")
                    .hasMessageContaining("UTF-8")
                    .hasMessageContaining("Save as");
            assertThatThrownBy(() -> read(bytes("41 0A 42 43 44 0A" + hex), chunk))
                    .hasMessageStartingWith("claims.csv, line 3: ");
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
        for (int chunk : CHUNKS) {
            assertThatThrownBy(() -> read(bytes(before + "FF"), chunk))
                    .hasMessageStartingWith("claims.csv, line " + line + ": ");
        }
    }

    @Test
    void oneByteAtATimeIsReadAfterTheFirstThree() throws IOException {
        InputStream guard = new Utf8Guard(new ByteArrayInputStream(bytes("41 42 43 E7 90 86")), "claims.csv");
        assertThat(guard.readNBytes(3)).isEqualTo(bytes("41 42 43"));
        assertThat(guard.read()).isEqualTo(0xE7);
        assertThat(guard.readAllBytes()).isEqualTo(bytes("90 86"));
        assertThat(guard.read()).isEqualTo(-1);
    }
}
