package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of claims: the forms in which it may come, and what is carried from it to the output. */
class ClaimFileTest {
    private static final Sheet SHEET = sheet();
    private static final Settling PLAIN = Settling.of(SHEET);

    private static Sheet sheet() {
        return Sheet.of(
                        claim("one", "x_note=first, second", "x_2= kept "),
                        claim("two", "total=-1", "x_note=备注"),
                        claim("three", "categories=", "total=50000", "x_2=\"\""))
                .with("x_note")
                .with("x_2");
    }

    static Stream<Named<byte[]>> forms() {
        String csv = SHEET.csv();
        List<String> lines = csv.lines().toList();
        Sheet shuffled = sheet();
        List<String> order = new ArrayList<>(shuffled.columns());
        // The columns that are carried keep their order among themselves, as does the output.
        order.removeAll(List.of("x_note", "x_2"));
        Collections.shuffle(order, new Random(7));
        order.add(3, "x_note");
        order.add(11, "x_2");
        return Stream.of(
                form("with a byte order mark", "\uFEFF" + csv),
                form("with CR LF", sheet().linesEndWith("\r\n").csv()),
                form("with CR", sheet().linesEndWith("\r").csv()),
                form("without a line end at the end", csv.substring(0, csv.length() - 1)),
                form("with empty lines", "\n\r\n" + String.join("\n\n", lines) + "\n\n\n"),
                form("with lines of blanks", " \t \n" + String.join("\n \t\n", lines) + "\n  \n\t"),
                form("with a mark and an empty first line", "\uFEFF\r\n" + csv),
                form("with quotes around all values", allQuoted(csv)),
                form(
                        "with blanks around the names of columns",
                        csv.replaceFirst("person_id,region", " person_id\t, region ")),
                form(
                        "with the columns in another order",
                        shuffled.ordered(order).csv()));
    }

