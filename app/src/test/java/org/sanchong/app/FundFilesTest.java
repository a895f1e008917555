package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Funds, clearing statements and methods of payment, by the example files")
class FundFilesTest {
    private static final Path EXAMPLES =
            Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("..", "examples");
    private static final Path CLAIMS = EXAMPLES.resolve("funds/claims.csv");
    private static final String ROWS = EXAMPLES.resolve("funds/funds.csv").toString();
    private static final String METHODS = EXAMPLES.resolve("funds/methods.csv").toString();

    @TempDir
    Path folder;

    private String settled = "";

    @BeforeEach
    void settle() {
        settled = folder.resolve("settled.csv").toString();
        Settling.run("settle", CLAIMS.toString(), "--out", settled);
    }

    private Settling run(String verb, String... options) {
        List<String> all = new ArrayList<>(List.of(verb, settled, "--claims", CLAIMS.toString()));
        all.addAll(Arrays.asList(options));
        return Settling.run(all.toArray(new String[0]));
    }

    private static String expected(String file) throws IOException {
        return Files.readString(EXAMPLES.resolve("expected").resolve(file));
    }

    @Test
    @DisplayName("funds tell each account, warn above the budget, and tell what is left of old accounts")
    void funds() throws IOException {
        Path closing = folder.resolve("closing.csv");
        Settling told =
                run("funds", "--rows", ROWS, "--year", "2022", "--on", "2022-03-31", "--closing", closing.toString());
        assertThat(told.out()).isEqualTo(expected("funds.csv"));
        assertThat(closing).hasContent(expected("funds-closing.csv"));
        assertThat(told.err()).contains("2 accounts, 1 above budget, 1 old account not closed, 0 rows of no use");
        assertThat(told.status()).isEqualTo(1);
    }

    @Test
    @DisplayName("a month's statements carry balances on; a facility's are those of it alone; a year is its months")
    void statements() throws IOException {
        Settling told = run("clearing", "--rows", ROWS, "--month", "2022-03");
        assertThat(told.out()).isEqualTo(expected("clearing-2022-03.csv"));
        assertThat(told.err()).contains("3 statements, 0 rows of no use");
        assertThat(told.status()).isZero();
        Settling one = run("clearing", "--rows", ROWS, "--month", "2022-03", "--facility", "H-KITE-1");
        assertThat(one.rows()).hasSize(1);
        // 4160 + 6560 payable, 500 recovered, 3000 advanced, 1000 paid, 200 returned
        assertThat(run("clearing", "--rows", ROWS, "--year", "2022", "--facility", "H-KITE-1")
                        .out())
                .endsWith(
                        "H-KITE-1,430500,basic,2022-01-01,2022-12-31,0.00,2,10720.00,0.00,500.00,3000.00,1000.00,200.00,6420.00\n");
    }

    @Test
    @DisplayName("methods clear beside what was settled, and name what has no figure")
    void methods() throws IOException {
        Settling told = run("clearing", "--method", METHODS, "--year", "2022");
        assertThat(told.out()).isEqualTo(expected("clearing-methods.csv"));
        assertThat(told.err()).contains("3 shares, 1 case not cleared, 0 rows of no use");
        assertThat(told.status()).isEqualTo(1);
        assertThat(run("clearing", "--method", METHODS, "--year", "2022", "--lang", "zh", "--format", "text")
                        .out())
                .contains("按病种分值", "按结算额")
                .doesNotContain("DIP_POINTS", "AS_SETTLED");
        assertThat(run("clearing", "--method", METHODS, "--year", "2022", "--lang", "zh")
                        .out())
                .contains("NO_POINTS: 没有 KITE-C 的 POINTS");
        assertThat(run("clearing", "--method", METHODS, "--year", "2023").rows())
                .isEmpty();
    }

