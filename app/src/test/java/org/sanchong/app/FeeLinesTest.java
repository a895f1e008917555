package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims whose expense comes from fee lines, and the verb that shows what lines come to. */
class FeeLinesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String HEADER =
            "claim_id,line_no,catalog_class,unit_price,quantity,payment_standard,first_self_pay_share\n";
    private static final List<String> LINES = List.of(
            "C1,1,B,4.52,1,,5%",
            "C1,2,A,80,5,50,", "C1,3,OUTSIDE,20,5,,", "C1,4,B,3600,1,3000,0.10", "C1,70000,A,1,1,,");
    /** What these lines come to: out of the catalogues 100.00, above the standard 750.00, first self-pay 300.23. */
    private static final Map<String, String> SPLIT =
            claim("C1", "total=4105.52", "out_of_catalog=100.00", "over_limit=750.00", "first_self_pay=300.23");

    @TempDir
    private Path folder;

    private Path lines = Path.of("");

    @BeforeEach
    void nameFile() {
        lines = folder.resolve("lines.csv");
    }

    private Settling settle(Sheet sheet, List<String> rows, String... options) throws IOException {
        Files.writeString(lines, HEADER + String.join("\n", rows) + "\n");
        List<String> all = new ArrayList<>(List.of("--lines", lines.toString()));
        all.addAll(List.of(options));
        return Settling.of(sheet, all.toArray(new String[0]));
    }

    @Test
    @DisplayName("empty parts are taken from the lines, in whatever order these come")
    void fillsTheParts() throws IOException {
        List<String> shuffled = new ArrayList<>(LINES);
        Collections.shuffle(shuffled, new Random(7));
        Settling given = Settling.of(Sheet.of(SPLIT));
        for (List<String> rows : List.of(LINES, shuffled)) {
            Settling settling = settle(Sheet.of(claim("C1", "total=4105.52")), rows);
            assertThat(settling.status()).isEqualTo(Settling.ALL_SETTLED);
            assertThat(settling.out()).isEqualTo(given.out());
        }
        assertThat(given.row("C1").getField("in_scope")).isEqualTo("2955.29");
    }

    @Test
    @DisplayName("lines come as a bureau has them: in GB18030 or a workbook, with Chinese columns and classes")
    void readsWhatClaimsAreReadFrom() throws IOException {
        String chinese = "结算编号,序号,目录类别,单价,数量,支付标准,先行自付比例\n"
                + String.join("\n", LINES)
                        .replace(",B,", ",乙类,")
                        .replace(",A,", ",甲类,")
                        .replace("OUTSIDE", "目录外") + "\n";
        List<List<Object>> table = new ArrayList<>();
        chinese.lines().forEach(line -> table.add(List.of((Object[]) line.split(",", -1))));
        Settling given = Settling.of(Sheet.of(SPLIT));
        Settling plain = Settling.run(new ByteArrayInputStream(chinese.getBytes(StandardCharsets.UTF_8)), "lines", "-");
        assertThat(plain.out())
                .startsWith("结算编号,序号,")
                .contains("C1,4,乙类,3600,1,3000,0.10,3600.00,0.00,600.00,300.00,2700.00");
        for (byte[] bytes : List.of(chinese.getBytes(Charset.forName("GB18030")), Books.of(table))) {
            Files.write(lines, bytes);
            Settling settling = Settling.of(Sheet.of(claim("C1", "total=4105.52")), "--lines", lines.toString());
            assertThat(settling.out()).isEqualTo(given.out());
            Settling shown = Settling.run("lines", lines.toString());
            assertThat(shown.status()).isZero();
            assertThat(shown.out()).isEqualTo(plain.out());
        }
        Files.writeString(lines, chinese.replace("结算编号,序号", "结算编号,claim_id"));
        Settling twice = Settling.run("lines", lines.toString());
        assertThat(twice.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(twice.err()).contains("\"claim_id\" twice");
    }

    @Test
    @DisplayName("so they are where the claims have no columns for them, and what is given need only agree")
    void fillsPartsWithoutColumns() throws IOException {
        Sheet bare = Sheet.of(claim("C1", "total=4105.52"), claim("C2"));
        bare.without("out_of_catalog").without("over_limit").without("first_self_pay");
        Settling settling = settle(bare, LINES);
        assertThat(settling.line("C1")).isEqualTo(Settling.of(Sheet.of(SPLIT)).line("C1"));
        assertThat(settling.line("C2"))
                .isEqualTo(Settling.of(Sheet.of(claim("C2"))).line("C2"));
        assertThat(settle(Sheet.of(SPLIT), LINES).out())
                .isEqualTo(Settling.of(Sheet.of(SPLIT)).out());
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        "total=4105.51,          total is 4105.51,          4105.52",
        "total=4105.53,          total is 4105.53,          4105.52",
        "out_of_catalog=0,       out_of_catalog is 0.00,    100.00",
        "out_of_catalog=100.01,  out_of_catalog is 100.01,  100.00",
        "over_limit=0.00,        over_limit is 0.00,        750.00",
        "first_self_pay=300.22,  first_self_pay is 300.22,  300.23"
    })
    void mismatchesAreRejected(String change, String given, String sum) throws IOException {
        Sheet sheet = Sheet.of(claim("C1", "total=4105.52", change), claim("C2"));
        Settling settling = settle(sheet, LINES);
        assertThat(settling.row("C1").getField("reason"))
                .startsWith("LINES_MISMATCH: " + given)
                .contains(sum);
        assertThat(settle(sheet, LINES, "--lang", "zh").row("C1").getField("reason"))
                .startsWith("LINES_MISMATCH: ")
                .contains("收费明细合计 " + sum);
        assertThat(settling.line("C2"))
                .isEqualTo(Settling.of(Sheet.of(claim("C2"))).line("C2"));
    }

    @Test
    @DisplayName("the total is required all the same")
    void totalIsRequired() throws IOException {
        assertThat(settle(Sheet.of(claim("C1", "total=")), LINES).row("C1").getField("reason"))
                .startsWith("MISSING_VALUE: total");
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            C1,,A,1,1,,                         | MISSING_VALUE   | line_no
            C1,x,A,1,1,,                        | BAD_LINE_NO     | line_no
            C1,-1,A,1,1,,                       | BAD_LINE_NO     | line_no
            C1,1234567890123456789,A,1,1,,      | BAD_LINE_NO     | line_no
            C1,1,A,1,1,,                        | DUPLICATE_LINE  | line_no
            C1,070000,A,1,1,,                   | DUPLICATE_LINE  | line_no
            C1,9,,1,1,,                         | MISSING_VALUE   | catalog_class
            C1,9,C,1,1,,                        | UNKNOWN_CODE    | catalog_class
            C1,9,甲,1,1,,                        | UNKNOWN_CODE    | catalog_class
            C1,9,A,,1,,                         | MISSING_VALUE   | unit_price
            C1,9,A,1.00001,1,,                  | BAD_AMOUNT      | unit_price
            C1,9,A,1e3,1,,                      | BAD_AMOUNT      | unit_price
            C1,9,A,-1,1,,                       | NEGATIVE_AMOUNT | unit_price
            C1,9,A,1,,,                         | MISSING_VALUE   | quantity
            C1,9,A,1,one,,                      | BAD_AMOUNT      | quantity
            C1,9,A,1,1.00001,,                  | BAD_AMOUNT      | quantity
            C1,9,A,1,1,-1,                      | NEGATIVE_AMOUNT | payment_standard
            C1,9,A,1,1,x,                       | BAD_AMOUNT      | payment_standard
            C1,9,B,1,1,,5                       | BAD_SHARE       | first_self_pay_share
            C1,9,B,1,1,,101%                    | BAD_SHARE       | first_self_pay_share
            C1,9,A,1,1,,x                       | BAD_SHARE       | first_self_pay_share
            C1,9,A,10000000000,2,,              | BAD_AMOUNT      | quantity
            C1,9,A,10000000000,10000000000,,    | BAD_AMOUNT      | quantity
            C1,9,A,1,1,                         | MALFORMED_ROW   | 6 values
            C1,9,A,1,1,,,,                      | MALFORMED_ROW   | 9 values
            """)
    void faultyLinesRejectTheirClaimAlone(String line, String code, String says) throws IOException {
        List<String> rows = new ArrayList<>(LINES);
        rows.add(line);
        rows.add("C2,1,A,1000,1,,");
        Settling settling = settle(Sheet.of(claim("C1", "total=4105.52"), claim("C2")), rows);
        assertThat(settling.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(settling.row("C1").getField("reason"))
                .startsWith(code + ": ")
                .contains(says)
                .contains("line 7 of the fee lines");
        assertThat(settling.line("C2"))
                .isEqualTo(Settling.of(Sheet.of(claim("C2"))).line("C2"));
        Settling chinese = settle(Sheet.of(claim("C1", "total=4105.52")), rows, "--lang", "zh");
        assertThat(chinese.row("C1").getField("reason")).startsWith(code + ": ").contains("第 7 行");
    }

    @Test
    @DisplayName("lines that give back make a refund, which needs reverses")
    void negativeSums() throws IOException {
        List<String> rows = List.of("C1,1,B,4.52,1,,5%", "C1,2,A,20.58,1,,", "R1,1,B,4.52,-1,,5%", "R1,2,A,20.58,-1,,");
        Sheet sheet = Sheet.of(
                        claim("C1", "person_id=P", "total=25.10"),
                        claim("R1", "person_id=P", "total=-25.10", "reverses=C1"))
                .with("reverses");
        Settling settling = settle(sheet, rows);
        assertThat(settling.status()).isEqualTo(Settling.ALL_SETTLED);
        assertThat(settling.row("R1").getField("in_scope")).isEqualTo("-24.87");
        Sheet without = Sheet.of(claim("R1", "total=25.10"), claim("C1", "total=25.10"));
        assertThat(settle(without, rows).row("R1").getField("reason"))
                .startsWith("NEGATIVE_AMOUNT: ")
                .contains("-25.10")
                .contains("reverses");
        Sheet part = Sheet.of(claim("C3", "total=10.00"));
        assertThat(settle(part, List.of("C3,1,A,11,1,,", "C3,2,OUTSIDE,1,-1,,"))
                        .row("C3")
                        .getField("reason"))
                .startsWith("NEGATIVE_AMOUNT: ")
                .contains("out_of_catalog");
    }

    @Test
    @DisplayName("lines of claims that are not there are counted and named, and the exit status says so")
    void strayLines() throws IOException {
        Sheet sheet = Sheet.of(claim("C1", "total=4105.52"));
        List<String> rows = new ArrayList<>(LINES);
        rows.addAll(List.of("C9,1,A,1,1,,", "C9,2,A,1,1,,", ",1,A,1,1,,"));
        Settling settling = settle(sheet, rows);
        assertThat(settling.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(settling.err())
                .contains("1 claim, 1 settled, 0 rejected")
                .contains("3 fee lines are of 2 claims")
                .contains("\"C9\" (line 7), \"\" (line 9).");
        assertThat(settle(sheet, rows, "--lang", "zh").err()).contains("有 3 条收费明细所属的 2 笔结算不在结算文件中");
        Settling rejected = settle(Sheet.of(claim(" C1\t", "total=?")), LINES);
        assertThat(rejected.err()).as("a rejected claim is there all the same").doesNotContain("fee lines are of");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                "claim_id,line_no,catalog_class,unit_price\n",
                "claim_id,line_no,catalog_class,unit_price,quantity,quantity\n",
                "claim_id,line_no,catalog_class,unit_price,quantity,price\n",
                "claim_id,line_no,catalog_class,unit_price,quantity\nC1,\"1\n"
            })
    void unusableFilesSettleNothing(String csv) throws IOException {
        Files.writeString(lines, csv);
        Settling settling = Settling.of(Sheet.of(claim("C1")), "--lines", lines.toString());
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.out()).isEmpty();
        assertThat(Settling.run("lines", lines.toString()).status()).isEqualTo(Settling.UNUSABLE);
    }

    @Test
    @DisplayName("the verb lines shows each line as it came, with its parts; faulty ones keep their place")
    void showsLines() {
        String csv = "claim_id,line_no,catalog_class,unit_price,quantity,first_self_pay_share,item_name\n"
                + "C1,1,B,4.52,1,5%,\"a, b\"\n\nC1,2,D,4.52,1,,x\nC1,3\n C1 ,1,A,1,1,,twice\n";
        Settling shown = Settling.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "lines", "-");
        assertThat(shown.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(shown.out()).isEqualTo("""
                        claim_id,line_no,catalog_class,unit_price,quantity,first_self_pay_share,item_name,\
                        amount,out_of_catalog,over_limit,first_self_pay,in_scope
                        C1,1,B,4.52,1,5%,"a, b",4.52,0.00,0.00,0.23,4.29
                        C1,2,D,4.52,1,,x,,,,,
                        C1,3,,,,,,,,,,
                         C1 ,1,A,1,1,,twice,,,,,
                        """);
        assertThat(shown.err())
                .contains("UNKNOWN_CODE: line 4 of the fee lines: catalog_class is \"D\"")
                .contains("MALFORMED_ROW: line 5 of the fee lines has 2 values")
                .contains("DUPLICATE_LINE: line 6 of the fee lines")
                .contains("4 lines, 3 cannot be used");
    }

    @Test
    @DisplayName("a statement shows the parts that the lines came to")
    void statementShowsWhatLinesCameTo() {
        Settling explained = Settling.run(
                "explain",
                EXAMPLES.resolve("lines-claims.csv").toString(),
                "--lines",
                EXAMPLES.resolve("lines.csv").toString(),
                "--claim",
                "LN-01");
        assertThat(explained.status()).isZero();
        assertThat(explained.out())
                .containsPattern("less .* 100\\.00\n.*less .* 750\\.00\n.*less .* 300\\.23\n")
                .containsPattern("in scope +2973\\.06\n");
    }

    @Test
    @DisplayName("the examples come to what stands beside them")
    void examples() throws IOException {
        Path shown = folder.resolve("shown.csv");
        Settling split = Settling.run(
                "lines", EXAMPLES.resolve("lines.csv").toString(), "--out", shown.toString(), "--lang", "zh");
        assertThat(split.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(split.err()).contains("DUPLICATE_LINE: 收费明细第 15 行");
        assertThat(shown).hasSameTextualContentAs(EXAMPLES.resolve("expected/lines.csv"));
        Settling settled = Settling.run(
                "settle",
                EXAMPLES.resolve("lines-claims.csv").toString(),
                "--lines",
                EXAMPLES.resolve("lines.csv").toString());
        assertThat(settled.out()).isEqualTo(Files.readString(EXAMPLES.resolve("expected/lines-settlements.csv")));
    }
}
