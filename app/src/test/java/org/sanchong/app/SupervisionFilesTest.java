package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("reminders and supervision")
class SupervisionFilesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String CLAIMS = example("supervision-claims.csv");
    private static final String EVENTS = example("supervision.csv");
    private static final String RULES = "rule,kind,parameters,clauses,document\n";

    @TempDir
    private Path folder;

    private static String example(String name) {
        return EXAMPLES.resolve(name).toString();
    }

    private String settled(String claims) throws IOException {
        Path settled = folder.resolve("settled.csv");
        Settling.run("settle", claims, "--out", settled.toString());
        assertThat(settled).exists();
        return settled.toString();
    }

    private Settling reminders(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("reminders", settled(CLAIMS), "--claims", CLAIMS));
        all.addAll(List.of(options));
        return Settling.run(all.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    @DisplayName("reminders of the examples are as expected: one of each kind that looks at cases and bills")
    void examples() throws IOException {
        Settling told = reminders(
                "--lines",
                example("supervision-lines.csv"),
                "--prices",
                example("supervision-prices.csv"),
                "--parameters",
                example("supervision-rules.csv"));
        assertThat(told.out()).isEqualTo(Files.readString(EXAMPLES.resolve("expected/reminders.csv")));
        assertThat(told.err()).contains("6 reminders of 9 cases, 4 by illustrative figures, 0 rows not looked at");
        assertThat(told.status()).isZero();
    }

    @Test
    @DisplayName(
            "reminders tell the built-in rules, all of them illustrative, and name those that lack what they look at")
    void builtIn() throws IOException {
        Settling told = reminders("--lang", "zh");
        assertThat(told.err())
                .contains("NOT_APPLIED: 规则 hang-bed 需要收费明细，请以 --lines 给出")
                .contains("病例 9 例，提醒 3 条，其中依示例参数 3 条，未审查 0 行");
        assertThat(told.out()).contains("2022-03-06 出院，2022-03-10 再次入院，间隔 4 天（规则为 14 天以内）。另一次住院为 JD-01");
        assertThat(Settling.run("reminders", "--print-rules").out()).startsWith(RULES);
    }

    @Test
    @DisplayName("reminders before settling are of the new claims alone, beside the settled ones")
    void before() throws IOException {
        Settling told = reminders(
                "--before", example("supervision-before.csv"), "--parameters", example("supervision-rules.csv"));
        assertThat(Settling.rows(told.out()))
                .extracting(
                        row -> row.getField("stage") + " " + row.getField("claim_id") + " " + row.getField("beside"))
                .containsExactly("BEFORE JD-21 JD-02");
        assertThat(told.err()).contains("1 reminder of 2 cases");
    }

    @Test
    @DisplayName("a refunded claim is not reported, nor what stood beside it")
    void refunded() throws IOException {
        String more = Files.readString(Path.of(CLAIMS))
                .replace(",x_shows", ",reverses")
                .lines()
                .map(line -> line.startsWith("claim_id") ? line : line.substring(0, line.lastIndexOf(',') + 1))
                .collect(java.util.stream.Collectors.joining("\n"));
        String claims = file(
                "claims.csv",
                more
                        + "\nJD-R1,willow-01,430523,INPATIENT,LEVEL_2,IN_COUNTY,FAC-REED,,2022-03-10,2022-03-15,-3200.00,JD-02\n");
        Settling told = Settling.run(
                "reminders", settled(claims), "--claims", claims, "--parameters", example("supervision-rules.csv"));
        assertThat(Settling.rows(told.out()))
                .extracting(row -> row.getField("claim_id"))
                .containsExactly("JD-04", "JD-09");
    }

    @Test
    @DisplayName("reminders change no payment: the settlements are the same file before and after")
    void noPayment() throws IOException {
        String settled = settled(CLAIMS);
        String before = Files.readString(Path.of(settled));
        Settling.run("reminders", settled, "--claims", CLAIMS);
        assertThat(Files.readString(Path.of(settled))).isEqualTo(before);
        assertThat(Files.readString(Path.of(settled(CLAIMS)))).isEqualTo(before);
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            row                                                                       | says
            a,OVERLAPPING_STAYS,,hubei-2019 二(六),X                                   | MISSING_PARAMETER: the rule needs nights
            a,OVERLAPPING_STAYS,nights=0,hubei-2019 二(六),X                           | nights is too small
            a,OVERLAPPING_STAYS,nights=two,hubei-2019 二(六),X                         | nights is a whole number
            a,OVERLAPPING_STAYS,nights=1;nights=2,hubei-2019 二(六),X                  | nights is given twice
            a,OVERLAPPING_STAYS,nights=1; days=2,hubei-2019 二(六),X                   | the rule has no parameter days
            a,OVERLAPPING_STAYS,nights=1,hubei-2019 九(九),X                           | UNKNOWN_CLAUSE: the catalog has no clause
            a,OVERLAPPING_STAYS,nights=1,hubei-2019 二(六),                            | MISSING_VALUE
            a,SPLIT,nights=1,hubei-2019 二(六),X                                       | UNKNOWN_CODE
            a,REPEATED_ADMISSION,within_days=9; facilities=ALL,hubei-2019 二(六),X     | facilities is SAME, RELATED or ANY
            a,REPEATED_ADMISSION,within_days=9999; facilities=ANY,hubei-2019 二(六),X  | within_days is from 0 to 3660
            a,UNUSUAL_COST,quantile=95; times=200%; least_peers=3,hubei-2019 二(六),X  | quantile is a percentage
            a,UNUSUAL_COST,quantile=95%; times=99%; least_peers=3,hubei-2019 二(六),X  | times is from 100% to 900%
            """)
    // spotless:on
    @DisplayName("a rule that cannot be used makes the list unusable, with its row and what to do")
    void badRules(String row, String says) throws IOException {
        Settling told = reminders("--parameters", file("rules.csv", RULES + row + "\n"));
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("row 2 (the header is 1)").contains(says);
    }

    @Test
    @DisplayName("a bill with a line that cannot be read is not known, and the line is told")
    void badLines() throws IOException {
        String lines = file(
                "lines.csv",
                Files.readString(EXAMPLES.resolve("supervision-lines.csv"))
                        .replace(
                                "JD-05,1,CW01,bed per day,A,200.00,7,2022-05-08",
                                "JD-05,1,CW01,bed per day,A,200.00,7,8 May"));
        Settling told = reminders("--lines", lines, "--parameters", example("supervision-rules.csv"));
        assertThat(told.err()).contains("BAD_DATE: line 6 of the fee lines: charged_on is \"8 May\"");
        assertThat(told.out()).doesNotContain("hang-bed");
        assertThat(told.status()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "supervision tells the examples as expected: a tip that was true, one that was declined, checks, a row too early")
    void register() throws IOException {
        Settling told = Settling.run("supervision", "list", EVENTS, "--on", "2022-12-31");
        assertThat(told.out()).isEqualTo(Files.readString(EXAMPLES.resolve("expected/supervision.csv")));
        assertThat(told.err()).contains("4 matters, 1 open, 1 row rejected");
        assertThat(told.status()).isEqualTo(1);
    }

    @Test
    @DisplayName("supervision coverage tells who is missing")
    void coverage() throws IOException {
        Settling told = Settling.run(
                "supervision",
                "coverage",
                example("supervised.csv"),
                "--events",
                EVENTS,
                "--year",
                "2022",
                "--on",
                "2022-12-31");
        assertThat(told.out()).isEqualTo(Files.readString(EXAMPLES.resolve("expected/supervision-coverage.csv")));
        assertThat(told.err()).contains("2 facilities, 4 missing of 6, 1 row rejected");
        assertThat(told.status()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "supervision coverage names every row that it leaves out, of facilities and of events, by row and reason")
    void coverageLeavesOut() throws IOException {
        String facilities =
                file("facilities.csv", "facility_id,region\n,341003\nF2\nF3,341002,extra\nF4,\nF4,341002\n");
        String events = file("events.csv", "matter_id,event,event_on,kind,facility_id\nJB-1,DONE,2022-05-12,,\n");
        List<String> verb = List.of(
                "supervision", "coverage", facilities, "--events", events, "--year", "2022", "--on", "2022-12-31");
        Settling told = Settling.run(verb.toArray(String[]::new));
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err())
                .contains(facilities + " row 2 (the header is 1) MISSING_VALUE: facility_id")
                .contains(facilities + " row 3 (the header is 1) MALFORMED_ROW: ")
                .contains(facilities + " row 4 (the header is 1) MALFORMED_ROW: ")
                .contains(facilities + " row 6 (the header is 1) DUPLICATE_FACILITY: an earlier row has F4")
                .contains(events + " row 2 (the header is 1) NEVER_BEGUN: ")
                .contains("1 facility, 3 missing of 3, 5 rows rejected");
        assertThat(Settling.rows(told.out()))
                .extracting(row -> row.getField("facility_id"))
                .containsOnly("F4");
        List<String> chinese = new ArrayList<>(verb);
        chinese.addAll(List.of("--shares", "--lang", "zh"));
        assertThat(Settling.run(chinese.toArray(String[]::new)).err())
                .contains(facilities + " 第 6 行（表头为第 1 行） DUPLICATE_FACILITY: 前面已有 F4");
    }

    @Test
    @DisplayName("supervision keeps events in books, each once, and tells them as of any day")
    void books() {
        String books = folder.resolve("books").toString();
        Settling first = Settling.run("supervision", "record", EVENTS, "--store", books, "--on", "2022-12-31");
        assertThat(first.err()).contains("4 matters, 1 open, 17 events taken, 1 row rejected");
        Settling again = Settling.run("supervision", "record", EVENTS, "--store", books, "--on", "2022-12-31");
        assertThat(again.err()).contains("0 events taken");
        Settling then = Settling.run("supervision", "list", "--store", books, "--on", "2022-07-04", "--open");
        assertThat(Settling.rows(then.out()))
                .extracting(row ->
                        row.getField("matter_id") + " " + row.getField("state") + " " + row.getField("outstanding"))
                .containsExactly("JB-2022-001 FOUND 355.00", "ZC-2022-001 DONE 0.00", "JH-2022-001 PLANNED 0.00");
        Settling shown = Settling.run("supervision", "show", "JB-2022-002", "--store", books);
        assertThat(Settling.rows(shown.out()))
                .extracting(row -> row.getField("event") + " " + row.getField("event_on"))
                .containsExactly("RECEIVED 2022-08-02", "DECLINED 2022-08-05");
        assertThat(Settling.run("supervision", "show", "JB-9", "--store", books).status())
                .isEqualTo(1);
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            row                                                  | says
            王小二,RECEIVED,2022-05-12,,,,,,,                     | BAD_MATTER_ID: matter_id is capital letters
            13812345678,RECEIVED,2022-05-12,,,,,,,               | BAD_MATTER_ID
            JB-1,ACCEPTED,2022-05-12,,,,,,,                      | NEVER_BEGUN: no earlier row says that JB-1 began
            JB-1,PLANNED,2022-05-12,AUDIT,,,,,,                  | NO_FACILITY: a AUDIT says whom it is about
            JB-1,PLANNED,2022-05-12,TIP,F-1,,,,,                 | UNKNOWN_CODE
            JB-1,REWARDED,2022-05-12,,,,,,,                      | UNKNOWN_CODE
            JB-1,REWARD_SET,2022-05-12,,,,,200%,5.00,X           | BAD_REWARD: reward_rate is
            JB-1,REWARD_SET,2022-05-12,,,,,2%,0.00,X             | BAD_REWARD: reward_cap is
            JB-1,RECEIVED,12.5.,,,,,,,                           | BAD_DATE
            """)
    // spotless:on
    @DisplayName("a row that cannot be taken is told with its code, and nothing that could be a name")
    void badRows(String row, String says) {
        String csv =
                "matter_id,event,event_on,kind,facility_id,amount,reference,reward_rate,reward_cap,document\n" + row;
        Settling told = Settling.run(
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                "supervision",
                "list",
                "-",
                "--on",
                "2022-12-31");
        assertThat(told.out()).contains("ROW_REJECTED").contains(says).doesNotContain("王小二", "13812345678");
        assertThat(told.status()).isEqualTo(1);
    }
}
