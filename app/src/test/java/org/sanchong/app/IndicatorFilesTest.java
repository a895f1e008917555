package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("indicators of the example claims")
class IndicatorFilesTest {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final String CLAIMS =
            EXAMPLES.resolve("indicator-claims.csv").toString();
    private static final String PEOPLE =
            EXAMPLES.resolve("indicator-people.csv").toString();

    @TempDir
    private Path folder;

    private String settled = "";

    @BeforeEach
    void settle() {
        settled = folder.resolve("settled.csv").toString();
        assertThat(Settling.run("settle", CLAIMS, "--out", settled).status()).isZero();
    }

    private Settling indicators(String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"indicators", settled, "--claims", CLAIMS}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Settling.run(args);
    }

    private static NamedCsvRecord row(Settling told, String category, String indicator) {
        return Settling.rows(told.out()).stream()
                .filter(row -> row.getField("category").equals(category))
                .filter(row -> row.getField("indicator").equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        category | indicator                                          | numerator | denominator | percent | standing
        ALL      | claims-per-person                                  | 3         | 5           | 60.00%  | NO_TARGET
        KEY      | claims-per-person                                  | 1         | 2           | 50.00%  | NO_TARGET
        ALL      | in-county-rate                                     | 2         | 3           | 66.67%  | NO_TARGET
        ALL      | out-of-county-rate                                 | 1         | 3           | 33.33%  | NO_TARGET
        ALL      | unreferred-share                                   | 0         | 1           | 0.00%   | NO_TARGET
        ALL      | out-of-catalog-share                               | 4000.00   | 36500.00    | 10.96%  | NO_TARGET
        ALL      | in-scope-ratio                                     | 25105.00  | 32400.00    | 77.48%  | NO_TARGET
        ALL      | in-scope-ratio/basic                               | 24250.00  | 32400.00    | 74.85%  | NO_TARGET
        ALL      | in-scope-ratio/medical-assistance                  | 855.00    | 32400.00    | 2.64%   | NO_TARGET
        ALL      | actual-ratio                                       | 25105.00  | 36400.00    | 68.97%  | NO_TARGET
        ALL      | in-scope-self-pay-share                            | 7295.00   | 32400.00    | 22.52%  | NO_TARGET
        KEY      | in-scope-ratio                                     | 5105.00   | 5200.00     | 98.17%  | NO_TARGET
        ALL      | huangshan-2022/indicators/inpatient-residents      | 25105.00  | 32400.00    | 77.48%  | ABOVE
        ALL      | huangshan-2022/indicators/ordinary-outpatient      | 50.00     | 100.00      | 50.00%  | MET
        ALL      | huangshan-2022/indicators/assistance-core          | 855.00    | 950.00      | 90.00%  | MET
        ALL      | huangshan-2022/indicators/critical-illness         | 0.00      | 0.00        | ''      | NO_DATA
        """)
    // spotless:on
    @DisplayName("are the sums worked by hand, without the claim that was taken back")
    void figures(
            String category, String indicator, String numerator, String denominator, String percent, String standing) {
        NamedCsvRecord row = row(indicators("--people", PEOPLE), category, indicator);
        assertThat(List.of(
                        row.getField("numerator"),
                        row.getField("denominator"),
                        row.getField("percent"),
                        row.getField("standing")))
                .containsExactly(numerator, denominator, percent, standing);
    }

    @Test
    @DisplayName("are the expected ones, to the letter")
    void expected() throws IOException {
        Settling told = indicators("--people", PEOPLE);
        assertThat(told.out()).isEqualTo(Files.readString(EXAMPLES.resolve("expected/indicators.csv")));
        assertThat(told.err()).contains("4 claims of 36500.00 yuan, 25155.00 paid, 0 rejected, 1 taken back");
        assertThat(told.status()).isZero();
    }

    @Test
    @DisplayName("open the claims behind them, of all or of some")
    void behind() {
        assertThat(Settling.rows(indicators("--behind", "in-scope-ratio/basic").out()))
                .extracting(row ->
                        row.getField("claim_id") + " " + row.getField("numerator") + " " + row.getField("denominator"))
                .containsExactly("ZB-01 8000.00 10500.00", "ZB-02 4250.00 5200.00", "ZB-03 12000.00 16700.00");
        assertThat(Settling.rows(indicators("--behind", "in-scope-ratio", "--category", "KEY", "--month", "2022-02")
                        .out()))
                .extracting(row -> row.getField("claim_id"))
                .containsExactly("ZB-02");
        Settling unknown = indicators("--behind", "nothing");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("no indicator is called \"nothing\"", "in-county-rate");
    }

    @Test
    @DisplayName("tell sums apart by county, facility, category and month; those of everybody are all of it")
    void sums() {
        List<NamedCsvRecord> rows = Settling.rows(
                indicators("--sums", "--by", "county,facility,category,month").out());
        assertThat(rows)
                .extracting(row -> row.getField("facility") + " " + row.getField("month") + " "
                        + row.getField("category") + " " + row.getField("claims") + " " + row.getField("fund_total"))
                .containsExactly(
                        "H-CEDAR 2022-03 ALL 1 12000.00",
                        "H-FERN 2022-03 ALL 1 50.00",
                        "H-MAPLE 2022-02 ALL 2 13105.00",
                        "H-MAPLE 2022-02 KEY 1 5105.00",
                        "H-MAPLE 2022-02 DESTITUTE 1 5105.00");
    }

    @Test
    @DisplayName("are a page for people in both languages, too")
    void pages() {
        assertThat(indicators("--page", "html", "--lang", "zh").out())
                .contains("<html lang=\"zh-CN\">", "<th>达标情况</th>", "县内就诊率");
        assertThat(indicators("--page", "text").out()).contains("in-county treatment rate  ", "key population  ");
        String chinese = indicators("--format", "text", "--lang", "zh", "--by", "category")
                .out();
        assertThat(chinese)
                .contains("政策范围内支付比例（大病保险）", "全部人员", "重点人群", "特困人员")
                .doesNotContain("(critical-illness)", "ALL", "KEY", "DESTITUTE");
        assertThat(indicators("--lang", "zh").out()).contains(",ALL,", ",KEY,");
    }

    @Test
    @DisplayName("over books are those of the files")
    void books() {
        String store = folder.resolve("books").toString();
        assertThat(Settling.run(
                                "settle",
                                CLAIMS,
                                "--store",
                                store,
                                "--out",
                                folder.resolve("again.csv").toString())
                        .status())
                .isZero();
        Settling told = Settling.run("indicators", "--store", store, "--year", "2022", "--people", PEOPLE);
        assertThat(told.err()).contains("4 claims of 36500.00 yuan, 25155.00 paid", "1 taken back");
        assertThat(told.out()).isEqualTo(indicators("--people", PEOPLE).out());
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        settlement                                                                                          | says
        ZB-09,p,huangshan-2022,SETTLED,1.00,1.00,0.00,0.00,0.00,0.00,0.00,1.00,0.00,0.00,0.00,                | settled.csv row 2 (the header is 1) NO_CLAIM
        ZB-01,p,huangshan-2022,SETTLED,10500.00,8000.00,0.00,0.00,0.00,0.00,0.00,8000.00,2500.01,0.00,0.00,   | indicator-claims.csv row 2 (the header is 1) OTHER_AMOUNTS: personal of ZB-01 is 2500.01, and by the other amounts 2500.00
        ZB-01,p,huangshan-2022,SETTLED,10500.00,8000.00,0.00,0.00,0.00,0.00,0.00,8000.01,2499.99,0.00,0.00,   | settled.csv row 2 (the header is 1) OTHER_AMOUNTS: fund_total of ZB-01 is 8000.01, and by the other amounts 8000.00
        ZB-01,p,huangshan-2022,SETTLED,10499.99,8000.00,0.00,0.00,0.00,0.00,0.00,8000.00,2500.00,0.00,0.00,   | indicator-claims.csv row 2 (the header is 1) OTHER_AMOUNTS: in_scope of ZB-01
        ZB-01,p,huangshan-2022,SETTLED,much,8000.00,0.00,0.00,0.00,0.00,0.00,8000.00,2500.00,0.00,0.00,       | settled.csv row 2 (the header is 1) UNREADABLE: in_scope of ZB-01
        ZB-06,p,huangshan-2022,SETTLED,-3000.00,-2000.00,0.00,0.00,0.00,0.00,0.00,-2000.00,-1000.00,0.00,0.00,| indicator-claims.csv row 7 (the header is 1) NOTHING_TO_REVERSE
        """)
    // spotless:on
    @DisplayName("tell settlements and claims that do not fit together, each with its row and what to mend")
    void unfit(String settlement, String says) throws IOException {
        String header = Files.readString(Path.of(settled)).lines().findFirst().orElseThrow();
        Files.writeString(Path.of(settled), header.replace(",x_shows", "") + "\n" + settlement + "\n");
        Settling told = indicators();
        assertThat(told.err()).contains(says);
        assertThat(told.status()).isEqualTo(1);
    }
}
