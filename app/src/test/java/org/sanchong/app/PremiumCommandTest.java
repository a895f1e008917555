package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb {@code premium}: who pays what, by a file of enrolments and a file of the locality's figures. */
class PremiumCommandTest {
    private static final String PARAMETERS = """
            region,plan_year,parameter,category,value,document
            341000,2022,PERSONAL_PREMIUM,,320,doc 1
            341000,2022,FISCAL_PART,,580.00,doc 1
            341002,2022,PERSONAL_PREMIUM,,300,doc 2
            """;

    @TempDir
    Path folder;

    private Path parameters;

    @BeforeEach
    void writeParameters() throws IOException {
        parameters = Files.writeString(folder.resolve("parameters.csv"), PARAMETERS);
    }

    private Settling premium(String enrolments, String... options) {
        List<String> args = new java.util.ArrayList<>(List.of("premium", "-", "--parameters", parameters.toString()));
        args.addAll(List.of(options));
        return Settling.run(
                new java.io.ByteArrayInputStream(enrolments.getBytes(StandardCharsets.UTF_8)),
                args.toArray(new String[0]));
    }

    @Test
    @DisplayName("the nearest region's figures count, and carried columns come along")
    void nearestFigures() {
        Settling run = premium("""
                x_note,person_id,region,plan_year,categories,paid_on
                a,P1,341002,2022,DESTITUTE,2021-11-01
                b,P2,341003,2022,,2021-11-01
                """);

        assertThat(run.status()).isZero();
        assertThat(run.rows().get(0).getField("total")).isEqualTo("880.00");
        assertThat(run.rows().get(0).getField("subsidy")).isEqualTo("300.00");
        assertThat(run.rows().get(0).getField("reason")).contains("GRANTED: DESTITUTE 100%", "doc 2", "doc 1");
        assertThat(run.rows().get(1).getField("own")).isEqualTo("320.00");
        assertThat(run.rows().get(1).getField("x_note")).isEqualTo("b");
    }

