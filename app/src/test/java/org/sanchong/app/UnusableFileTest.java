package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of claims that cannot be used at all: exit status 2, nothing on standard output, and a word on how to mend them. */
class UnusableFileTest {
    private static final String HEADER =
            "claim_id,person_id,region,care_type,facility_level,locality,admitted_on,discharged_on,total";
    private static final String ROW = ",P,371700,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-05,1000\n";

    private static String unusable(Settling settling) {
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.out()).isEmpty();
        assertThat(settling.err()).startsWith("sanchong: ").doesNotContain("should not have happened");
        return settling.err();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim_id",
                "person_id",
                "region",
                "care_type",
                "facility_level",
                "locality",
                "admitted_on",
                "discharged_on",
                "total"
            })
    void aRequiredColumnThatIsMissingIsNamed(String column) {
        Sheet sheet = Sheet.of(claim("a")).without(column);
        assertThat(unusable(Settling.of(sheet))).contains("\"" + column + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim_id", "total", "categories", "x_note"})
    void aRepeatedColumnIsNamed(String column) {
        Sheet sheet = Sheet.of(claim("a")).with("x_note").with(column);
        assertThat(unusable(Settling.of(sheet))).contains("\"" + column + "\"");
        Sheet spaced = Sheet.of(claim("a")).with("x_note").with(" " + column + "\t");
        assertThat(unusable(Settling.of(spaced))).contains("\"" + column + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount",
                "Total",
                "TOTAL",
                "total_",
                "X_note",
                "x",
                "备注",
                "claim id",
                "\uFEFFtotal",
                "claim-id",
                "age"
            })
    void anUnknownColumnIsNamed(String column) {
        Sheet sheet = Sheet.of(claim("a")).with(column);
        assertThat(unusable(Settling.of(sheet))).contains("\"" + column + "\"").contains("x_");
    }

    @Test
    void aColumnWithoutANameIsUnknown() {
        assertThat(unusable(Settling.of(HEADER + ",\n"))).contains("\"\"");
    }

    @Test
    void aHeaderOfMoreColumnsThanASheetHasIsRefused() {
        StringBuilder header = new StringBuilder(HEADER);
        for (int i = 0; i < 33_000; i++) {
            header.append(",x_").append(i);
        }
        assertThat(unusable(Settling.of(header + "\n"))).contains("33009 columns");
    }

    @Test
    void aHeaderWithOtherSeparatorsIsUnknownAsAWhole() {
        unusable(Settling.of(HEADER.replace(',', ';') + "\n"));
        unusable(Settling.of(HEADER.replace(',', '\t') + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", "\r\n\r\n", "  \t\n \n", "\uFEFF\n\n"})
    void anEmptyFileLacksItsHeader(String csv) {
        assertThat(unusable(Settling.of(csv))).contains("standard input is empty");
    }

    @DisplayName("broken quoting is refused with the line on which the broken row starts")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            rows ('~' is a quote, '␤' a line feed)  | line
            ~a                                      | 2
            a␤~b                                    | 3
            a␤~b~c                                  | 3
            a␤~b~ ,                                 | 3
            a,~b␤c~d                                | 2
            a,~␤~␤~b␤                               | 4
            ~a~~                                    | 2
            ␤␤a␤␤~b                                 | 6
            """)
    void brokenQuotingIsRefusedWithItsLine(String rows, int line) {
        String csv = HEADER + "\n" + rows.replace('~', '"').replace('␤', '\n');
        assertThat(unusable(Settling.of(csv)))
                .contains("standard input")
                .contains("broken quoting")
                .containsPattern("line " + line + "\\b");
    }

    @Test
    void brokenQuotingInTheHeaderIsRefused() {
        assertThat(unusable(Settling.of("\"claim_id,person_id\n"))).containsPattern("line 1\\b");
    }

    @DisplayName("bytes that are not UTF-8 are refused with their line, and with how to save the file")
    @ParameterizedTest(name = "{0} good lines before")
    @ValueSource(ints = {0, 1, 2, 40, 5000})
    void bytesThatAreNotUtf8AreRefusedWithTheirLine(int goodLines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < goodLines; i++) {
            file.writeBytes(("claim " + i + "，号" + ROW).getBytes(StandardCharsets.UTF_8));
        }
        file.writeBytes(("理赔" + ROW).getBytes(Charset.forName("GB18030")));
        assertThat(unusable(Settling.of(file.toByteArray())))
                .contains("standard input, line " + (goodLines + 2) + ":")
                .contains("UTF-8")
                .contains("Save as");
    }

    @Test
    void aCharacterThatIsCutShortAtTheEndIsNotUtf8() {
        byte[] whole = (HEADER + "\na" + ROW + "理").getBytes(StandardCharsets.UTF_8);
        assertThat(unusable(Settling.of(java.util.Arrays.copyOf(whole, whole.length - 1))))
                .contains("line 3:")
                .contains("UTF-8");
    }

    @Test
    void utf16IsNotUtf8() {
        byte[] utf16 = (HEADER + "\na" + ROW).getBytes(StandardCharsets.UTF_16);
        assertThat(unusable(Settling.of(utf16))).contains("line 1:").contains("UTF-8");
    }

    @Test
    @Timeout(60)
    void aFileThatCannotBeReadToItsEndIsRefusedWithTheCause() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        InputStream begun = new ByteArrayInputStream((HEADER + "\na" + ROW).getBytes(StandardCharsets.UTF_8));
        for (InputStream in : List.of(broken, new SequenceInputStream(begun, broken))) {
            assertThat(unusable(Settling.run(in, "settle", "-"))).contains("the disk is gone");
        }
    }

    /** A status of 1 would say that some claims were rejected and all others written. */
    @Test
    @Timeout(60)
    void runningOutOfMemoryIsNoRejection() {
        InputStream tooMuch = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        assertThat(unusable(Settling.run(tooMuch, "settle", "-")))
                .contains("out of memory")
                .contains("-Xmx");
    }
}
