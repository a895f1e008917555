package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
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

/** The verb {@code register}: lists of departments, the register's file, and what a clerk is told. */
class RegisterCommandTest {
    private static final String LIST = """
            person_id,name,category,region,household_id,certified_on,valid_to
            430523198001011018,Wang,ORPHAN,430523,F1,2020-01-01,
            P2,Li,特困人员,430524,F2,2021-05-01,
            """;

    @TempDir
    Path folder;

    private String deliveredOn = "2021-08-20";

    private Settling imported(byte[] list, String... options) {
        List<String> args = new ArrayList<>(List.of(
                "register",
                "import",
                "-",
                "--department",
                "CIVIL_AFFAIRS",
                "--area",
                "430500",
                "--delivered-on",
                deliveredOn,
                "--register",
                register().toString()));
        args.addAll(List.of(options));
        return Settling.run(new ByteArrayInputStream(list), args.toArray(new String[0]));
    }

    private Settling imported(String list, String... options) {
        return imported(list.getBytes(StandardCharsets.UTF_8), options);
    }

    private Path register() {
        return folder.resolve("register.csv");
    }

    @Test
    @DisplayName("importing a list twice leaves the register's bytes as they are")
    void twice() throws IOException {
        Settling first = imported(LIST);
        byte[] once = Files.readAllBytes(register());
        Settling second = imported(LIST);

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.err()).contains("NEWLY_CERTIFIED 2", "2 entries recorded");
        assertThat(second.status()).isZero();
        assertThat(second.err()).contains("UNCHANGED 2", "nothing recorded");
        assertThat(second.out()).isEqualTo("Nothing has changed, and nothing is to be done.\n");
        assertThat(Files.readAllBytes(register())).isEqualTo(once);
        assertThat(folder.resolve("register.csv.part")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"text", "json", "csv"})
    @DisplayName("no identity number is printed whole, also in the list of people to mobilise")
    void masked(String format) throws IOException {
        Path enrolments = Files.writeString(folder.resolve("enrolments.csv"), "person_id,region,plan_year\n");
        Path mobilise = folder.resolve("mobilise.csv");
        deliveredOn = "2021-09-20";
        String bad = LIST + "43052319800101101X,Zhao,ORPHAN,430523,,2020-01-01,\n";
        Settling run = imported(
                bad,
                "--format",
                format,
                "--enrolment",
                enrolments.toString(),
                "--mobilise",
                mobilise.toString(),
                "--collection-from",
                "2021-10-01");
        String work = Files.readString(mobilise);

        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out() + run.err() + work)
                .contains("430***********1018", "430***********101X", "INVALID_IDENTITY_NUMBER", "DELIVERED_IN_TIME")
                .doesNotContain("430523198001011018", "43052319800101101X");
        assertThat(Settling.rows(work))
                .extracting(row -> row.getField("region") + " " + row.getField("person_id"))
                .containsExactly("430523 430***********1018", "430524 P2");
    }

    @Test
    @DisplayName("GB18030, Chinese columns, categories and departments are read")
    void chinese() {
        String list = """
                身份证号,姓名,救助对象类别,户籍地,认定日期
                P1,王五,孤儿,430523,2020-01-01
                P2,李四,特困人员,430524,2021-05-01
                """;
        Settling run = Settling.run(
                new ByteArrayInputStream(list.getBytes(Charset.forName("GB18030"))),
                "register",
                "import",
                "-",
                "--department",
                "民政局",
                "--area",
                "430500",
                "--delivered-on",
                "2021-08-20",
                "--register",
                register().toString(),
                "--format",
                "csv",
                "--lang",
                "zh");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("GB18030");
        assertThat(run.rows())
                .filteredOn(row -> row.getField("finding").equals("NEWLY_CERTIFIED"))
                .extracting(row -> row.getField("name") + " " + row.getField("after"))
                .containsExactly("王五 ORPHAN", "李四 DESTITUTE");
    }

    @Test
    @DisplayName("certified tells what was valid on a day, as known on a day, and its status whether anything was")
    void certified() {
        imported(LIST);
        String[] asked = {"register", "certified", "--register", register().toString(), "--person", "P2", "--on"};
        Settling held = Settling.run(with(asked, "2021-08-01"));
        Settling before = Settling.run(with(asked, "2021-04-30"));
        Settling unknown = Settling.run(with(asked, "2021-08-01", "--as-known-on", "2021-08-19", "--lang", "zh"));
        Settling chinese = Settling.run(with(asked, "2021-08-01", "--lang", "zh"));
        Settling json = Settling.run(with(asked, "2021-08-01", "--format", "json"));

        assertThat(held.status()).as(held.err()).isZero();
        assertThat(held.out()).contains("DESTITUTE", "CIVIL_AFFAIRS", "430524", "2021-05-01");
        assertThat(chinese.out()).contains("特困人员", "民政").doesNotContain("DESTITUTE", "CIVIL_AFFAIRS");
        assertThat(before.status()).isEqualTo(1);
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.out()).contains("没有认定身份");
        assertThat(json.out()).contains("\"category\" : \"DESTITUTE\"", "\"valid_to\" : \"\"");
    }

    private static String[] with(String[] args, String... more) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            --format       | xml        | --format
            --mobilise     | m.csv      | --enrolment
            --collection-from | soon    | --collection-from
            --year         | 22         | --year
            """)
    @DisplayName("an option that cannot be used is named, and no register appears")
    void options(String option, String value, String named) {
        Settling run = imported(LIST, option, value);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(named);
        assertThat(register()).doesNotExist();
    }

    @Test
    @DisplayName("the register keeps its old state when a list cannot be used")
    void keepsItsState() throws IOException {
        imported(LIST);
        byte[] once = Files.readAllBytes(register());
        Settling run = imported("person_id,category\nP1,ORPHAN\n");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("region");
        assertThat(Files.readAllBytes(register())).isEqualTo(once);
    }

    @Test
    @DisplayName("settle takes categories in force at discharge from the register, and those given must agree")
    void settle() {
        imported(LIST);
        String claims = """
                claim_id,person_id,region,categories,care_type,facility_level,locality,admitted_on,discharged_on,total
                a,P2,430524,DESTITUTE,INPATIENT,LEVEL_2,IN_COUNTY,2021-09-01,2021-09-05,10000
                """;
        Settling given = Settling.of(claims);
        String[] options = {"--register", register().toString()};
        Settling taken = Settling.of(claims.replace("DESTITUTE", ""), options);
        Settling other = Settling.of(claims.replace("DESTITUTE", "ORPHAN"), options);
        Settling none = Settling.of(claims.replace("P2", "P3"), options);

        assertThat(given.status()).as(given.out() + given.err()).isZero();
        assertThat(Settling.of(claims.replace("DESTITUTE", "")).out()).isNotEqualTo(given.out());
        assertThat(taken.out()).isEqualTo(given.out());
        assertThat(Settling.of(claims, options).out()).isEqualTo(given.out());
        assertThat(other.row("a").getField("reason"))
                .startsWith("CATEGORY_MISMATCH: ")
                .contains("ORPHAN", "DESTITUTE", "2021-09-05");
        assertThat(none.row("a").getField("reason")).startsWith("CATEGORY_MISMATCH: ");
    }

    @Test
    @DisplayName(
            "assistance by the region of registration: of the same region, of another one, of one without a policy")
    void assistanceRegion() {
        String claims = """
                claim_id,person_id,region,assistance_region,categories,care_type,facility_level,locality,admitted_on,discharged_on,total
                a,P1,371702,,DESTITUTE,INPATIENT,LEVEL_2,IN_REGION,2022-06-01,2022-06-05,1000
                b,P2,371702,371725,DESTITUTE,INPATIENT,LEVEL_2,IN_REGION,2022-06-01,2022-06-05,1000
                c,P3,371702,341002,DESTITUTE,INPATIENT,LEVEL_2,IN_REGION,2022-06-01,2022-06-05,1000
                e,P5,371702,110101,DESTITUTE,INPATIENT,LEVEL_2,IN_REGION,2022-06-01,2022-06-05,1000
                d,P4,371702,34,DESTITUTE,INPATIENT,LEVEL_2,IN_REGION,2022-06-01,2022-06-05,1000
                """;
        Settling run = Settling.of(claims);

        assertThat(run.row("a").getField("medical_assistance")).isEqualTo("354.20");
        assertThat(run.row("b").getField("medical_assistance")).isEqualTo("354.20");
        // 1,000.00 less Heze's 494.00, at Huangshan's 90 %.
        assertThat(run.row("c").getField("medical_assistance")).isEqualTo("455.40");
        assertThat(run.row("c").getField("policy")).isEqualTo("heze-2022+huangshan-2022");
        assertThat(run.row("e").getField("reason")).startsWith("ASSISTANCE_ELSEWHERE: ");
        assertThat(run.row("d").getField("reason")).startsWith("UNKNOWN_REGION: ");
    }

    private Settling deliveries(String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("register", "deliveries", "--register", register().toString(), "--area", "430500"));
        arguments.addAll(List.of(options));
        return Settling.run(arguments.toArray(String[]::new));
    }

    @Test
    @DisplayName(
            "a list that was never delivered is missing, one that came late is late; imported twice it is logged once")
    void neverDelivered() throws IOException {
        imported(LIST, "--collection-from", "2021-10-01");
        Path log = folder.resolve("register.deliveries.csv");
        String once = Files.readString(log);
        imported(LIST, "--collection-from", "2021-10-01");
        assertThat(Files.readString(log)).isEqualTo(once);
        assertThat(once.lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("delivered_on,department,area,extent,collection_from,sha256");
        Settling due = deliveries("--as-of", "2021-10-10");
        assertThat(due.status()).isEqualTo(1);
        assertThat(due.out().lines().toList())
                .containsExactly(
                        "department,area,collection_from,due_on,delivered_on,status,days,policy,clause",
                        "CIVIL_AFFAIRS,430500,2021-10-01,2021-09-30,2021-08-20,IN_TIME,0,shaoyang-2021,shaoyang-2021 三(四)",
                        "DISABLED_PERSONS_FEDERATION,430500,2021-10-01,2021-09-30,,MISSING,10,shaoyang-2021,shaoyang-2021 三(四)",
                        "RURAL_REVITALIZATION,430500,2021-10-01,2021-09-30,,MISSING,10,shaoyang-2021,shaoyang-2021 三(四)");
        assertThat(due.err()).contains("lists due: 3, late: 0, missing: 2");
        assertThat(deliveries("--as-of", "2021-10-10", "--lang", "zh").err()).contains("未交 2 份");
    }

    @Test
    @DisplayName("without a start of the collection, a duty or a place of the log: what is to be given")
    void deliveriesThatCannotBeJudged() {
        assertThat(deliveries("--as-of", "2021-10-10"))
                .matches(run -> run.status() == 2)
                .satisfies(run -> assertThat(run.err()).contains("--collection-from YYYY-MM-DD"));
        assertThat(Settling.run("register", "deliveries", "--area", "430500", "--as-of", "2021-10-10")
                        .err())
                .contains("give --register", "请给出 --register");
        assertThat(deliveries(
                                "--as-of",
                                "2021-10-10",
                                "--deliveries",
                                folder.resolve("no.csv").toString())
                        .err())
                .contains("there is no file");
        assertThat(Settling.run(
                                "register",
                                "deliveries",
                                "--register",
                                register().toString(),
                                "--area",
                                "341000",
                                "--as-of",
                                "2023-10-10",
                                "--collection-from",
                                "2023-10-01")
                        .err())
                .contains("prints by when departments hand over their lists");
        assertThat(deliveries("--as-of", "2021-10-10", "--collection-from", "2021-10-01")
                        .status())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "coverage takes the register that import wrote, by either name of the option, as the list that it stands for")
    void coverageOfTheRegister() throws IOException {
        String list = """
                person_id,name,category,region,household_id,certified_on,valid_to
                P2,Li,特困人员,430524,F2,2021-05-01,
                P3,Wu,ORPHAN,430523,F3,2021-05-01,2021-12-31
                P4,Hu,ORPHAN,430523,F4,2021-05-01,2022-01-01
                P4,Hu,特困人员,430524,F4,2021-06-01,
                """;
        imported(list);
        Path people = Files.writeString(
                folder.resolve("people.csv"),
                "person_id,region,categories\nP2,430524,DESTITUTE\nP4,430523,DESTITUTE;ORPHAN\n");
        Path enrolled = Files.writeString(
                folder.resolve("enrolled.csv"),
                "person_id,region,plan_year,paid_on\nP4,430523,2022,2021-10-10\nP3,430523,2022,2021-10-10\n");
        String year = "2022";
        Settling byList = Settling.run("coverage", enrolled.toString(), "--people", people.toString(), "--year", year);
        assertThat(byList.err()).contains("2 people, 1 enrolled, 1 missing");
        for (String option : List.of("--people", "--register")) {
            Settling byRegister = Settling.run(
                    "coverage", enrolled.toString(), option, register().toString(), "--year", year);
            // A register has certified people alone: of everybody it gives no verdict.
            assertThat(byRegister.out())
                    .contains("shaoyang-2021,430500,everybody,2,1,1,50%,,NO_TARGET,\n")
                    .isEqualTo(byList.out()
                            .replaceAll(
                                    "permanent-population,(.*),95%,(NOT_)?MET,二\\(一\\)·b", "everybody,$1,,NO_TARGET,"));
            assertThat(byRegister.status()).isEqualTo(byList.status());
        }
        assertThat(Settling.run("coverage", enrolled.toString(), "--register", people.toString(), "--year", year)
                        .out())
                .isEqualTo(byList.out());
    }
}
