package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("columns TABLE: what each table may say is what the verbs read")
class ColumnsOfTablesTest {
    @TempDir
    private Path folder;

    private static List<NamedCsvRecord> columns(String table) {
        return Settling.rows(Settling.run("columns", table, "--format", "csv").out()).stream()
                .filter(row -> row.getField("code").isEmpty())
                .toList();
    }

    private Path header(String name, List<String> columns) throws IOException {
        return Files.writeString(folder.resolve(name), String.join(",", columns) + "\n");
    }

    /** Returns a call of a verb about settlements, of which there are none. */
    private String[] oversight(String claims, String verb, String... more) throws IOException {
        String settled = Files.writeString(
                        folder.resolve("settled.csv"),
                        Settling.run("settle", claims).out())
                .toString();
        List<String> all = new java.util.ArrayList<>(List.of(verb, settled, "--claims", claims));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }

    /** Runs the verb that reads the table, with nothing in it. */
    private Settling read(String table, Path file) throws IOException {
        String claims = header("claims.csv", Sheet.COLUMNS).toString();
        String enrolled = header("enrolled.csv", List.of("person_id", "region", "plan_year"))
                .toString();
        String register = folder.resolve("kept.csv").toString();
        String given = file.toString();
        String[] arguments = switch (table) {
            case "lines", "referrals", "contracts", "register" -> new String[] {"settle", claims, "--" + table, given};
            case "enrolments" -> new String[] {"settle", claims, "--enrolment", given};
            case "accumulators" -> new String[] {"settle", claims, "--opening", given};
            case "parameters" -> new String[] {"premium", enrolled, "--parameters", given};
            case "people" -> new String[] {"coverage", enrolled, "--register", given, "--year", "2022"};
            case "applications" -> new String[] {"applications", given};
            case "measures" -> new String[] {"measures", "--events", given};
            case "reports" ->
                new String[] {
                    "report", "record", given, "--store", folder.resolve("kept").toString()
                };
            case "funds" -> oversight(claims, "funds", "--year", "2022", "--rows", given);
            case "methods" -> oversight(claims, "clearing", "--year", "2022", "--method", given);
            case "rules" -> oversight(claims, "reminders", "--parameters", given);
            case "prices" -> oversight(claims, "reminders", "--prices", given);
            case "supervision" -> new String[] {"supervision", "list", given};
            case "responses" ->
                new String[] {
                    "alerts",
                    Files.writeString(
                                    folder.resolve("settled.csv"),
                                    Settling.run("settle", claims).out())
                            .toString(),
                    "--claims",
                    claims,
                    "--responses",
                    given
                };
            case "deliveries" ->
                new String[] {
                    "register",
                    "deliveries",
                    "--deliveries",
                    given,
                    "--area",
                    "430500",
                    "--as-of",
                    "2022-01-01",
                    "--collection-from",
                    "2023-01-01"
                };
            default ->
                new String[] {
                    "register",
                    "import",
                    given,
                    "--department",
                    "CIVIL_AFFAIRS",
                    "--area",
                    "430500",
                    "--delivered-on",
                    "2022-01-01",
                    "--register",
                    register
                };
        };
        return Settling.run(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lines",
                "referrals",
                "contracts",
                "enrolments",
                "parameters",
                "people",
                "list",
                "register",
                "deliveries",
                "accumulators",
                "applications",
                "responses",
                "measures",
                "reports",
                "funds",
                "methods",
                "supervision",
                "rules",
                "prices"
            })
    @DisplayName(
            "a header of all columns is read, in Chinese where there are words; one more, or one required less, is not")
    void headers(String table) throws IOException {
        List<NamedCsvRecord> columns = columns(table);
        List<String> names = columns.stream().map(row -> row.getField("column")).toList();
        assertThat(read(table, header("all.csv", names)).status()).isNotEqualTo(2);
        List<String> chinese = columns.stream()
                .map(row -> row.getField("zh").isEmpty() ? row.getField("column") : row.getField("zh"))
                .toList();
        assertThat(read(table, header("chinese.csv", chinese))).matches(run -> run.status() != 2, "reads " + chinese);
        List<String> more = new java.util.ArrayList<>(names);
        more.add("unheard_of");
        assertThat(read(table, header("more.csv", more)))
                .matches(run -> run.status() == 2)
                .satisfies(run -> assertThat(run.err()).containsAnyOf("unheard_of", "the header must be owner,"));
        for (NamedCsvRecord column : columns) {
            List<String> fewer = names.stream()
                    .filter(name -> !name.equals(column.getField("column")))
                    .toList();
            boolean isRequired = Boolean.parseBoolean(column.getField("required"));
            assertThat(read(table, header("fewer.csv", fewer)).status() == 2)
                    .as("without " + column.getField("column"))
                    .isEqualTo(isRequired);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "enrolments, enrolled_through, SCHOOL, 学校",
        "enrolments, insurance, RESIDENT, 城乡居民",
        "lines, catalog_class, B, 乙类",
        "referrals, filing_kind, OFF_SITE, 异地就医备案",
        "list, category, DESTITUTE, 特困",
        "register, department, CIVIL_AFFAIRS, 民政",
        "parameters, parameter, SUBSIDY_SHARE, 资助比例",
        "deliveries, extent, ADDITIONS, ''",
        "applications, event, ACCEPTED, 受理",
        "applications, assistance_kind, TILTED, 倾斜救助",
        "responses, event, HELP_GIVEN, 已帮扶",
        "measures, event, EVIDENCE, 佐证材料"
    })
    @DisplayName("codes stand beside their Chinese words")
    void codes(String table, String column, String code, String chinese) {
        assertThat(Settling.rows(
                        Settling.run("columns", table, "--format", "csv").out()))
                .anySatisfy(row -> {
                    assertThat(row.getField("column")).isEqualTo(column);
                    assertThat(row.getField("code")).isEqualTo(code);
                    assertThat(row.getField("zh")).startsWith(chinese);
                });
        assertThat(Settling.run("columns", table, "--lang", "zh").out()).contains(code, chinese);
    }

    @Test
    @DisplayName("JSON is an array of columns; claims are the table if none is named; unknown tables are told")
    void tables() throws IOException {
        String json = Settling.run("columns", "people", "--format", "json").out();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
        assertThat(json).contains("\"column\" : \"region\"");
        assertThat(Settling.run("columns", "claims").out())
                .isEqualTo(Settling.run("columns").out());
        assertThat(columns("claims").stream().map(row -> row.getField("column")).collect(Collectors.joining(",")))
                .startsWith("claim_id,person_id,region");
        assertThat(Settling.run("columns", "peple"))
                .matches(run -> run.status() == 2)
                .satisfies(run -> assertThat(run.err()).contains("no table is called \"peple\"", "可用", "enrolments"));
        assertThat(Settling.run(
                                "columns",
                                "people",
                                "--template",
                                folder.resolve("t.csv").toString())
                        .err())
                .contains("--template is a file of claims");
        assertThat(Settling.run("columns", "people").out()).doesNotContain("--policy");
    }
}
