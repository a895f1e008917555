package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the level of protection: who is covered, marked, paid for and checked")
class BenefitLevelFilesTest {
    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    private Path folder;

    private static String example(String name) {
        return EXAMPLES.resolve(name).toString();
    }

    private Settling of2020(String... more) {
        String claims = example("level-claims-2020.csv");
        String settled = folder.resolve("settled.csv").toString();
        assertThat(Settling.run("settle", claims, "--out", settled).status()).isZero();
        List<String> args = new ArrayList<>(List.of("indicators", settled, "--claims", claims, "--year", "2020"));
        args.addAll(List.of("--people", example("level-people.csv")));
        args.addAll(List.of("--enrolments", example("level-enrolment-2020.csv")));
        args.addAll(List.of("--register", example("level-register.csv")));
        args.addAll(List.of(more));
        return Settling.run(args.toArray(new String[0]));
    }

    private Settling of2021(String... more) {
        String claims = example("level-claims-2021.csv");
        String settled = folder.resolve("settled.csv").toString();
        assertThat(Settling.run("settle", claims, "--out", settled).status()).isZero();
        List<String> args = new ArrayList<>(List.of("indicators", settled, "--claims", claims, "--year", "2021"));
        args.addAll(List.of("--managed", example("level-managed.csv")));
        args.addAll(List.of(more));
        return Settling.run(args.toArray(new String[0]));
    }

