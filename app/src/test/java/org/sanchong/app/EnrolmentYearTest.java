package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of the Wang family in Shaoyang. Grandmother is destitute, and enrols in November 2021 for 2022. Father, without
 * a category, pays in time. Mother comes back from another city in April, a person monitored against poverty, and her
 * insurance moves along. Uncle forgets to pay until May. The daughter is on the register and nobody has enrolled her.
 */
class EnrolmentYearTest {
    private static final String ENROLMENT = """
            person_id,region,plan_year,categories,enrolled_through,enrolled_at,paid_on,late_because
            grandmother,430523,2022,DESTITUTE,FAMILY,wang,2021-11-05,
            father,430523,2022,,FAMILY,wang,2021-11-05,
            mother,430523,2022,POVERTY_MONITORED,FAMILY,wang,2022-04-10,TRANSFER
            uncle,430523,2022,,FAMILY,wang,2022-05-20,
            """;

    @TempDir
    Path folder;

    private Path enrolment;

    @BeforeEach
    void write() throws IOException {
        enrolment = Files.writeString(folder.resolve("enrolment.csv"), ENROLMENT);
    }

    @Test
    @DisplayName("in November each pays a part: grandmother nothing, mother half, the others all")
    void whoPaysWhat() throws IOException {
        Path figures = Files.writeString(folder.resolve("figures.csv"), """
                region,plan_year,parameter,value,document
                430500,2022,PERSONAL_PREMIUM,320,the city's notice
                430500,2022,FISCAL_PART,580,the city's notice
                """);
        Settling run = Settling.run("premium", enrolment.toString(), "--parameters", figures.toString());

        assertThat(run.rows())
                .extracting(row -> row.getField("own"))
                .containsExactly("0.00", "320.00", "160.00", "320.00");
        assertThat(run.rows())
                .extracting(row -> row.getField("covered_from"))
                .containsExactly("2022-01-01", "2022-01-01", "2022-04-10", "");
        assertThat(run.rows().get(3).getField("reason")).contains("COVER_NOT_TOLD", "二(一)", "WAITING_DAYS");
    }

    @Test
    @DisplayName("in the year a stay is settled from the first covered day on, the day of discharge deciding")
    void staysWithinTheCover() {
        Settling run = Settling.of(claims(), "--enrolment", enrolment.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.row("G1").getField("status")).isEqualTo("SETTLED");
        assertThat(run.row("M1").getField("reason"))
                .startsWith("NOT_COVERED: ")
                .contains("2022-04-09", "2022-04-10 to 2022-12-31");
        assertThat(run.row("M2").getField("status")).isEqualTo("SETTLED");
        assertThat(run.row("U1").getField("reason")).contains("NOT_COVERED", "MISSING_PARAMETER", "covered_from");
        assertThat(run.row("D1").getField("reason")).contains("NOT_COVERED", "none names the person");
        assertThat(run.row("G2").getField("reason")).contains("NOT_COVERED", "2022-01-01 to 2022-12-31 in 430500");
        assertThat(run.row("G3").getField("reason")).contains("NOT_COVERED", "as EMPLOYEE");
    }

    @Test
    @DisplayName("in Chinese the reason says the same")
    void inChinese() {
        assertThat(Settling.of(claims(), "--enrolment", enrolment.toString(), "--lang", "zh")
                        .row("M1")
                        .getField("reason"))
                .contains("NOT_COVERED: 出院日 2022-04-09", "2022-04-10 至 2022-12-31");
    }

    @Test
    @DisplayName("without the enrolments all of them are settled as before")
    void withoutEnrolments() {
        Settling run = Settling.of(claims());

        assertThat(run.rows()).extracting(row -> row.getField("reason")).noneMatch(why -> why.contains("NOT_COVERED"));
        assertThat(run.row("M1").getField("status")).isEqualTo("SETTLED");
    }

    @Test
    @DisplayName("a claim that is not covered moves no running total")
    void movesNothing() throws IOException {
        Path totals = folder.resolve("totals.csv");
        Settling.of(claims(), "--enrolment", enrolment.toString(), "--accumulators", totals.toString());

        assertThat(Files.readString(totals))
                .contains("mother")
                .doesNotContain("uncle")
                .doesNotContain("daughter");
    }

    @Test
    @DisplayName("at the year's end the county sees whom it lacks, and that it misses its targets")
    void whoIsMissing() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), """
                person_id,region,categories
                grandmother,430523,DESTITUTE
                father,430523,
                mother,430523,POVERTY_MONITORED
                uncle,430523,
                daughter,430523,ORPHAN
                daughter,430523,ORPHAN
                """);
        Path missing = folder.resolve("missing.csv");
        Settling run = Settling.run(
                "coverage",
                enrolment.toString(),
                "--register",
                people.toString(),
                "--year",
                "2022",
                "--missing",
                missing.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines())
                .contains(
                        "shaoyang-2021,430523,permanent-population,5,4,1,80%,95%,NOT_MET,二(一)·b",
                        "shaoyang-2021,430500,hardship,3,2,1,66.6666%,100%,NOT_MET,二(一)·b",
                        "shaoyang-2021,430523,POVERTY_MONITORED,1,1,0,100%,100%,MET,二(一)·b");
        assertThat(Files.readString(missing).lines().skip(1).toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("daughter,430523,ORPHAN,MISSING,NOT_ENROLLED");
        assertThat(Files.readString(missing)).contains("daughter,430523,ORPHAN,REJECTED,DUPLICATE_PERSON");
    }

    @Test
    @DisplayName("with everybody enrolled the targets are met")
    void everybody() throws IOException {
        Path people = Files.writeString(
                folder.resolve("people.csv"),
                "person_id,region,categories\ngrandmother,430523,DESTITUTE\nfather,430523,\n");

        assertThat(Settling.run("coverage", enrolment.toString(), "--register", people.toString(), "--year", "2022")
                        .status())
                .isZero();
    }

    private static String claims() {
        return String.join(
                "\n",
                List.of(
                        "claim_id,person_id,region,insurance,care_type,facility_level,locality,admitted_on,discharged_on,total",
                        "G1,grandmother,430523,,INPATIENT,LEVEL_2,IN_COUNTY,2021-12-28,2022-01-01,3000",
                        "M1,mother,430523,,INPATIENT,LEVEL_2,IN_COUNTY,2022-04-01,2022-04-09,3000",
                        "M2,mother,430523,,INPATIENT,LEVEL_2,IN_COUNTY,2022-04-01,2022-04-10,3000",
                        "U1,uncle,430523,,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-10,3000",
                        "D1,daughter,430523,,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-10,3000",
                        "G2,grandmother,430523,,INPATIENT,LEVEL_2,IN_COUNTY,2022-12-20,2023-01-02,3000",
                        "G3,grandmother,430523,EMPLOYEE,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-10,3000",
                        ""));
    }
}
