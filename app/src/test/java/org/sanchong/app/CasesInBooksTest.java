package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("applications, notice and alerts over books: a year of each region that has the instrument")
class CasesInBooksTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String EVENTS = EXAMPLES.resolve("applications.csv").toString();
    private static final String WARNED = EXAMPLES.resolve("warning-claims.csv").toString();
    private static final String RESPONSES =
            EXAMPLES.resolve("warning-responses.csv").toString();
    private static final String HEADER = "claim_id,person_id,region,categories,care_type,facility_level,locality,"
            + "admitted_on,discharged_on,reverses,total,out_of_catalog,basic_paid\n";

    @TempDir
    private Path folder;

    private String store() {
        return folder.resolve("books").toString();
    }

    private static List<String> told(Settling run, String... columns) {
        return Settling.rows(run.out()).stream()
                .map(row -> String.join(
                        " ",
                        java.util.stream.Stream.of(columns).map(row::getField).toList()))
                .toList();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    @DisplayName("Shaoyang 2022: one refused, one fast-tracked, one overdue, taken into books once however often")
    void aYearOfShaoyang() {
        Settling first = Settling.run("applications", EVENTS, "--store", store(), "--on", "2022-03-18");
        Settling alone = Settling.run("applications", EVENTS, "--as-of", "2022-03-18");
        assertThat(first.out()).isEqualTo(alone.out());
        assertThat(first.err()).contains("5 applications, 3 open, 1 overdue, 1 row rejected");
        assertThat(first.status()).isEqualTo(1);
        assertThat(told(first, "application_id", "state", "overdue", "urgent"))
                .contains(
                        "LX-01 REFUSAL_NOTIFIED  false", "LX-02 APPROVED false true", "LX-03 UNDER_SURVEY true false");

        Settling again = Settling.run("applications", EVENTS, "--store", store(), "--on", "2022-03-18");
        assertThat(again.out()).isEqualTo(first.out());

        Settling kept = Settling.run("applications", "--store", store(), "--on", "2022-03-18");
        assertThat(told(kept, "application_id", "turn", "due_on"))
                .containsExactly("LX-02 COUNTY 2022-03-29", "LX-03 TOWNSHIP 2022-03-15", "LX-04 APPLICANT ");
        Settling overdue = Settling.run("applications", "--store", store(), "--on", "2022-03-18", "--overdue");
        assertThat(told(overdue, "application_id")).containsExactly("LX-03");
        assertThat(overdue.status()).isEqualTo(1);

        // As it was before the refusal was told.
        Settling before = Settling.run("applications", "--store", store(), "--on", "2022-03-10");
        assertThat(told(before, "application_id", "state")).contains("LX-01 REFUSED");

        Settling notice = Settling.run("notice", "--store", store(), "--quarter", "2022-Q1");
        Settling posted = Settling.run("notice", EVENTS, "--quarter", "2022-Q1");
        assertThat(Settling.rows(notice.out()).stream()
                        .map(NamedCsvRecord::getFields)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Settling.rows(posted.out()).stream()
                        .map(NamedCsvRecord::getFields)
                        .toList());
        assertThat(notice.status()).isZero();
        assertThat(Settling.run("journal", "verify", "--store", store()).status())
                .isZero();
    }

    @Test
    @DisplayName("an event that cannot follow is named with its row and loses nothing; then it goes on")
    void illegalLosesNothing() throws IOException {
        String header = "application_id,event,event_on,region,person_id,name,township,assistance_kind,amount,burden\n";
        String made = "A,MADE,2022-03-01,430500,P,Lan Yu,T,ON_APPLICATION,,\n";
        String taken = file("one.csv", header + made + "A,PAID,2022-03-02,,,,,,,\n");
        Settling wrong = Settling.run("applications", taken, "--store", store(), "--on", "2022-03-05");
        assertThat(told(wrong, "state")).containsExactly("INCOMPLETE", "ROW_REJECTED");
        assertThat(told(wrong, "reason").get(1)).startsWith("row 3 (the header is 1) WRONG_STATE: PAID cannot follow");
        assertThat(wrong.status()).isEqualTo(1);

        String other = file("other.csv", header + made.replace("Lan Yu", "Lan Yue"));
        Settling renamed =
                Settling.run("applications", other, "--store", store(), "--on", "2022-03-05", "--lang", "zh");
        assertThat(told(renamed, "reason").get(1)).startsWith("第 2 行（表头为第 1 行） WRONG_STATE: ");

        String on = file("on.csv", header + made + "A,WITHDRAWN,2022-03-04,,,,,,,\n");
        Settling gone = Settling.run("applications", on, "--store", store(), "--on", "2022-03-05");
        assertThat(told(gone, "state")).containsExactly("WITHDRAWN");
        assertThat(gone.status()).isZero();
        assertThat(Settling.run("forget", "--store", store(), "--person", "P", "--yes")
                        .status())
                .isZero();
        Settling forgotten = Settling.run("applications", on, "--store", store(), "--on", "2022-03-05");
        assertThat(told(forgotten, "reason")).allMatch(reason -> reason.contains("PERSON_FORGOTTEN"));
    }

    @ParameterizedTest
    @CsvSource({"500000, chongqing-2018, 2020", "420000, hubei-2019, 2020"})
    @DisplayName(
            "Chongqing and Hubei: more for special hardship, refused or granted; no fast track, and nothing falls due")
    void specialHardship(String region, String policy, String year) throws IOException {
        String rows = """
                application_id,event,event_on,region,person_id,township,assistance_kind,urgent,amount,burden,reasons
                A,MADE,%1$s-03-02,%2$s,P1,T,SPECIAL_HARDSHIP,,,,
                A,ACCEPTED,%1$s-03-03,,,,,,,,
                A,REFUSED,%1$s-03-09,,,,,,,,the household has means
                A,TOLD,%1$s-03-10,,,,,,,,
                B,MADE,%1$s-04-01,%2$s,P2,T,SPECIAL_HARDSHIP,,,,
                B,ACCEPTED,%1$s-04-02,,,,,,,,
                B,CHECKED,%1$s-04-03,,,,,,,,
                B,RECEIVED,%1$s-04-07,,,,,,,,
                B,APPROVED,%1$s-04-08,,,,,,2000.00,9000.00,
                C,MADE,%1$s-04-01,%2$s,P3,T,SPECIAL_HARDSHIP,true,,,
                """.formatted(year, region);
        Settling run =
                Settling.run("applications", file("events.csv", rows), "--store", store(), "--on", year + "-12-31");
        assertThat(told(run, "application_id", "policy", "state", "due_on"))
                .containsExactly(
                        "B " + policy + " APPROVED ", "A " + policy + " REFUSAL_NOTIFIED ", "C  ROW_REJECTED ");
        assertThat(told(run, "reason").get(2)).contains("NOT_OFFERED", "FAST_TRACK");
        assertThat(told(Settling.run("notice", "--store", store(), "--quarter", year + "-Q2"), "amount", "carried_out"))
                .containsExactly("2000.00 NOT_PAID_YET");
    }

    private Settling alerts(String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"alerts", "--store", store(), "--year", "2022"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Settling.run(args);
    }

    @Test
    @DisplayName(
            "Huangshan 2022: a warning is pushed once over all runs, withdrawn when undone, answered and followed up")
    void aYearOfHuangshan() throws IOException {
        List<String> rows = Files.readAllLines(Path.of(WARNED));
        String early = file("early.csv", String.join("\n", rows.subList(0, 4)) + "\n");
        assertThat(Settling.run("settle", early, "--store", store()).status()).isZero();
        Settling first = alerts("--on", "2022-05-31");
        assertThat(told(first, "alert_id", "state", "pushed_on", "crossed_by"))
                .containsExactly(
                        "personal-burden/lantern-31/2022/1 PUSHED 2022-05-31 YJ-01",
                        "personal-burden/lantern-32/2022/1 PUSHED 2022-05-31 YJ-03");
        assertThat(first.err()).contains("2 warnings pushed, 0 withdrawn, 0 steps taken, 2 not answered");
        assertThat(first.status()).isEqualTo(1);
        assertThat(alerts("--on", "2022-06-01").err()).contains("0 warnings pushed, 0 withdrawn");

        assertThat(Settling.run("settle", WARNED, "--store", store()).status()).isZero();
        Settling second = alerts("--on", "2022-07-01");
        assertThat(second.err()).contains("0 warnings pushed, 1 withdrawn");
        assertThat(told(second, "alert_id", "state", "since"))
                .containsExactly(
                        "personal-burden/lantern-31/2022/1 WITHDRAWN 2022-04-15",
                        "personal-burden/lantern-32/2022/1 PUSHED 2022-05-31");

        Settling answered = alerts("--on", "2022-10-31", "--responses", RESPONSES);
        assertThat(answered.err()).contains("3 steps taken, 0 not answered, 0 not followed up");
        assertThat(told(answered, "state")).containsExactly("WITHDRAWN", "FOLLOWED_UP");
        assertThat(answered.status()).isZero();
        Settling again = alerts("--on", "2022-10-31", "--responses", RESPONSES);
        assertThat(again.out()).isEqualTo(answered.out());
        assertThat(again.err()).contains("0 warnings pushed, 0 withdrawn, 0 steps taken");
        assertThat(told(alerts("--open"), "state")).isEmpty();

        String late = file(
                "late.csv",
                "alert_id,event,event_on\npersonal-burden/lantern-31/2022/1,HELP_GIVEN,2022-11-01\n"
                        + "personal-burden/nobody/2022/1,HELP_GIVEN,2022-11-01\n");
        Settling refused = alerts("--responses", late);
        assertThat(refused.err()).contains("row 2 (the header is 1) UNDONE", "row 3 (the header is 1) UNKNOWN_ALERT");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(Settling.run("doctor", "--store", store()).status()).isZero();
    }

    private static String claim(String id, String on, String reverses, String total) {
        return id + ",E,341002,,INPATIENT,LEVEL_2,IN_COUNTY,2022-02-01," + on + "," + reverses + "," + total + ",0,0\n";
    }

    private String helped(String on) throws IOException {
        return file(
                "helped.csv",
                "alert_id,event,event_on,department\npersonal-burden/E/2022/1,HELP_GIVEN," + on + ",CIVIL_AFFAIRS\n");
    }

    private void settled(String... rows) throws IOException {
        String claims = file("claims.csv", HEADER + String.join("", rows));
        assertThat(Settling.run("settle", claims, "--store", store()).status()).isZero();
    }

    @Test
    @DisplayName("a crossing is undone on the day of the refund: help given before is taken, and none from then on")
    void undoneOnTheRefundsDay() throws IOException {
        settled(claim("e1", "2022-02-01", "", "12000.00"));
        assertThat(told(alerts("--on", "2022-03-31"), "state", "since")).containsExactly("PUSHED 2022-03-31");
        settled(claim("e1r", "2022-05-01", "e1", "-12000.00"));

        Settling later = alerts("--on", "2022-06-30", "--responses", helped("2022-05-01"));
        assertThat(later.err())
                .contains(
                        "row 2 (the header is 1) UNDONE: the crossing of personal-burden/E/2022/1 was undone on 2022-05-01");
        assertThat(told(later, "state", "since", "responses")).containsExactly("WITHDRAWN 2022-05-01 ");

        // It is withdrawn by now, and what was done before is told only today.
        Settling late = alerts("--on", "2022-07-31", "--responses", helped("2022-04-10"));
        assertThat(late.err()).contains("0 warnings pushed, 0 withdrawn, 1 step taken");
        assertThat(told(late, "state", "since", "responses"))
                .containsExactly("WITHDRAWN 2022-05-01 CIVIL_AFFAIRS HELP_GIVEN 2022-04-10");
        assertThat(late.status()).isZero();
        assertThat(alerts("--responses", helped("2022-04-10")).err()).contains("0 steps taken");
        assertThat(told(alerts("--open"), "state")).isEmpty();
        assertThat(Settling.run("journal", "verify", "--store", store()).status())
                .isZero();
    }

    @Test
    @DisplayName("a refund of the claim's own day says of no other, so the crossing is undone when it is recorded")
    void undoneWhenRecorded() throws IOException {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        settled(claim("e1", "2022-02-01", "", "12000.00"));
        alerts("--on", "2022-03-31");
        settled(claim("e1r", "2022-02-01", "e1", "-12000.00"));

        Settling after = alerts("--on", "2022-06-30", "--responses", helped("2022-04-10"));
        assertThat(after.err()).contains("1 withdrawn, 1 step taken");
        assertThat(told(after, "state", "responses")).containsExactly("WITHDRAWN CIVIL_AFFAIRS HELP_GIVEN 2022-04-10");
        assertThat(told(after, "since").get(0)).isGreaterThanOrEqualTo(today);
    }

    @Test
    @DisplayName("a line of a quarter of the income is no whole fen, and stays as it is over all runs")
    void exactLine() throws IOException {
        settled(claim("e1", "2022-02-01", "", "10000.01").replace("341002", "430500"));
        for (int i = 0; i < 2; i++) {
            Settling run = alerts("--income", "40000.02");
            assertThat(told(run, "burden", "line_amount")).containsExactly("10000.01 10000.005");
        }
        Settling moved = alerts("--income", "40000.04");
        assertThat(moved.err()).contains("LINE_MOVED", "at 10000.005", "would be 10000.01.");
        assertThat(told(alerts(), "line_amount")).containsExactly("10000.005");
    }

    @Test
    @DisplayName("a line that the locality sets stays for its plan year once a warning was pushed by it")
    void linesStay() throws IOException {
        String claims = file("heze.csv", """
                claim_id,person_id,region,categories,care_type,facility_level,locality,admitted_on,discharged_on,total
                HZ-1,P1,371700,DESTITUTE,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-10,200000.00
                """);
        assertThat(Settling.run("settle", claims, "--store", store()).status()).isZero();
        assertThat(alerts().err()).contains("MISSING_PARAMETER", "--line city-line=YUAN");
        assertThat(told(alerts("--line", "city-line=100"), "line_amount")).containsExactly("100.00");
        Settling moved = alerts("--line", "city-line=200");
        assertThat(moved.err()).contains("LINE_MOVED", "100.00", "200.00");
        assertThat(moved.status()).isEqualTo(2);
        assertThat(told(alerts(), "line_amount")).containsExactly("100.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            applications                                   | give EVENTS.csv, or the books with --store URL
            notice --quarter 2022-Q1                       | give EVENTS.csv, or the books with --store URL
            notice e.csv --store b --quarter 2022-Q1       | EVENTS.csv and --store exclude each other
            alerts --store b                               | --store needs --year
            alerts --year 2022                             | --year, --on and --open go with --store
            alerts s.csv --store b --year 2022             | leave out SETTLEMENTS.csv
            alerts s.csv                                   | give the claims that were settled with --claims
            """)
    @DisplayName("what does not go together is told, in both languages")
    void doesNotGo(String line, String says) {
        Settling run = Settling.run(line.split(" "));
        assertThat(run.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(run.err()).contains(says).containsPattern("\\p{IsHan}{2}");
    }
}
