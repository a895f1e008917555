package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims whose referral and contracted facility come from filings and contracts, and the verb that shows them. */
class ReferralFilesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String FILINGS =
            "filing_id,person_id,filing_kind,filing_channel,to_facility,locality,valid_from,valid_to,filed_on\n"
                    + "F1,P1,REFERRAL,PHONE,H1,,2019-06-01,2019-06-30,2019-06-01\n"
                    + "F2,P2,REFERRAL,,H1,,2019-06-01,2019-06-30,2019-06-20\n"
                    + "F3,P3,FIRST_VISIT,,,,2019-06-01,2019-06-30,2019-06-01\n"
                    + "F4,P5,REFERRAL,PIGEON,H1,,2019-06-01,2019-06-30,2019-06-01\n";
    private static final String CONTRACTS = "county,facility_id,valid_from,valid_to\n"
            + "420822,H1,2019-01-01,2020-12-31\n" + "420804,H1,2019-01-01,2018-12-31\n";

    @TempDir
    private Path folder;

    private Path filings = Path.of("");
    private Path contracts = Path.of("");

    @BeforeEach
    void write() throws IOException {
        filings = Files.writeString(folder.resolve("filings.csv"), FILINGS);
        contracts = Files.writeString(folder.resolve("contracts.csv"), CONTRACTS);
    }

    private static Map<String, String> care(String id, String person, String... changes) {
        List<String> all = new ArrayList<>(List.of(
                "person_id=" + person,
                "region=420800",
                "county=420822",
                "facility_id=H1",
                "categories=REGISTERED_POOR",
                "facility_level=LEVEL_3",
                "locality=IN_PROVINCE",
                "admitted_on=2019-06-03",
                "discharged_on=2019-06-12",
                "total=20000"));
        all.addAll(List.of(changes));
        return claim(id, all.toArray(new String[0]));
    }

    @SafeVarargs
    private static Sheet sheet(Map<String, String>... claims) {
        return Sheet.of(claims).with("county").with("facility_id");
    }

    private Settling settle(Sheet sheet, String... options) {
        List<String> all =
                new ArrayList<>(List.of("--referrals", filings.toString(), "--contracts", contracts.toString()));
        all.addAll(List.of(options));
        return Settling.of(sheet, all.toArray(new String[0]));
    }

    @ParameterizedTest(name = "{arguments}")
    @DisplayName("what a claim leaves open is derived: it settles as if it were written out, derivations too")
    @CsvSource({
        "P1, locality=IN_PROVINCE, true,  true",
        "P1, facility_id=H2,       false, false",
        "P2, locality=IN_PROVINCE, false, true",
        "P3, locality=IN_PROVINCE, false, true",
        "P4, locality=IN_REGION,   false, true",
        "P4, locality=IN_COUNTY,   false, true",
        "P1, county=420881,        true,  false"
    })
    void derived(String person, String change, String referral, String designated) throws IOException {
        Path why = folder.resolve("why.jsonl");
        Map<String, String> open = care("C1", person, change);
        Map<String, String> written = care("C1", person, change, "referral=" + referral, "designated=" + designated);
        Settling expected = Settling.of(sheet(written), "--explain", why.toString());
        String derivation = Files.readString(why);
        for (Sheet sheet :
                List.of(sheet(open), sheet(open).without("referral").without("designated"), sheet(written))) {
            Settling settling = settle(sheet, "--explain", why.toString());
            assertThat(settling.out()).isEqualTo(expected.out());
            assertThat(Files.readString(why)).isEqualTo(derivation);
        }
    }

    @Test
    @DisplayName("a fact of one claim does not reach the next, whose column is absent too")
    void claimsDoNotTouchEachOther() {
        Sheet sheet = sheet(care("C1", "P1"), care("C2", "P4"), care("C3", "P1"));
        Settling settling = settle(sheet.without("referral").without("designated"), "--threads", "1");
        assertThat(settling.row("C1").getField("reason")).doesNotContain("BENEFIT_SUSPENDED");
        assertThat(settling.row("C2").getField("reason")).contains("BENEFIT_SUSPENDED");
        assertThat(settling.row("C3").getField("reason")).doesNotContain("BENEFIT_SUSPENDED");
    }

    @ParameterizedTest(name = "{arguments}")
    @DisplayName("what a claim says must agree, and what cannot be told is asked for")
    @CsvSource(delimiter = '|', textBlock = """
            P1 | referral=false      | REFERRAL_MISMATCH: referral is false, and a filing fits: F1 (referral, telephone, filed on 2019-06-01)
            P2 | referral=true       | REFERRAL_MISMATCH: referral is true, and no filing fits: F2 was filed after discharge, on 2019-06-20
            P4 | referral=true       | REFERRAL_MISMATCH: referral is true, and no filing fits: the person has no referral
            P1 | designated=false    | REFERRAL_MISMATCH: designated is false, and there is a contract, contract of 420822 with H1 (2019-01-01 to 2020-12-31)
            P1 | facility_id=        | MISSING_VALUE: facility_id is empty, and referral cannot be told without it
            P4 | facility_id=        | MISSING_VALUE: facility_id is empty, and designated cannot be told without it
            P5 | locality=IN_COUNTY  | UNKNOWN_CODE: {filings} row 5 (the header is 1):
            P1 | county=420804       | BAD_DATE: {contracts} row 3 (the header is 1):
            """)
    void rejected(String person, String change, String reason) {
        Settling settling = settle(sheet(care("C1", person, change), care("C2", "P1")));
        assertThat(settling.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(settling.row("C1").getField("reason"))
                .startsWith(
                        reason.replace("{filings}", filings.toString()).replace("{contracts}", contracts.toString()));
        assertThat(settling.row("C2").getField("status")).isEqualTo("SETTLED");
        assertThat(settling.err()).contains("2 rows of filings or contracts cannot be used");
        Settling chinese = settle(sheet(care("C1", person, change)), "--lang", "zh");
        assertThat(chinese.row("C1").getField("reason"))
                .startsWith(reason.substring(0, reason.indexOf(':')))
                .matches(".*\\p{IsHan}.*");
    }

    @Test
    @DisplayName("a contract that is claimed and not there is rejected with those that are")
    void claimedContract() {
        Settling settling = settle(sheet(care("C1", "P1", "facility_id=H2", "designated=true", "referral=false")));
        assertThat(settling.row("C1").getField("reason"))
                .startsWith("REFERRAL_MISMATCH: designated is true, and the facility is not contracted,")
                .contains("of the county that day: H1 (asked for by hubei-2019 二(五))");
    }

    @Test
    @DisplayName("filings alone leave designated as it is, contracts alone leave referral")
    void oneFileAlone() {
        Sheet sheet = sheet(care("C1", "P1", "facility_id=H2", "referral=true", "designated=true"));
        assertThat(Settling.of(sheet(care("C1", "P1", "county=420881")), "--referrals", filings.toString())
                        .row("C1")
                        .getField("reason"))
                .doesNotContain("BENEFIT_SUSPENDED");
        assertThat(Settling.of(sheet, "--contracts", contracts.toString())
                        .row("C1")
                        .getField("reason"))
                .startsWith("REFERRAL_MISMATCH: designated");
    }

    @Test
    @DisplayName("filings may be a workbook or GB18030, with Chinese columns and codes")
    void otherForms() throws IOException {
        Sheet sheet = sheet(care("C1", "P1"), care("C2", "P2"));
        String expected = Settling.of(sheet, "--referrals", filings.toString()).out();
        String chinese = "备案编号,参保人编号,备案类型,备案渠道,转入医疗机构编码,有效期起,有效期止,备案日期\n"
                + "F1,P1,转诊,电话,H1,2019/6/1,2019年6月30日,2019-06-01\n"
                + "F2,P2,转诊,,H1,2019-06-01,2019-06-30,2019-06-20\n";
        Path gb = Files.write(folder.resolve("gb.csv"), chinese.getBytes(Charset.forName("GB18030")));
        assertThat(Settling.of(sheet, "--referrals", gb.toString()).out()).isEqualTo(expected);
        Path book = Files.write(
                folder.resolve("filings.xlsx"),
                Books.of(List.of(
                        List.of("filing_id", "参保人编号", "filing_kind", "to_facility", "valid_from", "filed_on"),
                        List.of("F1", "P1", "转诊", "H1", LocalDate.of(2019, 6, 1), LocalDate.of(2019, 6, 1)),
                        List.of(
                                new BigDecimal("2"),
                                "P2",
                                "REFERRAL",
                                "H1",
                                LocalDate.of(2019, 6, 1),
                                LocalDate.of(2019, 6, 20)))));
        assertThat(Settling.of(sheet, "--referrals", book.toString()).out()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @DisplayName("rows that cannot be used are told with their code")
    @CsvSource(delimiter = '|', textBlock = """
            F1,P1,REFERRAL,,H1,,2019-06-01,,2019-06-01 | DUPLICATE_FILING
            F9,P9,REFERRAL,,,,2019-06-01,,2019-06-01   | NO_DESTINATION
            F9,P9,REFERRAL,,H1,,2019-06-02,2019-06-01,2019-06-01 | BAD_DATE
            F9,P9,REFERRAL,,H1,,2019-06-02,,           | MISSING_VALUE
            F9,P9,REFERRAL,,H1,,yesterday,,2019-06-01  | BAD_DATE
            F9,P9,LETTER,,H1,,2019-06-02,,2019-06-01   | UNKNOWN_CODE
            F9,P9,REFERRAL,,H1,NEAR,2019-06-02,,2019-06-01 | UNKNOWN_CODE
            F9,4.3E+17,REFERRAL,,H1,,2019-06-02,,2019-06-01 | BAD_IDENTIFIER
            F9,P9,REFERRAL,,H1                         | MALFORMED_ROW
            """)
    void unusableRows(String row, String code) throws IOException {
        Files.writeString(filings, FILINGS.substring(0, FILINGS.indexOf("F2")) + row + "\n");
        Settling told = Settling.run(
                new ByteArrayInputStream(sheet(care("C1", "P1")).bytes()),
                "referrals",
                "-",
                "--referrals",
                filings.toString());
        assertThat(told.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(told.out()).contains(code + ": " + filings + " row 3 (the header is 1): ");
        String chinese = Settling.run(
                        new ByteArrayInputStream(sheet(care("C1", "P1")).bytes()),
                        "referrals",
                        "-",
                        "--referrals",
                        filings.toString(),
                        "--lang",
                        "zh")
                .out();
        assertThat(chinese).contains(code + ": " + filings + " 第 3 行（表头为第 1 行）：");
    }

    @Test
    @DisplayName("files without their columns, or none at all, are refused by name")
    void refused() throws IOException {
        assertThat(Settling.run(new ByteArrayInputStream(sheet().bytes()), "referrals", "-")
                        .err())
                .contains("Give --referrals, --contracts or both");
        Files.writeString(filings, "filing_id,person_id\n");
        assertThat(settle(sheet(care("C1", "P1"))).err())
                .contains("filings.csv")
                .contains("filing_kind");
        Files.writeString(filings, FILINGS.replace("locality", "place"));
        assertThat(settle(sheet(care("C1", "P1"))).err()).contains("no column is called \"place\"");
        Files.writeString(filings, FILINGS);
        Files.delete(contracts);
        assertThat(settle(sheet(care("C1", "P1"))).status()).isEqualTo(Settling.UNUSABLE);
    }

    private static Settling examples(String verb, String... options) {
        List<String> args = new ArrayList<>(List.of(
                verb,
                EXAMPLES.resolve("referral-claims.csv").toString(),
                "--referrals",
                EXAMPLES.resolve("filings.csv").toString(),
                "--contracts",
                EXAMPLES.resolve("facilities.csv").toString()));
        args.addAll(List.of(options));
        return Settling.run(args.toArray(new String[0]));
    }

    @Test
    @DisplayName("the examples settle as expected, and trace takes the same files")
    void examplesSettle() throws IOException {
        assertThat(examples("settle").out())
                .isEqualTo(Files.readString(EXAMPLES.resolve("expected").resolve("referral-settlements.csv")));
        assertThat(examples("trace", "--clause", "hubei-2019 二(五)").out())
                .contains("RF-02", "RF-03")
                .doesNotContain("RF-01");
    }

    @Test
    @DisplayName("the verb tells each claim's answers with their evidence, channels, counties and faults")
    void page() {
        Settling told = examples("referrals");
        assertThat(told.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(told.out())
                .contains("RF-01  referral     yes: F-01 (referral, at the office, filed on 2019-06-01)")
                .contains(
                        "RF-02  contract     no: contracted facilities of the county that day: H-JINGMEN-1, H-WUHAN-1")
                .contains("RF-08  first visit  yes: F-05")
                .contains("RF-09  first visit  no: no first visit is registered (asked for by huangshan-2022 三(四)·a)")
                .contains("RF-05  fault        REFERRAL_MISMATCH")
                .contains("telephone           1  offered by chongqing-2018 二(三)9")
                .contains("420804  3  too many")
                .contains("420822  2  as printed")
                .contains("420881  0  too few")
                .contains("NO_DESTINATION: " + EXAMPLES.resolve("filings.csv") + " row 9 (the header is 1): ");
        assertThat(examples("referrals", "--lang", "zh").out())
                .contains("转诊或备案  是：F-01（转诊，窗口，备案日期 2019-06-01）", "各县签约机构", "不能使用的数据行");
        assertThat(examples("referrals", "--format", "json").out())
                .contains("\"well\" : false", "\"standing\" : \"ABOVE\"", "\"answer\" : \"NOT_ASKED\"");
        assertThat(examples("referrals", "--format", "xml").status()).isEqualTo(Settling.UNUSABLE);
    }

    @Test
    @DisplayName("all is well where nothing speaks against it")
    void well() throws IOException {
        Files.writeString(filings, FILINGS.substring(0, FILINGS.indexOf("F2")));
        Files.writeString(contracts, CONTRACTS.substring(0, CONTRACTS.indexOf("420804")));
        Settling told = Settling.run(
                new ByteArrayInputStream(sheet(care("C1", "P1")).bytes()),
                "referrals",
                "-",
                "--referrals",
                filings.toString(),
                "--contracts",
                contracts.toString());
        assertThat(told.err()).isEmpty();
        assertThat(told.status()).isZero();
    }

    @Test
    @DisplayName("a statement says what filings and contracts say")
    void statement() {
        assertThat(examples("explain", "--claim", "RF-01").out())
                .contains("referral by the filings       F-01 (referral, at the office, filed on 2019-06-01)")
                .contains("facility by the contracts     contract of 420822 with H-WUHAN-1");
        assertThat(examples("explain", "--claim", "RF-03", "--lang", "zh").out())
                .contains("转诊备案依据", "F-03 于出院后 2019-06-20 备案");
        String json =
                examples("explain", "--claim", "RF-08", "--format", "json").out();
        assertThat(json).contains("\"evidence\" : {", "\"first_visit\" : \"F-05 (");
    }
}