    private static Named<byte[]> form(String name, String csv) {
        return Named.of(name, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String allQuoted(String csv) {
        return Settling.rows(csv).stream()
                .map(r -> r.getFields().stream()
                        .map(v -> '"' + v.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining("", '"' + String.join("\",\"", SHEET.columns()) + "\"\n", ""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void settlesTheSameWhateverTheForm(byte[] form) {
        Settling settling = Settling.of(form);
        assertThat(settling.out()).isEqualTo(PLAIN.out());
        assertThat(settling.status()).isEqualTo(Settling.SOME_REJECTED);
    }

    @Test
    void outputLinesEndWithALineFeed() {
        assertThat(Settling.of(sheet().linesEndWith("\r\n")).out())
                .doesNotContain("\r")
                .endsWith("\n");
    }

    @Test
    void outputStandsInTheOrderOfTheInput() {
        assertThat(PLAIN.rows().stream().map(r -> r.getField("claim_id"))).containsExactly("one", "two", "three");
    }

    @Test
    void theColumnsAreThoseOfTheContractThenThoseCarried() {
        assertThat(PLAIN.rows().get(0).getHeader())
                .containsExactly(
                        "claim_id",
                        "person_id",
                        "policy",
                        "status",
                        "in_scope",
                        "basic",
                        "critical_illness",
                        "supplementary",
                        "medical_assistance",
                        "further_assistance",
                        "backstop",
                        "fund_total",
                        "personal",
                        "in_scope_burden",
                        "on_application",
                        "reason",
                        "x_note",
                        "x_2");
    }

    @DisplayName("what is in a column of one's own is carried untouched, of settled and rejected claims")
    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                " around ",
                "\tt\t",
                ",",
                ",,",
                "\"",
                "\"\"",
                "\"quoted\"",
                "a \"b\", c",
                "\n",
                "\r\n",
                "a\nb",
                "a\rb",
                "\r",
                "=1+1",
                "-2",
                "+3",
                "@x",
                "'",
                ";",
                "\\",
                "\\n",
                "中文，备注",
                "😀",
                "a\u0000b",
                "\uFEFF",
                "\u2028",
                "1000.00",
                "null",
                "\u00A0",
                "\u3000"
            })
    void carriesColumnsOfOnesOwnUntouched(String value) {
        Sheet sheet = Sheet.of(claim("a", "x_a=" + value), claim("b", "x_a=" + value, "total=?"), claim("c"))
                .with("x_a");
        List<NamedCsvRecord> rows = Settling.of(sheet).rows();
        assertThat(rows.get(0).getField("x_a")).isEqualTo(value);
        assertThat(rows.get(1).getField("x_a")).isEqualTo(value);
        assertThat(rows.get(2).getField("x_a")).isEmpty();
        assertThat(rows.get(0).getField("fund_total")).isEqualTo("848.20");
    }

    @Test
    void carriesLongValues() {
        String value = "长，\"文\"\n".repeat(300_000);
        Sheet sheet =
                Sheet.of(claim("a", "x_a=" + value), claim("b", "x_a=" + value)).with("x_a");
        List<NamedCsvRecord> rows = Settling.of(sheet).rows();
        assertThat(rows.get(0).getField("x_a")).isEqualTo(value);
        assertThat(rows.get(1).getField("x_a")).isEqualTo(value);
    }

    @Test
    void keepsColumnsThatNoBuiltInScheduleAsksFor() {
        Sheet sheet = Sheet.of(claim(
                "a",
                "facility_id=?",
                "county=某县",
                "disease_code=I10, essential",
                "birth_date=no date",
                "premium_grade=nought",
                "household_id=H1"));
        for (String column :
                List.of("facility_id", "county", "disease_code", "birth_date", "premium_grade", "household_id")) {
            sheet.with(column);
        }
        assertThat(Settling.of(sheet).out())
                .isEqualTo(Settling.of(Sheet.of(claim("a"))).out());
    }

    @Test
    void optionalColumnsMayBeAbsent() {
        Sheet required = sheet().ordered(List.of(
                "claim_id",
                "person_id",
                "region",
                "care_type",
                "facility_level",
                "locality",
                "admitted_on",
                "discharged_on",
                "total"));
        assertThat(Settling.of(required).rows().get(0).getField("fund_total")).isEqualTo("494.00");
    }

    @DisplayName("MALFORMED_ROW: more or fewer values than columns; the ids are taken from the left as far as they go")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            row                                                                               | claim | person | x_a
            bad                                                                               | bad   | ''     | ''
            ' bad '                                                                           | bad   | ''     | ''
            bad,P9                                                                            | bad   | P9     | ''
            bad,P9,371700,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-05                   | bad   | P9     | ''
            'bad,P9,371700,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-05,1000, kept ,more' | bad   | P9     | ' kept '
            'bad,P9,371700,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-05,1,000.00,'       | bad   | P9     | '000.00'
            'bad,P9,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,'               | bad   | P9     | ''
            ',P9'                                                                             | ''    | P9     | ''
            ','                                                                               | ''    | ''     | ''
            '""'                                                                              | ''    | ''     | ''
            '" "'                                                                             | ''    | ''     | ''
            """)
    void malformedRow(String row, String claim, String person, String carried) {
        String header =
                "claim_id,person_id,region,care_type,facility_level,locality,admitted_on,discharged_on,total,x_a\n";
        String good = "%s,P%s,371700,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-05,1000,\n";
        String csv = header + good.formatted("one", "1") + row + "\n" + good.formatted("two", "9");
        Settling settling = Settling.of(csv);
        NamedCsvRecord malformed = settling.rows().get(1);
        assertThat(malformed.getField("reason")).startsWith("MALFORMED_ROW: ");
        assertThat(malformed.getField("status")).isEqualTo("REJECTED");
        assertThat(malformed.getField("claim_id")).isEqualTo(claim);
        assertThat(malformed.getField("person_id")).isEqualTo(person);
        assertThat(malformed.getField("x_a")).isEqualTo(carried);
        assertThat(malformed.getFields().subList(4, 15)).containsOnly("");
        Settling without = Settling.of(header + good.formatted("one", "1") + good.formatted("two", "9"));
        assertThat(settling.line("one")).isEqualTo(without.line("one"));
        assertThat(settling.line("two")).isEqualTo(without.line("two"));
    }

    @Test
    void aMalformedRowHasNoIdsWhereTheyWouldStandFurtherRight() {
        Sheet sheet = Sheet.of(claim("a"))
                .ordered(List.of(
                        "total",
                        "region",
                        "claim_id",
                        "care_type",
                        "facility_level",
                        "locality",
                        "admitted_on",
                        "discharged_on",
                        "person_id"));
        List<NamedCsvRecord> rows =
                Settling.of(sheet.csv() + "1000,371700\n1000,371700,b\n").rows();
        assertThat(rows.get(1).getField("claim_id")).isEmpty();
        assertThat(rows.get(2).getField("claim_id")).isEqualTo("b");
        assertThat(rows.get(2).getField("person_id")).isEmpty();
    }

    @Test
    void theFirstRowOfAClaimStandsForItEvenIfItIsRejected() {
        Settling settling = Settling.of(Sheet.of(claim("a", "total=-1"), claim("a"), claim("b"), claim("a")));
        assertThat(settling.rows().stream().map(r -> r.getField("reason").replaceFirst(":.*", "")))
                .containsExactly("NEGATIVE_AMOUNT", "DUPLICATE_CLAIM", "ILLUSTRATIVE_FIGURE", "DUPLICATE_CLAIM");
    }

    @Test
    void theFirstRowOfAClaimStandsForItEvenIfItIsMalformed() {
        String csv = Sheet.of(claim("b")).csv();
        String header = csv.lines().findFirst().orElseThrow();
        Settling settling = Settling.of(
                header + "\na\n" + Sheet.of(claim("a")).csv().lines().skip(1).collect(Collectors.joining("\n")));
        assertThat(settling.rows().get(0).getField("reason")).startsWith("MALFORMED_ROW: ");
        assertThat(settling.rows().get(1).getField("reason")).startsWith("DUPLICATE_CLAIM: ");
    }

    @Test
    void rowsWithoutAClaimIdAreNoDuplicates() {
        Settling settling = Settling.of(Sheet.of(claim(""), claim("", "person_id=other")));
        assertThat(settling.rows())
                .allSatisfy(r -> assertThat(r.getField("reason")).startsWith("MISSING_VALUE: "));
    }

    @Test
    void claimIdsAreComparedToTheLetter() {
        String composed = "\u00E9";
        String decomposed = "e\u0301";
        Settling settling = Settling.of(Sheet.of(claim(composed), claim(decomposed), claim("E"), claim("e")));
        assertThat(settling.status()).isEqualTo(Settling.ALL_SETTLED);
    }

    /** U+1F600 comes after U+FF21 by code point, and before it by UTF-16 unit. */
    @Test
    void claimsOfOneDayAreSettledInTheOrderOfTheirIdsByCodePoint() {
        Map<String, String> earlier = claim("\uFF21", "person_id=P", "total=8000.00", "categories=");
        Map<String, String> later = claim("\uD83D\uDE00", "person_id=P", "total=200000.00", "categories=");
        Settling settling = Settling.of(Sheet.of(later, earlier));
        // (8,000 − 350) × 76 % = 5,814.00, which leaves the later stay less of the yearly 150,000.00.
        assertThat(settling.row("\uFF21").getField("basic")).isEqualTo("5814.00");
        assertThat(settling.row("\uD83D\uDE00").getField("basic")).isEqualTo("144186.00");
    }

    @Test
    void aHeaderAloneIsAFileOfNoClaims() {
        for (String csv :
                Arrays.asList(Sheet.of().csv(), "\uFEFF" + Sheet.of().csv().strip())) {
            Settling settling = Settling.of(csv);
            assertThat(settling.status()).isEqualTo(Settling.ALL_SETTLED);
            assertThat(settling.out().lines()).hasSize(1);
            assertThat(settling.err()).contains("0 claims, 0 settled, 0 rejected");
        }
    }
}
