package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("report: figures of what is settled, and their way to who asks for them")
class ReportCommandTest {
    private static final String CLAIMS = Settling.example("report-claims.csv").toString();
    private static final String EVENTS = Settling.example("reports.csv").toString();
    private static final String CITY = "county-summary/2022-Q1/341000";

    @TempDir
    private Path folder;

    private String settled = "";

    @BeforeEach
    void settle() {
        settled = folder.resolve("settled.csv").toString();
        assertThat(Settling.run("settle", CLAIMS, "--out", settled).status()).isZero();
    }

    private Settling shown(String form, String... more) {
        return Settling.run(Stream.concat(
                        Stream.of("report", "show", form, settled, "--claims", CLAIMS, "--period", "2022Q1"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static NamedCsvRecord row(Settling told, String row) {
        return Settling.rows(told.out()).stream()
                .filter(each -> each.getField("row").equals(row))
                .findFirst()
                .orElseThrow();
    }

    private String books() {
        String books = folder.resolve("books").toString();
        assertThat(Settling.run("settle", CLAIMS, "--store", books).status()).isZero();
        return books;
    }

    private static Settling drawn(String books, String on, String... more) {
        return Settling.run(Stream.concat(
                        Stream.of("report", "draw", "county-summary", "--store", books, "--period", "2022-Q1"),
                        Stream.concat(
                                Stream.of("--region", "341000", "--unit", "city office", "--on", on), Stream.of(more)))
                .toArray(String[]::new));
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        row    | people | claims | admissions | total    | basic    | medical_assistance | fund_total | personal | in_scope_ratio | in_county_rate
        341002 | 2      | 3      | 2          | 15800.00 | 12300.00 | 855.00             | 13155.00   | 2645.00  | 83.47%         | 100.00%
        341003 | 2      | 2      | 2          | 23700.00 | 14000.00 | 0.00               | 14000.00   | 9700.00  | 71.07%         | 50.00%
        TOTAL  | 4      | 5      | 4          | 39500.00 | 26300.00 | 855.00             | 27155.00   | 12345.00 | 76.57%         | 75.00%
        """)
    // spotless:on
    @DisplayName("counties' figures are the sums worked by hand: the stay of April is in the next quarter")
    void byCounty(
            String row,
            String people,
            String claims,
            String admissions,
            String total,
            String basic,
            String assistance,
            String funds,
            String personal,
            String ratio,
            String rate) {
        NamedCsvRecord told = row(shown("county-summary", "--format", "csv"), row);
        assertThat(
                        List.of("people", "claims", "admissions", "total", "basic", "medical_assistance", "fund_total")
                                .stream()
                                .map(told::getField))
                .containsExactly(people, claims, admissions, total, basic, assistance, funds);
        assertThat(List.of("personal", "in_scope_ratio", "in_county_rate").stream()
                        .map(told::getField))
                .containsExactly(personal, ratio, rate);
    }

    @Test
    @DisplayName("the key population's module has its people alone, by category, and the whole file is as expected")
    void module() throws IOException {
        Settling told = shown("national-quarterly", "--format", "csv");
        assertThat(row(told, "DESTITUTE").getField("fund_total")).isEqualTo("5105.00");
        assertThat(row(told, "TOTAL").getField("people")).isEqualTo("1");
        assertThat(told.out()).isEqualTo(Files.readString(Settling.example("expected/report-national.csv")));
        assertThat(shown("county-summary", "--format", "csv").out())
                .isEqualTo(Files.readString(Settling.example("expected/report-county.csv")));
    }

    @ParameterizedTest
    @CsvSource({
        "TOTAL/fund_total, 27155.00",
        "341002/personal, 2645.00",
        "TOTAL/people, 4",
        "341003/in_county_rate, 1",
        "341002/in_scope_ratio, 13105.00"
    })
    @DisplayName("a cell opens the settlements behind it, which add up to it to the fen")
    void behind(String cell, String sum) {
        Settling told = shown("county-summary", "--behind", cell, "--format", "csv");
        BigDecimal all = Settling.rows(told.out()).stream()
                .map(row -> new BigDecimal(row.getField("value")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all).isEqualByComparingTo(sum);
        assertThat(told.status()).isZero();
    }

    @Test
    @DisplayName(
            "a report, the indicators' sums and the fund accounts have the same figures, from files and from books")
    void tiesOut() {
        String books = books();
        NamedCsvRecord report = row(shown("county-summary", "--format", "csv"), "TOTAL");
        NamedCsvRecord kept = row(
                Settling.run(
                        "report", "show", "county-summary", "--store", books, "--period", "2022-Q1", "--format", "csv"),
                "TOTAL");
        Map<String, BigDecimal> sums = new java.util.LinkedHashMap<>();
        Settling.rows(Settling.run("indicators", settled, "--claims", CLAIMS, "--sums", "--by", "month")
                        .out())
                .stream()
                .filter(row -> row.getField("category").equals("ALL")
                        && row.getField("month").compareTo("2022-03") <= 0)
                .forEach(row -> List.of(
                                "claims", "total", "in_scope", "basic", "medical_assistance", "fund_total", "personal")
                        .forEach(column -> sums.merge(column, new BigDecimal(row.getField(column)), BigDecimal::add)));
        assertThat(sums).hasSize(7);
        sums.forEach((column, sum) -> {
            assertThat(new BigDecimal(report.getField(column))).as(column).isEqualByComparingTo(sum);
            assertThat(kept.getField(column)).as(column).isEqualTo(report.getField(column));
        });
        Settling funds = Settling.run("funds", "--store", books, "--year", "2022", "--on", "2022-03-31");
        assertThat(Settling.rows(funds.out()).stream()
                        .filter(row -> row.getField("tier").equals("basic"))
                        .map(row -> row.getField("region") + " " + row.getField("settled")))
                .containsExactly("341002 12300.00", "341003 14000.00");
        assertThat(report.getField("basic")).isEqualTo("26300.00");
    }

    @Test
    @DisplayName("is put down, signed and delivered once; a claim that comes late is named by cell, and corrected")
    void life() {
        String books = books();
        String hash = drawn(books, "2022-04-06").out().strip().split(" ")[2];
        Settling first = Settling.run("report", "record", EVENTS, "--store", books);
        assertThat(first.err())
                .contains(
                        "row 5 (the header is 1) WRONG_STATE",
                        "row 6 (the header is 1) WRONG_STATE",
                        "3 events taken, 0 known, 2 rows of no use");
        assertThat(Settling.run("report", "record", EVENTS, "--store", books).err())
                .contains("0 events taken, 3 known");
        assertThat(Settling.run("report", "check", "--store", books).status()).isZero();

        String late = Settling.example("report-late.csv").toString();
        assertThat(Settling.run("settle", late, "--store", books).status()).isZero();
        Settling checked = Settling.run("report", "check", "--store", books, "--format", "csv");
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.out())
                .contains(CITY + ",1,TOTAL/total,39500.00,41000.00\n", CITY + ",1,TOTAL/basic,26300.00,27100.00\n")
                .doesNotContain("medical_assistance", "out_of_catalog");

        assertThat(drawn(books, "2022-04-20").err()).contains("NO_REASON");
        Settling corrected = drawn(books, "2022-04-20", "--reason", "a claim came late");
        assertThat(corrected.out()).startsWith(CITY + " 2 ").doesNotContain(hash);
        assertThat(drawn(books, "2022-04-21").err()).contains("SAME_FIGURES");
        assertThat(Settling.run("report", "check", "--store", books).status()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "is expected each quarter from the first that somebody is in charge of, and late the day after the last")
    void overdue() {
        String books = books();
        drawn(books, "2022-04-06");
        Settling.run("report", "record", EVENTS, "--store", books);
        Settling inTime = Settling.run("report", "overdue", "--store", books, "--on", "2022-07-15", "--format", "csv");
        assertThat(Settling.rows(inTime.out())).isEmpty();
        assertThat(inTime.status()).isZero();
        Settling late = Settling.run("report", "overdue", "--store", books, "--on", "2022-07-16", "--format", "csv");
        assertThat(late.status()).isEqualTo(1);
        assertThat(Settling.rows(late.out()))
                .singleElement()
                .satisfies(row -> assertThat(List.of(
                                row.getField("report"),
                                row.getField("in_charge"),
                                row.getField("due_on"),
                                row.getField("status")))
                        .containsExactly("county-summary/2022-Q2/341000", "clerk 7", "2022-07-15", "NOT_DRAWN"));
        Settling before = Settling.run("report", "list", "--store", books, "--on", "2022-04-07", "--format", "csv");
        assertThat(row(before.out())).isEqualTo("SIGNED");
    }

    private static String row(String csv) {
        return Settling.rows(csv).get(0).getField("status");
    }

    @Test
    @DisplayName("HTML has charts and names for who cannot see them, in both languages, and needs no other file")
    void html() {
        Settling english = shown("county-summary", "--format", "html");
        assertThat(english.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains(
                        "<svg role=\"img\"",
                        "<title id=\"payers-t\">Who paid, in yuan</title>",
                        "<desc id=\"ratios-d\">")
                .contains("<td>39500.00</td>", "ILLUSTRATIVE", "chongqing-2018 三(三)")
                .doesNotContain("http:", "https:", "<script", "src=", "@import");
        assertThat(shown("county-summary", "--format", "html", "--lang", "zh").out())
                .contains("<html lang=\"zh-CN\">", "分区县就医与待遇汇总表", "费用由谁支付（元）", "合计", "示例：文件未写明日期");
    }

    @Test
    @DisplayName("a workbook has amounts as numbers and codes as text")
    void workbook() throws IOException {
        Path file = folder.resolve("report.xlsx");
        shown("county-summary", "--out", file.toString());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("<v>39500.00</v>").contains("341002").doesNotContain("<v>341002</v>");
        }
    }

    @Test
    @DisplayName("books know the county; where a claim names none it is told, and nothing is left out in silence")
    void places() throws IOException {
        String books = books();
        String[] ofCounty = {
            "report",
            "show",
            "county-summary",
            "--store",
            books,
            "--period",
            "2022Q1",
            "--region",
            "341002",
            "--format",
            "csv"
        };
        Settling county = Settling.run(ofCounty);
        assertThat(county.status()).isZero();
        assertThat(row(county, "341002").getField("total")).isEqualTo("15800.00");
        Path unknown = Files.writeString(
                folder.resolve("unknown.csv"),
                Files.readString(Path.of(CLAIMS))
                        .lines()
                        .limit(2)
                        .map(line -> line.replace("BB-01", "BB-99").replace(",341002,", ",341000,"))
                        .collect(Collectors.joining("\n", "", "\n")));
        assertThat(Settling.run("settle", unknown.toString(), "--store", books).status())
                .isZero();
        Settling city = Settling.run("report", "show", "county-summary", "--store", books, "--period", "2022Q1");
        assertThat(city.err()).contains("1 claim of a city or province, whose county is not known");
        Settling again = Settling.run(ofCounty);
        assertThat(again.err()).contains("1 claim left out");
        assertThat(again.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --period 2022-01                                 | is a quarter
        --period 2022-Q5                                 | is a quarter
        --period 2022-Q1 --region 34                     | six digits
        --period 2022-Q1 --behind TOTAL                  | is a row and a column
        --period 2022-Q1 --behind 990101/basic           | has no cell
        --period 2022-Q1 --behind TOTAL/in_scope_burden  | has no cell
        """)
    @DisplayName("what is not there is told, and what there is")
    void unusable(String options, String told) {
        Settling refused = Settling.run(Stream.concat(
                        Stream.of("report", "show", "county-summary", settled, "--claims", CLAIMS),
                        Stream.of(options.split(" ")))
                .toArray(String[]::new));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains(told);
        assertThat(Settling.run("report", "show", "none", settled, "--claims", CLAIMS, "--period", "2022Q1")
                        .err())
                .contains("no form is called \"none\"", "county-summary");
    }

    @Test
    @DisplayName("forms are a list of one's own, and one that cannot be used is told with its row")
    void forms() throws IOException {
        Settling printed = Settling.run("report", "forms", "--print-forms");
        Path own =
                Files.writeString(folder.resolve("forms.csv"), printed.out().replace("COUNTY,people", "MONTH,people"));
        Settling shown = shown("county-summary", "--forms", own.toString(), "--format", "csv");
        assertThat(row(shown, "2022-03").getField("claims")).isEqualTo("3");
        Path wrong =
                Files.writeString(folder.resolve("wrong.csv"), printed.out().replace(" 三(三)", " 九"));
        assertThat(Settling.run("report", "forms", "--forms", wrong.toString()).err())
                .contains("row 4 (the header is 1): no clause of the catalog is \"chongqing-2018 九\"");
    }

    @Test
    @DisplayName("events that say what they cannot are told with row and code, in Chinese too")
    void unfit() {
        String csv = "event_id,report,event,event_on,unit,person,hash,text\n"
                + "E1," + CITY + ",DRAWN,2022-04-01,u,,,\n"
                + "E2,county-summary,ASSIGNED,2022-04-01,u,p,,\n"
                + "E3,none/2022-Q1,ASSIGNED,2022-04-01,u,p,,\n"
                + "E4,county-summary/2022-01,ASSIGNED,2022-04-01,u,p,,\n"
                + "E5," + CITY + ",DELIVERED,2022-04-01,u,p,,\n"
                + "E6," + CITY + ",指定负责人,2022-04-01,u,p,,\n"
                + "E6," + CITY + ",ASSIGNED,2022-04-01,u,q,,\n";
        Settling told = Settling.run(
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                "report",
                "record",
                "-",
                "--store",
                folder.resolve("new").toString());
        assertThat(told.err())
                .contains(
                        "row 2 (the header is 1) BAD_VALUE: event",
                        "row 3 (the header is 1) BAD_VALUE: report",
                        "row 4 (the header is 1) UNKNOWN_FORM",
                        "row 5 (the header is 1) UNKNOWN_FORM")
                .contains(
                        "row 6 (the header is 1) BAD_VALUE: person",
                        "row 8 (the header is 1) EVENT_CONFLICT",
                        "1 event taken");
    }
}