    @Test
    @DisplayName("Chinese headers and words in GB18030 are read as the codes are; JSON has the names of the CSV")
    void chinese() throws IOException {
        Path rows = Files.write(folder.resolve("台账.csv"), """
                台账编号,收支类别,发生日期,参保地,保障层次,往来单位,金额,冲销编号
                1,预算,2022/1/1,430500,基本医保,,50000,
                2,拨付,2022年2月21日,430500,基本医保,H-KITE-2,400,
                3,拨付,2022-02-25,430500,基本医保,H-KITE-2,-400.00,2
                """.getBytes(Charset.forName("GB18030")));
        Settling told =
                run("funds", "--rows", rows.toString(), "--year", "2022", "--on", "2022-12-31", "--format", "json");
        assertThat(told.out())
                .contains("\"tier\":\"basic\"", "\"budget\":\"50000.00\"", "\"paid\":\"0.00\"", "\"state\":\"WITHIN\"");
        assertThat(told.status()).isZero();
    }

    @Test
    @DisplayName("a row of no use is named with its place and how to mend it, and the others count")
    void rowsOfNoUse() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.csv"), """
                row_id,kind,on,region,tier,party,yuan,offsets
                1,BUDGET,2022-01-01,430500,basic,,50000.00,
                1,BUDGET,2022-01-01,430500,basic,,50000.01,
                2,PAYMENT,2022-01-01,430500,basic,H-KITE-1,-3.00,
                3,PAYMENT,2022-01-01,430500,basic,,3.00,
                4,PAYMENT,2022-01-01,430500,basic,H-KITE-1,-3.00,9
                5,GIFT,2022-01-01,430500,basic,H-KITE-1,3.00,
                6,PAYMENT,2022-13-01,430500,basic,H-KITE-1,3.00,
                7,PAYMENT,2022-01-01,430500,gold,H-KITE-1,3.00,
                8,PAYMENT,2022-01-01,430500,basic,H-KITE-1,three,
                """);
        Settling told = run("funds", "--rows", rows.toString(), "--year", "2022", "--on", "2022-12-31");
        assertThat(told.err())
                .contains(
                        "rows.csv row 3 (the header is 1) OTHER_ROW: ",
                        "rows.csv row 4 (the header is 1) WRONG_SIGN: yuan is -3.00",
                        "rows.csv row 5 (the header is 1) WRONG_SUBJECT: PAYMENT needs a tier and a party",
                        "rows.csv row 6 (the header is 1) NO_SUCH_ROW: no row is called \"9\"",
                        "rows.csv row 7 (the header is 1) UNKNOWN_CODE: ",
                        "rows.csv row 8 (the header is 1) BAD_DATE: ",
                        "rows.csv row 9 (the header is 1) UNKNOWN_CODE: ",
                        "rows.csv row 10 (the header is 1) BAD_AMOUNT: ",
                        "8 rows of no use");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.rows().get(0).getField("budget")).isEqualTo("50000.00");
    }

    // spotless:off
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            METHOD,,PER_DIEM;DAY_RATE,,9                                    | DAY_RATE needs a key
            METHOD,,PER_DIEM                                                | MISSING_PARAMETER: the method needs DAY_RATE
            METHOD,,PER_DIEM;DAY_RATE,*,9;POINTS,A,1                        | takes no [POINTS]
            METHOD,,PER_DIEM;DAY_RATE,*,9;DAY_RATE,*,8                      | row 7 (the header is 1) / 第 7 行（表头为第 1 行）: DAY_RATE of * is given twice
            METHOD,,PER_DIEM;DAY_RATE,*,-9                                  | not negative
            METHOD,,PER_DIEM;DAY_RATE,*,9.999                               | not yuan with at most two decimals
            METHOD,,BY_HEAD                                                 | METHOD is FEE_FOR_SERVICE
            METHOD,,DIP_POINTS;POINTS,A,1                                   | MISSING_PARAMETER: BUDGET
            METHOD,,DIP_POINTS;BUDGET,,9;POINTS,A,1.00001                   | at most four decimals
            METHOD,,TOTAL_BUDGET;BUDGET,H,9;SURPLUS_KEPT,,60%               | MISSING_PARAMETER: SURPLUS_WITHIN
            METHOD,,TOTAL_BUDGET;BUDGET,H,9;SURPLUS_KEPT,,600%              | from 0% to 100%
            COLOUR,,RED                                                     | COLOUR
            CARE_TYPE,,INPATIENT                                            | MISSING_PARAMETER: METHOD
            """)
    // spotless:on
    @DisplayName("nobody is paid by half a contract: what is wrong with one is named, and nothing is cleared")
    void unusableContracts(String rows, String named) throws IOException {
        StringBuilder file =
                new StringBuilder("contract,parameter,key,value\nc,REGION,,430500\nc,YEAR,,2022\nc,TIER,,basic\n");
        for (String row : rows.split(";", -1)) {
            file.append("c,").append(row).append('\n');
        }
        Path methods = Files.writeString(folder.resolve("methods.csv"), file);
        Settling told = run("clearing", "--method", methods.toString(), "--year", "2022");
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains(named);
        assertThat(told.out()).isEmpty();
    }

    @Test
    @DisplayName("the other methods are read too")
    void otherMethods() throws IOException {
        Path methods = Files.writeString(folder.resolve("methods.csv"), """
                contract,parameter,key,value
                days,REGION,,430000
                days,YEAR,,2022
                days,TIER,,基本医保
                days,FACILITY,,H-KITE-2
                days,METHOD,,PER_DIEM
                days,DAY_RATE,LEVEL_2,300
                group,REGION,,430523
                group,YEAR,,2022
                group,TIER,,basic
                group,METHOD,,TOTAL_BUDGET
                group,BUDGET,H-KITE-9,12000
                group,LEAD,H-KITE-1,H-KITE-9
                group,SURPLUS_KEPT,,50%
                group,SURPLUS_WITHIN,,10%
                group,OVERRUN_BORNE,,50%
                group,OVERRUN_WITHIN,,10%
                help,REGION,,430523
                help,YEAR,,2022
                help,TIER,,medical-assistance
                help,METHOD,,PER_DISEASE
                help,FACT,,disease_code
                help,STANDARD,KITE-A,1200
                """);
        // H-KITE-2: 5 + 10 + 4 days at 300; H-KITE-9: of 1280 left 1200 count, half of it is kept: 10720 + 600
        assertThat(run("clearing", "--method", methods.toString(), "--year", "2022")
                        .out())
                .contains(
                        "days,PER_DIEM,basic,H-KITE-2,3,19,13280.00,5700.00,-7580.00,",
                        "group,TOTAL_BUDGET,basic,H-KITE-9,2,,10720.00,11320.00,600.00,",
                        "help,PER_DISEASE,medical-assistance,H-KITE-2,1,,1288.00,1200.00,-88.00,");
    }

    // spotless:off
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            funds --year 2022                                 | --rows
            funds --rows ROWS                                 | --year
            funds --rows ROWS --year 22                       | --year is four digits
            funds --rows ROWS --year 2022 --on tomorrow       | --on is a day
            clearing --month 2022-03                          | --rows
            clearing --rows ROWS                              | --month or --year
            clearing --rows ROWS --month 2022-13              | --month is a month
            clearing --rows ROWS --month 2022-03 --year 2022  | --month or --year
            clearing --method METHODS                         | --year
            clearing --method METHODS --year 2022 --rows ROWS | neither
            clearing --rows METHODS --year 2022               | no column is called
            """)
    // spotless:on
    @DisplayName("a line that cannot be run says which option to give")
    void lines(String line, String named) {
        String[] words = line.replace("ROWS", ROWS).replace("METHODS", METHODS).split(" ", -1);
        Settling told = run(words[0], Arrays.copyOfRange(words, 1, words.length));
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains(named);
    }
}
