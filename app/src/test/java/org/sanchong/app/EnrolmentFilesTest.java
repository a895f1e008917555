package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of enrolments, figures and people as offices have them: workbooks, GB18030, Chinese headers; and what comes out. */
class EnrolmentFilesTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String CODES = """
            person_id,region,plan_year,insurance,categories,enrolled_through,paid_on
            P1,430523,2022,RESIDENT,DESTITUTE,FAMILY,2021-11-05
            P2,430523,2022,RESIDENT,SUBSISTENCE_ALLOWANCE,SCHOOL,2021-11-05
            """;
    private static final String CHINESE = """
            人员编号,参保地,保险年度,险种,人员类别,参保途径,缴费日期
            P1,430523,2022,城乡居民,特困人员,家庭,2021/11/5
            P2,430523,2022,,低保,学校,2021年11月5日
            """;
    private static final String FIGURES = """
            参保地,保险年度,参数,数值,文件依据
            430500,2022,个人缴费,320,市通知
            430500,2022,财政补助,580,市通知
            """;
    private static final String PEOPLE = """
            人员编号,参保地,人员类别
            P1,430523,特困人员
            P2,430523,低保
            P3,430524,
            """;

    @TempDir
    Path folder;

    private Path codes;
    private Path figures;
    private Path people;

    @BeforeEach
    void write() throws IOException {
        codes = Files.writeString(folder.resolve("codes.csv"), CODES);
        figures = Files.writeString(folder.resolve("figures.csv"), FIGURES);
        people = Files.write(folder.resolve("people.csv"), PEOPLE.getBytes(GB18030));
    }

    private Settling premium(Path enrolments, String... options) {
        return Settling.run(args("premium", enrolments.toString(), "--parameters", figures.toString(), options));
    }

    private Settling coverage(Path enrolments, String... options) {
        return Settling.run(args("coverage", enrolments.toString(), "--register", people.toString(), options));
    }

    private static String[] args(String verb, String file, String option, String value, String... more) {
        List<String> all = new ArrayList<>(List.of(verb, file, option, value));
        all.addAll(Arrays.asList(more));
        return all.toArray(new String[0]);
    }

    private Path workbook() throws IOException {
        LocalDate day = LocalDate.of(2021, 11, 5);
        return Files.write(
                folder.resolve("enrolments.xlsx"),
                Books.of(List.of(
                        List.of("人员编号", "参保地", "保险年度", "险种", "人员类别", "参保途径", "缴费日期"),
                        List.of("P1", new BigDecimal(430523), new BigDecimal(2022), "城乡居民", "特困人员", "家庭", day),
                        List.of("P2", new BigDecimal(430523), new BigDecimal(2022), "", "低保", "学校", day))));
    }

    @Test
    @DisplayName("GB18030, Chinese words and workbooks are read as the codes in UTF-8 are")
    void whateverTheFile() throws IOException {
        Path gb18030 = Files.write(folder.resolve("gb.csv"), CHINESE.getBytes(GB18030));
        Path utf8 = Files.writeString(folder.resolve("utf8.csv"), "\uFEFF" + CHINESE);
        String expected = premium(codes).out();

        assertThat(expected).contains("P1,430523,2022,RESIDENT,shaoyang-2021,RECKONED,900.00,320.00", "160.00");
        for (Path file : List.of(gb18030, utf8, workbook())) {
            assertThat(premium(file).status()).isZero();
            assertThat(premium(file).out()).isEqualTo(expected);
            assertThat(coverage(file, "--year", "2022").out())
                    .isEqualTo(coverage(codes, "--year", "2022").out());
        }
        assertThat(premium(gb18030).err()).contains("gb.csv is not UTF-8 and is read as GB18030");
    }

    @Test
    @DisplayName("claims are compared with the enrolments of a workbook too")
    void settlingByAWorkbook() throws IOException {
        String claims = """
                claim_id,person_id,region,care_type,facility_level,locality,admitted_on,discharged_on,total
                A,P1,430523,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-10,3000
                B,P3,430523,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-10,3000
                """;
        Settling run = Settling.of(claims, "--enrolment", workbook().toString());

        assertThat(run.row("A").getField("status")).isEqualTo("SETTLED");
        assertThat(run.row("B").getField("reason")).startsWith("NOT_COVERED: ");
    }

    /** Returns the objects of an array of objects of texts; null is an empty text. */
    private static List<Map<String, String>> objects(String json) throws IOException {
        List<Map<String, String>> all = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> object = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    assertThat(value).isIn(JsonToken.VALUE_STRING, JsonToken.VALUE_NULL);
                    object.put(name, parser.getValueAsString(""));
                }
                all.add(object);
            }
            assertThat(parser.currentToken()).isEqualTo(JsonToken.END_ARRAY);
            assertThat(parser.nextToken()).isNull();
        }
        return all;
    }

    @Test
    @DisplayName("JSON has the names and texts of the CSV, null for what is empty")
    void json() throws IOException {
        Settling run = premium(codes, "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"own\":\"160.00\"", "\"subsidised_by\":\"MEDICAL_ASSISTANCE\"");
        assertThat(objects(run.out()))
                .isEqualTo(premium(codes).rows().stream()
                        .map(row -> row.getFieldsAsMap())
                        .toList());
        assertThat(premium(codes, "--format", "json", "--year", "2030").out()).isEqualTo("[]\n");
        String rates = coverage(codes, "--year", "2022", "--format", "json").out();
        assertThat(rates).contains("\"target\":\"95%\"");
        assertThat(objects(rates))
                .isEqualTo(coverage(codes, "--year", "2022").rows().stream()
                        .map(row -> row.getFieldsAsMap())
                        .toList());
    }

    @Test
    @DisplayName("the names of files tell the format, and a workbook can be read again")
    void namesOfFiles() throws IOException {
        Path sheet = folder.resolve("premiums.xlsx");
        Path missing = folder.resolve("missing.json");

        assertThat(premium(codes, "--out", sheet.toString()).out()).isEmpty();
        assertThat(coverage(codes, "--year", "2022", "--missing", missing.toString(), "--lang", "zh")
                        .status())
                .isEqualTo(1);
        List<Map<String, String>> absent = objects(Files.readString(missing));
        assertThat(absent).hasSize(1);
        assertThat(absent.get(0))
                .containsEntry("person_id", "P3")
                .containsEntry("categories", "")
                .containsEntry("reason", "NOT_ENROLLED: 没有该人的参保登记");
        assertThat(Files.readString(missing)).contains("\"categories\":null");
        assertThat(premium(sheet).err()).contains("premiums.xlsx: no column is called \"policy\"");
    }

    @Test
    @DisplayName("a person number that a spreadsheet cut short is nobody's")
    void shortenedNumbers() {
        String file = "person_id,region,plan_year,paid_on\n4.30523E+17,430523,2022,2021-11-05\n";
        Settling run = Settling.run(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                args("premium", "-", "--parameters", figures.toString()));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.rows().get(0).getField("reason")).startsWith("BAD_IDENTIFIER: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            premium codes.csv --format text                                  | --format is csv, json or xlsx
            premium codes.csv --lang de                                      | --lang is en or zh
            premium nothing.csv                                              | nothing.csv
            premium codes.csv --sheet one                                    | --sheet is for workbooks
            premium codes.csv --parameters people.csv                        | people.csv
            coverage codes.csv --register people.csv --year 22               | --year is four digits
            coverage codes.csv --year 2022                                   | --register
            coverage codes.csv --register people.csv                         | --year
            coverage codes.csv --register codes.csv --year 2022              | codes.csv
            coverage codes.csv --register people.csv --year 2022 --out o.csv --missing o.csv | two outputs
            """)
    @DisplayName("what cannot run says why, with exit status 2, and writes nothing")
    void cannotRun(String line, String message) {
        String[] args = line.replaceAll("(\\w+[.]csv)", folder + "/$1").split(" ");
        Settling run = Settling.run(args);

        assertThat(run.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("should not have happened");
        assertThat(folder.resolve("o.csv")).doesNotExist();
    }

    @Test
    @DisplayName("the examples come out as expected, to the letter")
    void examples() throws IOException {
        Path examples = Path.of("..", "examples");
        Path missing = folder.resolve("missing.csv");
        String enrolments = examples.resolve("enrolment.csv").toString();
        Settling premiums = Settling.run(args(
                "premium",
                enrolments,
                "--parameters",
                examples.resolve("premium-parameters.csv").toString()));
        Settling rates = Settling.run(args(
                "coverage",
                enrolments,
                "--register",
                examples.resolve("people.csv").toString(),
                "--year",
                "2022",
                "--missing",
                missing.toString()));

        assertThat(premiums.out()).isEqualTo(Files.readString(examples.resolve("expected/premiums.csv")));
        assertThat(rates.out()).isEqualTo(Files.readString(examples.resolve("expected/participation.csv")));
        assertThat(missing).hasSameTextualContentAs(examples.resolve("expected/missing.csv"));
    }

    @Test
    @DisplayName("help is printed, with exit status 0")
    void help() {
        assertThat(Settling.run("premium", "--help").out()).contains("--parameters", "--format=csv|json|xlsx");
        assertThat(Settling.run("coverage", "--help").out()).contains("--missing", "Exit status");
    }
}
