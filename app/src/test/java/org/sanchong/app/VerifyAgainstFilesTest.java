package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("verify: derivations against the files that the claims were settled with")
class VerifyAgainstFilesTest {
    private static final String REGISTER = """
            recorded_on,person_id,name,category,department,region,household_id,certified_on,valid_to,state
            2022-01-01,P,,ORPHAN,CIVIL_AFFAIRS,371721,,2022-01-01,,
            2022-01-01,P,,DESTITUTE,CIVIL_AFFAIRS,371721,,2022-01-01,,
            2022-02-01,P,,ORPHAN,CIVIL_AFFAIRS,371721,,2022-01-01,,WITHDRAWN
            2022-02-01,Q,,DESTITUTE,CIVIL_AFFAIRS,371721,,2022-01-01,2023-05-31,
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Path examples() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("examples")) ? here.resolve("examples") : here.resolveSibling("examples");
    }

    private Path open() throws IOException {
        return write(
                "open.csv",
                Sheet.of(
                                claim(
                                        "A",
                                        "person_id=P",
                                        "categories=",
                                        "admitted_on=2023-06-01",
                                        "discharged_on=2023-06-05"),
                                claim(
                                        "B",
                                        "person_id=Q",
                                        "categories=",
                                        "admitted_on=2023-06-01",
                                        "discharged_on=2023-06-05"))
                        .csv());
    }

    /** Settles and returns the file of derivations. */
    private String settled(String... arguments) {
        Path why = folder.resolve("why.jsonl");
        Settling run =
                Settling.run(Stream.of(List.of("settle"), List.of(arguments), List.of("--explain", why.toString()))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isLessThan(2);
        return why.toString();
    }

    private static Settling verify(String why, String... options) {
        List<String> arguments = new ArrayList<>(List.of("verify", why));
        arguments.addAll(List.of(options));
        return Settling.run(arguments.toArray(String[]::new));
    }

    @Test
    @DisplayName("categories that the register gave hold against the register, and against no other")
    void register() throws IOException {
        String claims = open().toString();
        String register = write("register.csv", REGISTER).toString();
        String why = settled(claims, "--register", register);
        assertThat(verify(why, "--claims", claims, "--register", register))
                .matches(run -> run.status() == 0 && run.out().isEmpty());
        assertThat(verify(why, "--claims", claims).out())
                .contains("line 1, claim A, step facts: facts.categories is DESTITUTE");
        String withdrawn =
                write("other.csv", REGISTER.replace(",WITHDRAWN", ",")).toString();
        assertThat(verify(why, "--claims", claims, "--register", withdrawn).out())
                .contains("claim A, step facts: facts.categories")
                .doesNotContain("claim B");
        String longer = write("longer.csv", REGISTER.replace("2023-05-31", "2023-06-05"))
                .toString();
        assertThat(verify(why, "--claims", claims, "--register", longer))
                .matches(run -> run.status() == 1)
                .satisfies(run -> assertThat(run.out()).contains("claim B").doesNotContain("claim A"));
    }

    @Test
    @DisplayName("referral and designated that filings and contracts gave hold against these")
    void referrals() throws IOException {
        String claims = examples().resolve("referral-claims.csv").toString();
        String filings = examples().resolve("filings.csv").toString();
        String contracts = examples().resolve("facilities.csv").toString();
        String why = settled(claims, "--referrals", filings, "--contracts", contracts);
        assertThat(Files.readAllLines(Path.of(why))).isNotEmpty();
        assertThat(verify(why, "--claims", claims, "--referrals", filings, "--contracts", contracts))
                .matches(run -> run.status() == 0, "all right");
        assertThat(verify(why, "--claims", claims).status()).isEqualTo(1);
        String noFilings = write(
                        "filings.csv", Files.readAllLines(Path.of(filings)).get(0) + "\n")
                .toString();
        assertThat(verify(why, "--claims", claims, "--referrals", noFilings, "--contracts", contracts)
                        .out())
                .contains("facts.referral is true");
        String noContracts = write(
                        "contracts.csv", Files.readAllLines(Path.of(contracts)).get(0) + "\n")
                .toString();
        assertThat(verify(why, "--claims", claims, "--referrals", filings, "--contracts", noContracts)
                        .out())
                .contains("facts.designated is true");
    }

    @Test
    @DisplayName("a derivation of somebody whom no enrolment can cover is wrong")
    void enrolments() throws IOException {
        String claims = open().toString();
        String enrolled = """
                person_id,region,plan_year,insurance,paid_on,covered_from,covered_to
                P,371721,2023,,2022-11-01,,
                Q,371721,2023,,2022-11-01,,
                """;
        String all = write("all.csv", enrolled).toString();
        String why = settled(claims, "--enrolment", all);
        assertThat(verify(why, "--claims", claims, "--enrolment", all).status()).isZero();
        for (String other : List.of(
                enrolled.replace("Q,371721,2023", "Q,371721,2022"),
                enrolled.replace("Q,371721,2023,", "Q,371721,2023,EMPLOYEE"),
                enrolled.replace("Q,371721", "Q,430523"),
                enrolled.replace("Q,371721,2023,,2022-11-01", "Q,371721,2023,,"),
                enrolled.replace("Q,371721,2023,,2022-11-01,,", "Q,371721,2023,,2022-11-01,2023-06-06,"),
                enrolled.replace("Q,371721,2023,,2022-11-01,,", "Q,371721,2023,,2022-11-01,,2023-06-04"))) {
            Settling run = verify(
                    why,
                    "--claims",
                    claims,
                    "--enrolment",
                    write("other.csv", other).toString());
            assertThat(run.status()).as(other).isEqualTo(1);
            assertThat(run.out()).contains("claim B", "NOT_COVERED").doesNotContain("claim A");
        }
    }

    @Test
    @DisplayName("claims in Chinese, in GB18030 and in a workbook, with days as spreadsheets write them")
    void chineseClaims() throws IOException {
        String text = """
                结算编号,人员编号,参保地,人员类别,医疗类别,医疗机构等级,就医地,是否定点,入院日期,出院日期,医疗总费用
                甲,张,371721,特困人员,住院,二级,县域内,是,2022/6/1,2022年6月5日,9000.00
                乙,李,371721,,住院,二级,县域内,是,2022-06-01,2022-06-05,3000.00
                """;
        String plain = write("plain.csv", text).toString();
        String why = settled(plain);
        assertThat(Files.readAllLines(Path.of(why))).hasSize(2);
        assertThat(verify(why, "--claims", plain)).matches(run -> run.status() == 0, "all right");
        Path gb18030 = Files.write(folder.resolve("gb.csv"), text.getBytes(Charset.forName("GB18030")));
        assertThat(verify(why, "--claims", gb18030.toString())).matches(run -> run.status() == 0, "all right");
        Path workbook = folder.resolve("claims.xlsx");
        workbook(workbook, text);
        assertThat(verify(why, "--claims", workbook.toString())).matches(run -> run.status() == 0, "all right");
        for (String[] change : new String[][] {
            {"特困人员", "孤儿", "facts.categories"},
            {"二级", "三级", "facts.facility_level"},
            {"2022年6月5日", "2022年6月6日", "facts.discharged_on"},
            {"9000.00", "9000.01", "facts.total"},
            {"县域内,是", "县域内,否", "facts.designated"}
        }) {
            String other =
                    write("other.csv", text.replaceFirst(change[0], change[1])).toString();
            assertThat(verify(why, "--claims", other).out()).contains("claim 甲").contains(change[2]);
        }
    }

    private static void workbook(Path file, String text) throws IOException {
        try (var out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("结算");
            List<String> rows = text.lines().toList();
            for (int row = 0; row < rows.size(); row++) {
                String[] values = rows.get(row).split(",", -1);
                for (int column = 0; column < values.length; column++) {
                    sheet.value(row, column, values[column]);
                }
            }
        }
    }

    @Test
    @DisplayName("fee lines in Chinese are summed anew; what needs claims says so")
    void chineseLines() throws IOException {
        String claims =
                write("claims.csv", Sheet.of(claim("甲", "total=100.00")).csv()).toString();
        String bill = """
                结算编号,序号,收费项目等级,单价,数量,先行自付比例
                甲,1,乙类,40,2,5%
                甲,2,目录外,20,1,
                """;
        String lines = write("lines.csv", bill).toString();
        String why = settled(claims, "--lines", lines);
        assertThat(verify(why, "--claims", claims, "--lines", lines)).matches(run -> run.status() == 0, "all right");
        String other = write("other.csv", bill.replace("乙类", "甲类")).toString();
        assertThat(verify(why, "--claims", claims, "--lines", other).out()).contains("facts.first_self_pay");
        for (String option :
                List.of("--lines", "--register", "--enrolment", "--referrals", "--contracts", "--opening")) {
            assertThat(verify(why, option, lines).err())
                    .contains(option + " says what claims were settled with", "--claims");
        }
        assertThat(verify(why, "--claims", claims, "--register", lines).err()).contains("has no column recorded_on");
    }
}