    private static List<String> rows(Settling told, String indicator) {
        return Settling.rows(told.out()).stream()
                .filter(row -> row.getField("indicator").equals(indicator))
                .map(row -> row.getField("numerator") + " " + row.getField("denominator") + " "
                        + row.getField("percent") + " " + row.getField("standing"))
                .toList();
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        indicator                                             | row
        chongqing-2018/indicators/cover-basic                 | 2 3 66.67% MISSED
        chongqing-2018/indicators/cover-critical-illness      | 2 3 66.67% MISSED
        chongqing-2018/indicators/cover-assistance            | 3 3 100.00% MET
        chongqing-2018/indicators/critical-illness-deductible | 6596.50 13193.00 50.00% MET
        chongqing-2018/indicators/critical-illness-rates      | 5% 100% 5.00% MET
        hubei-2019/indicators/premium-help                    | 1 2 50.00% MISSED
        hubei-2019/indicators/critical-illness-terms          | 2 3 66.67% MISSED
        hubei-2019/indicators/assistance-terms                | 1 2 50.00% MISSED
        identified-claims                                     | 2 3 66.67% NO_TARGET
        identified-enrolments                                 | 1 2 50.00% NO_TARGET
        """)
    // spotless:on
    @DisplayName("counts people, claims and enrolments as worked by hand")
    void counts(String indicator, String row) {
        Settling told = of2020();
        assertThat(rows(told, indicator)).containsExactly(row);
        assertThat(told.err()).contains("5 targets missed, 0 rows of no use");
        assertThat(told.status()).isEqualTo(1);
    }

    @Test
    @DisplayName("names who and what is behind a count")
    void behind() {
        assertThat(of2020("--behind", "identified-claims").out())
                .isEqualTo("id,policy,county,categories,numerator,denominator\n"
                        + "FI-01,hubei-2019,420102,REGISTERED_POOR,1,1\n"
                        + "FI-02,hubei-2019,420102,REGISTERED_POOR,0,1\n"
                        + "FI-04,hubei-2019,420102,REGISTERED_POOR,1,1\n");
        assertThat(of2020("--behind", "chongqing-2018/indicators/cover-basic").out())
                .contains("wren-03,chongqing-2018,500101,REGISTERED_POOR,0,1")
                .doesNotContain("wren-04");
    }

    @Test
    @DisplayName("tells counties apart, and whom a question leaves out is not counted")
    void apart() {
        assertThat(Settling.rows(of2020("--by", "county").out()).stream()
                        .filter(row -> row.getField("indicator").endsWith("/cover-assistance"))
                        .map(row -> row.getField("county") + " " + row.getField("denominator")))
                .containsExactly("500101 3");
        assertThat(rows(of2020("--category", "DESTITUTE"), "chongqing-2018/indicators/cover-basic"))
                .containsExactly("1 1 100.00% MET");
        assertThat(rows(of2020("--county", "420102"), "chongqing-2018/indicators/cover-basic"))
                .isEmpty();
        assertThat(rows(of2020("--month", "2020-03"), "identified-claims")).isEmpty();
    }

    @Test
    @DisplayName("of four managed patients one was paid for: not who got nothing, other care, or what was taken back")
    void managed() {
        assertThat(rows(of2021(), "shaoyang-2021/indicators/two-diseases")).containsExactly("1 4 25.00% MISSED");
        assertThat(of2021("--behind", "shaoyang-2021/indicators/two-diseases").out())
                .contains("heron-01,shaoyang-2021,430523,,1,1", "heron-04,shaoyang-2021,430523,,0,1");
    }

    @Test
    @DisplayName("says what is missing: the year, or of which list a row is of no use")
    void unfit() throws IOException {
        String settled = folder.resolve("settled.csv").toString();
        String claims = example("level-claims-2021.csv");
        assertThat(Settling.run("settle", claims, "--out", settled).status()).isZero();
        Settling noYear =
                Settling.run("indicators", settled, "--claims", claims, "--managed", example("level-managed.csv"));
        assertThat(noYear.status()).isEqualTo(2);
        assertThat(noYear.err()).contains("--year");
        Path twice = folder.resolve("twice.csv");
        Files.writeString(twice, "person_id,region\nheron-01,430523\nheron-01,430523\n");
        Settling told = Settling.run(
                "indicators", settled, "--claims", claims, "--year", "2021", "--managed", twice.toString());
        assertThat(told.err()).contains("twice.csv row 3", "1 row of no use");
        assertThat(rows(told, "shaoyang-2021/indicators/two-diseases")).containsExactly("1 1 100.00% MET");
    }

    @Test
    @DisplayName(
            "names who is of no policy's region, in the list of everybody and in that of a programme, and counts the others")
    void elsewhere() throws IOException {
        String settled = folder.resolve("settled.csv").toString();
        String claims = example("level-claims-2021.csv");
        assertThat(Settling.run("settle", claims, "--out", settled).status()).isZero();
        Path people = folder.resolve("people.csv");
        Files.writeString(people, "person_id,region\nheron-01,430523\nheron-02,999999\nheron-03,500101\n");
        Settling managed = Settling.run(
                "indicators", settled, "--claims", claims, "--year", "2021", "--managed", people.toString());
        assertThat(managed.err())
                .contains(people + " row 3 (the header is 1) UNKNOWN_REGION: ")
                .contains(people + " row 4 (the header is 1) NO_POLICY_IN_FORCE: ")
                .contains("2 rows of no use");
        assertThat(managed.status()).isEqualTo(1);
        assertThat(rows(managed, "shaoyang-2021/indicators/two-diseases")).containsExactly("1 1 100.00% MET");
        Settling everybody =
                Settling.run("indicators", settled, "--claims", claims, "--people", people.toString(), "--lang", "zh");
        assertThat(everybody.err())
                .contains(people + " 第 3 行（表头为第 1 行） UNKNOWN_REGION: ", "无法使用 1 行")
                .doesNotContain("第 4 行");
        assertThat(everybody.status()).isEqualTo(1);
    }

    @Test
    @DisplayName("supervision coverage --shares puts the shares beside the document of the facilities' region")
    void shares() throws IOException {
        Path facilities = folder.resolve("facilities.csv");
        Files.writeString(facilities, "facility_id,region\nH-MAPLE,341002\nH-ELSEWHERE,420102\n");
        Settling told = Settling.run(
                "supervision",
                "coverage",
                facilities.toString(),
                "--events",
                example("supervision.csv"),
                "--year",
                "2022",
                "--shares");
        assertThat(Settling.rows(told.out()))
                .extracting(row ->
                        row.getField("policy") + " " + row.getField("indicator") + " " + row.getField("denominator"))
                .startsWith(" self-checked-share 2")
                .contains("huangshan-2022 huangshan-2022/indicators/self-checks 1")
                .hasSize(6);
        Files.writeString(facilities, "facility_id,region\nH-MAPLE,somewhere\n");
        Settling bad = Settling.run(
                "supervision",
                "coverage",
                facilities.toString(),
                "--events",
                example("supervision.csv"),
                "--year",
                "2022",
                "--shares");
        assertThat(bad.status()).isEqualTo(2);
        assertThat(bad.err()).contains("the region of H-MAPLE is six digits, not \"somewhere\"");
    }
}