    @Test
    @DisplayName("the documents of all figures of the locality that took part are told, and of no others")
    void documents() throws IOException {
        Files.writeString(parameters, PARAMETERS + """
                341000,2022,SUBSIDY_SHARE,SUBSISTENCE_ALLOWANCE,85%,doc 3
                341000,2022,WAITING_DAYS,,30,doc 4
                430500,2022,PERSONAL_PREMIUM,,320,doc 5
                430500,2022,FISCAL_PART,,580,doc 5
                430500,2022,COLLECTION_TO,,2022-02-28,doc 6
                """);
        Settling run = premium("""
                person_id,region,plan_year,categories,recognised_on,paid_on
                P1,341003,2022,SUBSISTENCE_ALLOWANCE,,2021-11-01
                P2,341003,2022,DESTITUTE;SUBSISTENCE_ALLOWANCE,,2022-03-01
                P3,430523,2022,DESTITUTE,2022-01-10,2022-02-01
                P4,430523,2022,DESTITUTE,2022-03-01,2022-03-02
                P5,430523,2022,DESTITUTE,,2021-11-01
                """);

        assertThat(run.rows())
                .extracting(row -> row.getField("reason").replaceAll(".*LOCAL_FIGURE: printed in ([^;]*).*", "$1"))
                .containsExactly("doc 1, doc 3", "doc 1, doc 4", "doc 5, doc 6", "doc 5, doc 6", "doc 5");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            P1,341002,2022,,,,,                                | 0 |
            ,341002,2022,,,,,                                  | 1 | MISSING_VALUE
            　,341002,2022,,,,,                                | 1 | MISSING_VALUE
            P1,34100,2022,,,,,                                 | 1 | UNKNOWN_REGION
            P1,110101,2022,,,,,                                | 1 | UNKNOWN_REGION
            P1,341002,2020,,,,,                                | 1 | NO_POLICY_IN_FORCE
            P1,341002,22,,,,,                                  | 1 | BAD_YEAR
            P1,341002,2022,POOR,,,,                            | 1 | UNKNOWN_CATEGORY
            P1,341002,2022,,2021-13-01,,,                      | 1 | BAD_DATE
            P1,341002,2022,,,GIFT,,                            | 1 | UNKNOWN_CODE
            P1,341002,2022,,,EMPLOYER,,                        | 1 | CHANNEL_REFUSED
            P1,341002,2022,,,,-1,                              | 1 | NEGATIVE_AMOUNT
            P1,341002,2022,,,,1.234,                           | 1 | BAD_AMOUNT
            P1,341002,2022                                     | 1 | MALFORMED_ROW
            P1,341002,2022,SUBSISTENCE_ALLOWANCE,,,,           | 1 | MISSING_PARAMETER
            P1,430523,2021,,,,,                                | 1 | NO_PREMIUM_RULES
            P0,341002,2022,,,,,                                | 1 | DOUBLE_ENROLMENT
            P1,341002,2022,,2022-05-01,,,2022-04-30            | 1 | BAD_DATE
            """)
    @DisplayName("a bad row has a code, in both languages, and the rest is reckoned")
    void badRows(String row, int status, String code) {
        String file = "person_id,region,plan_year,categories,paid_on,enrolled_through,wages,covered_to\n"
                + "P0,341002,2022,,2021-11-01,,,\n" + row + "\n";
        for (String language : List.of("en", "zh")) {
            Settling run = premium(file, "--lang", language);
            List<NamedCsvRecord> rows = run.rows();

            assertThat(run.status()).as(run.err()).isEqualTo(status);
            assertThat(rows.get(0).getField("status")).isEqualTo("RECKONED");
            assertThat(rows.get(1).getField("status")).isEqualTo(code == null ? "RECKONED" : "REJECTED");
            if (code != null) {
                assertThat(rows.get(1).getField("reason")).startsWith(code + ": ");
                assertThat(rows.get(1).getField("reason").matches(".*[\\u4e00-\\u9fff]{3,}.*"))
                        .isEqualTo(language.equals("zh"));
            }
        }
    }

    @Test
    @DisplayName("who moves on within the year enrols again after the first enrolment ended")
    void movesOn() {
        Settling run = premium("""
                person_id,region,plan_year,paid_on,covered_to
                P1,341002,2022,2021-11-01,2022-04-30
                P1,341003,2022,2022-05-01,
                P1,341003,2022,2022-05-02,
                """);

        assertThat(run.rows())
                .extracting(row -> row.getField("status"))
                .containsExactly("RECKONED", "RECKONED", "REJECTED");
    }

    @Test
    @DisplayName("only the year that is asked for is reckoned")
    void oneYear() {
        String file = "person_id,region,plan_year,paid_on\nP1,341002,2022,2021-11-01\nP1,341002,2023,2022-11-01\n";

        assertThat(premium(file, "--year", "2022").rows()).hasSize(1);
        assertThat(premium(file).rows()).hasSize(2);
        assertThat(premium(file, "--year", "22").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            341000,2022,PERSONAL_PREMIUM,,320,doc                  | given twice
            341000,2022,PRICE,,320,doc                             | UNKNOWN_CODE
            341000,2022,SUBSIDY_SHARE,DESTITUTE,0.8,doc            | a share such as 85%
            341000,2022,SUBSIDY_SHARE,,80%,doc                     | needs the category
            341000,2022,FISCAL_PART,DESTITUTE,80,doc               | is for no category
            341000,2023,FISCAL_PART,,many,doc                      | an amount in yuan
            341000,2023,COLLECTION_TO,,2021-12-32,doc              | 2021-12-32
            341000,2023,WAITING_DAYS,,999,doc                      | 0 to 366
            341000,2023,FISCAL_PART,,580,                          | document is empty
            341000,2022,SUBSIDY_SHARE,POOR,80%,doc                 | POOR
            """)
    @DisplayName("a figure that cannot be used stops the run, and the message says which")
    void badParameters(String line, String message) throws IOException {
        Files.writeString(parameters, PARAMETERS + line + "\n");
        Settling run = premium("person_id,region,plan_year\nP1,341002,2022\n");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    @DisplayName("an unknown column is named")
    void unknownColumn() {
        Settling run = premium("person_id,region,plan_year,pays\nP1,341002,2022,1\n");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"pays\"", "paid_on");
    }
}
