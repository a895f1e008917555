package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("applications, notice and alerts")
class AssistanceFilesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String EVENTS = EXAMPLES.resolve("applications.csv").toString();
    private static final String HEADER = "application_id,event,event_on,region,person_id,township,assistance_kind,"
            + "documents,urgent,amount,burden,local_income,reasons\n";
    private static final String ALL = "application;identity;certificate;diagnosis;history;statements";
    private static final String MADE = "A,MADE,2022-03-01,430500,P,T,TILTED," + ALL + ",,,,,\n";
    private static final String STEPS = "A,ACCEPTED,2022-03-01,,,,,,,,,,\n" + "A,CHECKED,2022-03-02,,,,,,,,,,\n"
            + "A,RECEIVED,2022-03-03,,,,,,,,,,\n";

    private static final String CLAIMS = "claim_id,person_id,region,categories,care_type,facility_level,locality,"
            + "admitted_on,discharged_on,reverses,total,out_of_catalog,basic_paid\n";

    @TempDir
    private Path folder;

    private static Settling applications(String csv, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "applications";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return Settling.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), args);
    }

    @Test
    @DisplayName(
            "tell the examples as expected: refused, urgent, overdue, incomplete, paid, and a row that cannot follow")
    void examplesOfApplications() throws IOException {
        Settling told = Settling.run("applications", EVENTS, "--as-of", "2022-03-18");

        assertThat(told.out()).isEqualTo(Files.readString(EXAMPLES.resolve("expected/applications.csv")));
        assertThat(told.err()).contains("5 applications, 3 open, 1 overdue, 1 row rejected");
        assertThat(told.status()).isEqualTo(1);
    }

    @Test
    @DisplayName("tell as of an earlier day what was known then, and what is overdue alone")
    void asOfAnEarlierDay() {
        Settling early = Settling.run("applications", EVENTS, "--as-of", "2022-03-14");
        assertThat(Settling.rows(early.out()))
                .extracting(row -> row.getField("application_id") + " " + row.getField("state"))
                .containsExactly(
                        "LX-02 CHECKED",
                        "LX-03 UNDER_SURVEY",
                        "LX-04 INCOMPLETE",
                        "LX-01 REFUSAL_NOTIFIED",
                        "LX-05 PAID");
        assertThat(early.status()).isZero();

        Settling overdue = Settling.run("applications", EVENTS, "--as-of", "2022-03-18", "--overdue");
        assertThat(Settling.rows(overdue.out()))
                .extracting(row -> row.getField("application_id"))
                .containsExactly("LX-03", "LX-06");
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            row                                                     | says
            A,PAID,2022-03-04,,,,,,,,,,                             | WRONG_STATE: PAID cannot follow: the application is UNDER_REVIEW
            A,APPROVED,2022-03-02,,,,,,,5.00,9000.00,20000.00,      | BEFORE_LAST_STEP: 2022-03-02 is before the step of 2022-03-03
            A,APPROVED,2022-03-04,,,,,,,5.00,5000.00,20000.00,      | NOT_ABOVE_LINE: the burden of 5000.00 is not above 5000.00 (25% of the income per head, shaoyang-2021 三(八)·e)
            A,APPROVED,2022-03-04,,,,,,,5.00,10000.00,40000.02,     | NOT_ABOVE_LINE: the burden of 10000.00 is not above 10000.005 (25% of the income per head, shaoyang-2021 三(八)·e)
            A,APPROVED,2022-03-04,,,,,,,9000.01,9000.00,20000.00,   | AMOUNT_OUT_OF_BOUNDS: an amount is above 0.00 and not above the burden of 9000.00; it is 9000.01
            A,APPROVED,2022-03-04,,,,,,,5.00,9000.00,,              | MISSING_PARAMETER: shaoyang-2021 三(八)·e asks for last year's local income per head
            A,APPROVED,2022-03-04,,,,,,,,9000.00,20000.00,          | MISSING_VALUE
            A,APPROVED,2022-03-04,,,,,,,-5.00,9000.00,20000.00,     | NEGATIVE_AMOUNT
            A,REFUSED,2022-03-04,,,,,,,,,,                          | NO_REASONS: a refusal gives its reasons
            A,REFUSED,04.03.2022,,,,,,,,,,no                        | BAD_DATE
            A,REJECTED,2022-03-04,,,,,,,,,,no                       | UNKNOWN_CODE
            A,PAID                                                  | MALFORMED_ROW
            B,PAID,2022-03-04,,,,,,,,,,                             | NEVER_MADE: no earlier row says that B was made
            B,MADE,2022-03-04,430500,P,T,SPECIAL_HARDSHIP,,,,,,     | NOT_OFFERED: the policy offers no SPECIAL_HARDSHIP
            B,MADE,2022-03-04,430500,P,T,TILTED,photo,,,,,          | UNKNOWN_DOCUMENT: the policy asks for no document "photo"
            B,MADE,2022-03-04,430500,P,T,TILTED,,maybe,,,,          | UNKNOWN_CODE
            B,MADE,2022-03-04,341000,P,T,TILTED,,,,,,               | NO_APPLICATION_RULES: huangshan-2022 rules nothing
            B,MADE,2022-03-04,119999,P,T,TILTED,,,,,,               | UNKNOWN_REGION
            B,MADE,2022-03-04,430500,P,,TILTED,,,,,,                | MISSING_VALUE
            """)
    // spotless:on
    @DisplayName("tell a row that is of no use with its number, what is wrong and how to mend it, and go on")
    void faultyRows(String row, String says) {
        Settling told = applications(HEADER + MADE + STEPS + row + "\n", "--as-of", "2022-03-10");
        List<NamedCsvRecord> rows = Settling.rows(told.out());

        assertThat(told.status()).isEqualTo(1);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getField("state")).isEqualTo("UNDER_REVIEW");
        assertThat(rows.get(1).getField("state")).isEqualTo("ROW_REJECTED");
        assertThat(rows.get(1).getField("reason")).startsWith("row 6 (the header is 1) " + says);
        Settling chinese = applications(HEADER + MADE + STEPS + row + "\n", "--as-of", "2022-03-10", "--lang", "zh");
        String code = says.replaceFirst(":.*", "");
        assertThat(Settling.rows(chinese.out()).get(1).getField("reason"))
                .startsWith("第 6 行（表头为第 1 行） " + code)
                .containsPattern("\\p{IsHan}{3}");
    }

    @Test
    @DisplayName("read Chinese headers and words")
    void readChinese() {
        String csv = "申请编号,办理事项,办理日期,统筹地区,人员编号,乡镇,救助种类,申请材料,突发重病\n" + "A,申请,2022-03-01,430500,P,柳镇,依申请救助," + ALL
                + ",是\nA,受理,2022-03-01,,,,,,\n";
        csv = csv.replace("统筹地区", "region").replace("人员编号", "person_id");
        Settling told = applications(csv, "--as-of", "2022-03-02");

        assertThat(told.status()).as(told.err() + told.out()).isZero();
        NamedCsvRecord row = Settling.rows(told.out()).get(0);
        assertThat(row.getField("state")).isEqualTo("UNDER_SURVEY");
        assertThat(row.getField("urgent")).isEqualTo("true");
        assertThat(row.getField("due_on")).isEqualTo("2022-03-15");
        assertThat(row.getField("working_days_left")).isEqualTo("9");
        assertThat(row.getField("clause")).isEqualTo("shaoyang-2021 三(八)·b");
    }

    @Test
    @DisplayName("cannot run where the working days of a year are not known, nor for a day that is none")
    void unknownYear() {
        String late = MADE.replace("2022-03-01", "2026-12-28") + "A,ACCEPTED,2026-12-28,,,,,,,,,,\n";
        Settling told = applications(HEADER + late, "--as-of", "2026-12-29");
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("the working days of 2027 are not known, and A has a period");
        assertThat(applications(HEADER + late, "--as-of", "2026-12-29", "--lang", "zh")
                        .err())
                .contains("没有2027年的工作日历");
        assertThat(applications(HEADER, "--as-of", "soon").status()).isEqualTo(2);
        assertThat(applications("application_id,event\n", "--as-of", "2022-03-01")
                        .err())
                .contains("the column event_on is missing");
    }

    @Test
    @DisplayName("the notice of a quarter masks names, and says until when it is posted")
    void notice() throws IOException {
        Settling told = Settling.run("notice", EVENTS, "--quarter", "2022-Q1");
        assertThat(told.out()).isEqualTo(Files.readString(EXAMPLES.resolve("expected/notice.csv")));
        assertThat(told.out()).doesNotContain("王芳", "欧阳小红");
        assertThat(told.status()).isEqualTo(1);

        Path page = folder.resolve("notice.html");
        Settling.run(
                "notice",
                EVENTS,
                "--quarter",
                "2022-Q1",
                "--township",
                "Birch Town",
                "--lang",
                "zh",
                "--html",
                page.toString());
        assertThat(page)
                .content()
                .contains("<title>2022-Q1 医疗救助审批及落实情况公示</title>", "<td>欧**红</td>", "<td>2022-04-08</td>")
                .contains("<td>倾斜救助</td>", "<td>已发放</td>")
                .doesNotContain("王*", "<script", "TILTED", "PAID")
                .endsWith("</html>\n");
    }

    /** The second is too short, the third has a wrong check digit: what is posted shows neither whole. */
    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 110***********002X",
        "430523199001011, 430********1011",
        "430523199001011234, 430***********1234",
        "lantern-31, lantern-31"
    })
    @DisplayName("the notice masks identity numbers, mistyped ones too")
    void maskedNumbers(String person, String posted) throws IOException {
        String row = Files.readString(Path.of(EVENTS));
        Path events = Files.writeString(folder.resolve("events.csv"), row.replace("lantern-22", person));
        Path page = folder.resolve("page.html");

        Settling told = Settling.run("notice", events.toString(), "--quarter", "2022-Q1");
        Settling.run("notice", events.toString(), "--quarter", "2022-Q1", "--html", page.toString());

        assertThat(told.out()).contains(posted);
        assertThat(page).content().contains(posted);
        if (!posted.equals(person)) {
            assertThat(told.out() + Files.readString(page)).doesNotContain(person);
        }
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            options                                         | says
            --quarter 2022Q1                                | --quarter is a year and a quarter
            --quarter 2022-Q1 --township Nowhere            | no application is of the township "Nowhere". There are:
            --quarter 2022-Q1 --posted-on tomorrow          | --posted-on is a day
            --quarter 2022-Q1 --posted-on 2026-12-30        | the working days of 2027 are not known
            """)
    // spotless:on
    @DisplayName("the notice cannot be made, and it is said what to mend")
    void noticeCannotBeMade(String options, String says) {
        Settling told = Settling.run(("notice " + EVENTS + " " + options).split(" "));
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains(says);
    }

    private String settled(Path claims) throws IOException {
        Path settled = folder.resolve("settled.csv");
        Settling.run("settle", claims.toString(), "--out", settled.toString());
        assertThat(settled).exists();
        return settled.toString();
    }

    @Test
    @DisplayName(
            "a burden is above a quarter of the income by less than a fen: help can be approved, and it is warned of")
    void aboveByLessThanAFen() throws IOException {
        String approved = "A,APPROVED,2022-03-04,,,,,,,5.00,10000.01,40000.02,\n";
        assertThat(Settling.rows(applications(HEADER + MADE + STEPS + approved, "--as-of", "2022-03-10")
                        .out()))
                .extracting(row -> row.getField("state"))
                .containsExactly("APPROVED");

        Path claims = Files.writeString(folder.resolve("claims.csv"), CLAIMS + claim("c1", "430500", "", "10000.01"));
        Settling told = Settling.run("alerts", settled(claims), "--claims", claims.toString(), "--income", "40000.02");
        assertThat(Settling.rows(told.out()))
                .extracting(row -> row.getField("burden") + " " + row.getField("line_amount"))
                .containsExactly("10000.01 10000.005");
        assertThat(Settling.run("alerts", settled(claims), "--claims", claims.toString(), "--income", "40000.04")
                        .err())
                .startsWith("0 warnings");
    }

    private static String claim(String id, String region, String reverses, String total) {
        return id + ",P," + region + ",,INPATIENT,LEVEL_2,IN_COUNTY,2022-02-01,2022-02-01," + reverses + "," + total
                + ",0,0\n";
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({"c1, c2, c2", "c2, c1, c2", "\uFF5E, \uD83D\uDE00, \uD83D\uDE00", "\uD83D\uDE00, \uFF5E, \uD83D\uDE00"})
    @DisplayName("of one day the claim whose id is last by code point crosses the line, in whatever order rows stand")
    void orderOfOneDay(String first, String second, String last) throws IOException {
        Path claims = Files.writeString(
                folder.resolve("claims.csv"),
                CLAIMS + claim(first, "341002", "", "6000.00") + claim(second, "341002", "", "6000.00"));
        String settled = settled(claims);
        Settling told = Settling.run("alerts", settled, "--claims", claims.toString());
        assertThat(Settling.rows(told.out()))
                .extracting(row -> row.getField("crossed_by"))
                .containsExactly(last);
    }

    @Test
    @DisplayName("a refund of the claim's day comes right behind the claim, whatever its id")
    void refundOfTheDay() throws IOException {
        Path claims = Files.writeString(
                folder.resolve("claims.csv"),
                CLAIMS
                        + claim("a", "341002", "m", "-12000.00")
                        + claim("z", "341002", "", "12000.00")
                        + claim("m", "341002", "", "12000.00"));
        Settling told = Settling.run("alerts", settled(claims), "--claims", claims.toString());
        assertThat(Settling.rows(told.out()))
                .extracting(row -> row.getField("crossed_by") + " " + row.getField("state"))
                .containsExactly("m WITHDRAWN", "z RAISED");
    }

    @Test
    @DisplayName("a refund of the next year undoes the crossing of the claim's, and takes nothing off its own")
    void refundOfTheNextYear() throws IOException {
        Path claims = Files.writeString(
                folder.resolve("claims.csv"),
                CLAIMS
                        + claim("c", "341002", "", "12000.00")
                        + claim("r", "341002", "c", "-12000.00").replace("2022-02-01,c", "2023-01-10,c")
                        + claim("s", "341002", "", "12000.00").replace("2022-02-01,,", "2023-02-01,,"));
        Settling told = Settling.run("alerts", settled(claims), "--claims", claims.toString());
        assertThat(Settling.rows(told.out()))
                .extracting(row -> row.getField("alert_id") + " " + row.getField("state") + " " + row.getField("since"))
                .containsExactly(
                        "personal-burden/P/2022/1 WITHDRAWN 2023-01-10", "personal-burden/P/2023/1 RAISED 2023-02-01");
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            2022-02-01 |
            2022-02-02 | EVERY_QUARTER P 0.00
            """)
    @DisplayName("the quarter's push tells of people who had care: a claim taken back on its own day is as if never")
    void everyQuarter(String refundedOn, String told) throws IOException {
        Path claims = Files.writeString(
                folder.resolve("claims.csv"),
                (CLAIMS + claim("c", "341002", "", "3000.00") + claim("r", "341002", "c", "-3000.00"))
                        .replace(",,INPATIENT", ",DESTITUTE,INPATIENT")
                        .replace("2022-02-01,c", refundedOn + ",c"));
        Path push = folder.resolve("push.csv");
        Settling.run(
                "alerts",
                settled(claims),
                "--claims",
                claims.toString(),
                "--quarter",
                "2022-Q1",
                "--push",
                push.toString());
        assertThat(Settling.rows(Files.readString(push)).stream()
                        .map(row -> row.getField("entry") + " " + row.getField("person_id") + " "
                                + row.getField("personal"))
                        .toList())
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    @DisplayName("alerts tell each crossing once, withdraw what is undone, and follow up")
    void alerts() throws IOException {
        String claims = EXAMPLES.resolve("warning-claims.csv").toString();
        String settled = settled(Path.of(claims));
        String responses = EXAMPLES.resolve("warning-responses.csv").toString();
        for (String quarter : List.of("2022-Q1", "2022-Q2", "2022-Q3")) {
            Path push = folder.resolve("push.csv");
            Settling told = Settling.run(
                    "alerts",
                    settled,
                    "--claims",
                    claims,
                    "--responses",
                    responses,
                    "--quarter",
                    quarter,
                    "--push",
                    push.toString());
            assertThat(told.out()).isEqualTo(Files.readString(EXAMPLES.resolve("expected/alerts.csv")));
            assertThat(told.err()).contains("2 warnings, 1 withdrawn, 0 not answered, 0 rows of no use");
            assertThat(told.status()).isZero();
            assertThat(push).hasSameTextualContentAs(EXAMPLES.resolve("expected/push-" + quarter + ".csv"));
        }
        Settling unanswered = Settling.run("alerts", settled, "--claims", claims);
        assertThat(unanswered.err()).contains("1 not answered");
        assertThat(unanswered.status()).isEqualTo(1);
    }

    @Test
    @DisplayName("alerts name each response that cannot follow, with its row, and go on without it")
    void responsesThatCannotFollow() throws IOException {
        String claims = EXAMPLES.resolve("warning-claims.csv").toString();
        Path responses = Files.writeString(
                folder.resolve("responses.csv"),
                "alert_id,event,event_on,department\n"
                        + "personal-burden/lantern-32/2022/1,HELP_GIVEN,2022-07-01,CIVIL_AFFAIRS\n"
                        + "personal-burden/lantern-32/2022/1,PUSHED,2022-05-19,\n"
                        + "personal-burden/lantern-32/2022/1,PUSHED,2022-05-20,\n"
                        + "personal-burden/lantern-32/2022/1,HELP_GIVEN,2022-05-21,NOBODY\n"
                        + "personal-burden/lantern-32/2022/2,PUSHED,2022-05-21,\n"
                        + "personal-burden/lantern-31/2022/1,PUSHED,2022-04-14,\n"
                        + "personal-burden/lantern-31/2022/1,HELP_GIVEN,2022-04-15,\n");
        Settling told = Settling.run(
                "alerts", settled(Path.of(claims)), "--claims", claims, "--responses", responses.toString());
        assertThat(told.err())
                .contains(
                        responses
                                + " row 2 (the header is 1) WRONG_STATE: HELP_GIVEN cannot follow: the warning is RAISED.",
                        " row 3 (the header is 1) TOO_EARLY: personal-burden/lantern-32/2022/1 stands as it does since 2022-05-20",
                        " row 5 (the header is 1) UNKNOWN_DEPARTMENT: the catalog knows no department \"NOBODY\"",
                        " row 6 (the header is 1) UNKNOWN_ALERT: no warning has the id \"personal-burden/lantern-32/2022/2\"",
                        " row 8 (the header is 1) UNDONE: the crossing of personal-burden/lantern-31/2022/1 was undone on 2022-04-15",
                        "1 withdrawn, 1 not answered, 5 rows of no use");
        assertThat(told.out()).contains("PUSHED,2022-05-20");
    }

    @Test
    @DisplayName("alerts name each settlement that tells nothing of a burden")
    void settlementsThatTellNothing() throws IOException {
        Path claims = EXAMPLES.resolve("warning-claims.csv");
        String settled = settled(claims);
        List<String> rows = Files.readAllLines(Path.of(settled));
        List<String> first = List.of(rows.get(1).split(",", -1));
        Path odd = Files.writeString(
                folder.resolve("odd.csv"),
                rows.get(0) + "\n"
                        + rows.get(1).replace(",SETTLED,", ",REJECTED,") + "\n"
                        + rows.get(1).replace(first.get(0), "ANOTHER") + "\n"
                        + rows.get(1).replace(first.get(2), "another-2022") + "\n"
                        + rows.get(1).replace(first.get(2), "?") + "\n");
        Settling told = Settling.run("alerts", odd.toString(), "--claims", claims.toString());
        assertThat(told.err())
                .contains(
                        odd + " row 2 (the header is 1) NOT_SETTLED: the claim " + first.get(0) + " was rejected",
                        " row 3 (the header is 1) NO_CLAIM: no row of --claims has the claim id ANOTHER",
                        " row 4 (the header is 1) UNKNOWN_POLICY: " + first.get(0) + " was settled by another-2022",
                        " row 5 (the header is 1) UNREADABLE: an amount, an id or the day of discharge of "
                                + first.get(0),
                        "4 rows of no use");
        assertThat(told.status()).isEqualTo(1);
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            options                                                    | says
            --lang en                                                  | MISSING_PARAMETER: heze-2022 二(一) has the line city-line
            --line city-line=8000                                      | MISSING_PARAMETER: shaoyang-2021 五(十五) has the line in-scope-burden, and its figure is the locality's. Give it with --income YUAN
            --line city-line=8000 --lang zh                            | 需要当地数值，请以 --income YUAN 给出
            --line city-line                                           | --line is a line's id and yuan
            --income much                                              | --income is yuan
            --quarter 2022-Q1                                          | --quarter and --push go together
            --quarter 2022-5 --push x.csv                              | --quarter is a year and a quarter
            """)
    // spotless:on
    @DisplayName("alerts cannot be told without the locality's figures: they are named, and never taken for none")
    void alertsNeedFigures(String options, String says) throws IOException {
        Path claims = Files.writeString(
                folder.resolve("claims.csv"),
                "claim_id,person_id,region,categories,care_type,facility_level,locality,admitted_on,discharged_on,total\n"
                        + "Z,P,371700,,INPATIENT,LEVEL_2,IN_COUNTY,2023-03-01,2023-03-05,30000.00\n"
                        + "S,Q,430500,,INPATIENT,LEVEL_2,IN_COUNTY,2023-03-01,2023-03-05,60000.00\n");
        String settled = settled(claims);
        Settling told = Settling.run(("alerts " + settled + " --claims " + claims + " " + options).split(" "));
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains(says);

        Settling given = Settling.run(
                "alerts", settled, "--claims", claims.toString(), "--line", "city-line=8000", "--income", "20000");
        assertThat(Settling.rows(given.out()))
                .extracting(row -> row.getField("line") + " " + row.getField("line_amount"))
                .containsExactly("in-scope-burden 5000.00");
    }
}
