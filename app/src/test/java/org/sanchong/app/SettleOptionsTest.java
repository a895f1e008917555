package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.catalog.PolicyCatalogs;

/** What the options change in the settlements: policy, catalog, strictness, format, language, and derivations. */
class SettleOptionsTest {
    @TempDir
    private Path folder;

    /** The fields of a JSON object, its objects and arrays left out; in their order. */
    private static Map<String, String> fields(String json) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                if (parser.nextToken().isStructStart()) {
                    parser.skipChildren();
                } else {
                    fields.put(name, parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText());
                }
            }
            assertThat(parser.nextToken()).isNull();
        }
        return fields;
    }

    private List<Map<String, String>> explained(Sheet sheet, String... options) throws IOException {
        Path why = folder.resolve("why.jsonl");
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--explain", why.toString()));
        Settling.of(sheet, all.toArray(new String[0]));
        List<Map<String, String>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(why)) {
            lines.add(fields(line));
        }
        return lines;
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | region | discharged_on | fund_total
            heze-2022      | 371700 | 2022-06-05    |     848.20
            heze-2022      | 430500 | 2022-06-05    |     848.20
            heze-2022      | 999999 | 2022-05-01    |     848.20
            heze-2022      | nought | 2030-01-01    |     848.20
            heze-2022      | ''     | 2022-06-05    |     848.20
            shaoyang-2021  | 371700 | 2022-06-05    |     748.00
            chongqing-2018 | 371700 | 2020-12-31    |     878.50
            """)
    void aPolicySettlesEveryClaimWhateverItsRegion(String policy, String region, String day, String fundTotal) {
        Sheet sheet = Sheet.of(claim("a", "region=" + region, "admitted_on=" + day, "discharged_on=" + day));
        Settling settling = Settling.of(sheet, "--policy", policy);
        assertThat(settling.status()).isZero();
        assertThat(settling.row("a").getField("policy")).isEqualTo(policy);
        assertThat(settling.row("a").getField("fund_total")).isEqualTo(fundTotal);
        assertThat(Settling.of(sheet.without("region"), "--policy", policy).out())
                .isEqualTo(settling.out());
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | discharged_on
            heze-2022      | 2022-04-30
            shaoyang-2018  | 2021-09-01
            chongqing-2018 | 2021-01-01
            """)
    void thePeriodOfThePolicyStillHolds(String policy, String day) {
        Sheet sheet = Sheet.of(claim("a", "admitted_on=" + day, "discharged_on=" + day));
        NamedCsvRecord row = Settling.of(sheet, "--policy", policy).row("a");
        assertThat(row.getField("reason"))
                .startsWith("NO_POLICY_IN_FORCE: ")
                .contains(policy)
                .contains(day);
        assertThat(row.getField("policy")).isEmpty();
    }

    @Test
    void aClaimRejectedUnderAPolicyNamesIt() {
        Sheet sheet = Sheet.of(claim("a", "region=430500", "total=?"));
        NamedCsvRecord row = Settling.of(sheet, "--policy", "heze-2022").row("a");
        assertThat(row.getField("reason")).startsWith("BAD_AMOUNT: ");
        assertThat(row.getField("policy")).isEqualTo("heze-2022");
    }

    @Test
    void anUnknownPolicyIsRefusedWithThoseThereAre() {
        assertThat(Settling.of(Sheet.of(claim("a")), "--policy", "heze-2021").err())
                .contains("heze-2021")
                .contains("heze-2022");
    }

    @Test
    void aCatalogPutsAPolicyInPlaceOfABuiltInOneByItsId() throws IOException {
        Path policies = Files.createDirectories(folder.resolve("own").resolve("policies"));
        String builtIn;
        try (var stream = PolicyCatalogs.class.getResourceAsStream("builtin/policies/heze-2022.yaml")) {
            builtIn = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        assertThat(builtIn).contains("350");
        Files.writeString(policies.resolve("heze-2022.yaml"), builtIn.replaceAll("\\b350(\\.00)?\\b", "400$1"));
        Sheet sheet = Sheet.of(claim("heze"), claim("shaoyang", "region=430500"));
        Settling settling =
                Settling.of(sheet, "--catalog", folder.resolve("own").toString());
        assertThat(settling.err()).contains("2 claims, 2 settled");
        assertThat(settling.row("heze").getField("basic")).isEqualTo("456.00");
        assertThat(settling.line("shaoyang")).isEqualTo(Settling.of(sheet).line("shaoyang"));
    }

    @Test
    void aCatalogWithADefectIsRefusedWithItsFile() throws IOException {
        Path policies = Files.createDirectories(folder.resolve("own").resolve("policies"));
        Files.writeString(policies.resolve("mistaken.yaml"), "policy: [");
        Settling settling = Settling.of(
                Sheet.of(claim("a")), "--catalog", folder.resolve("own").toString());
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.out()).isEmpty();
        assertThat(settling.err()).contains("mistaken.yaml").doesNotContain("should not have happened");
    }

    @Test
    void aCatalogAddsRegionsCategoriesCodesAndColumns() {
        String yunling = Path.of("..", "docs", "examples", "yunling").toString();
        Sheet sheet = Sheet.of(claim("heze"), claim("yunling", "region=990100", "categories=WARDEN_FAMILY"))
                .with("insured_years");
        Settling without = Settling.of(sheet);
        assertThat(without.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(without.err()).contains("\"insured_years\"");
        Settling with = Settling.of(sheet, "--catalog", yunling);
        assertThat(with.line("heze"))
                .isEqualTo(Settling.of(Sheet.of(claim("heze"))).line("heze"));
        assertThat(with.row("yunling").getField("reason")).doesNotContain("UNKNOWN");
    }

    @Test
    void settlementsAsJsonHaveTheNamesAndAmountsOfTheCsv() throws IOException {
        Sheet sheet = Sheet.of(
                        claim("a,\"b\"\n", "x_note= 备注 \\ \" \u0001 😀"),
                        claim("c", "total=?"),
                        claim("d", "total=80000.5"))
                .with("x_note");
        Settling csv = Settling.of(sheet);
        Settling json = Settling.of(sheet, "--format", "jsonl");
        assertThat(json.status()).isEqualTo(csv.status());
        List<String> lines = json.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(json.out()).endsWith("\n").doesNotContain("\r");
        for (int i = 0; i < lines.size(); i++) {
            NamedCsvRecord row = csv.rows().get(i);
            Map<String, String> fields = fields(lines.get(i));
            assertThat(fields.keySet()).containsExactlyElementsOf(row.getHeader());
            boolean settled = "SETTLED".equals(row.getField("status"));
            fields.forEach(
                    (name, value) -> assertThat(value == null ? "" : value).isEqualTo(row.getField(name)));
            assertThat(fields.get("fund_total") == null).isEqualTo(!settled);
        }
    }

    /** A message shows 40 characters of a value; it must not cut one in two. */
    @Test
    void whatAMessageShowsOfAValueIsCutBetweenCharacters() throws IOException {
        Sheet sheet =
                Sheet.of(claim("a", "total=" + "9".repeat(39) + "😀!"), claim("b", "total=" + "9".repeat(38) + "😀!"));
        for (String line : Settling.of(sheet, "--format", "jsonl").out().lines().toList()) {
            String reason = fields(line).get("reason");
            assertThat(reason)
                    .contains("…")
                    .isEqualTo(reason.codePoints()
                            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString());
        }
    }

    @Test
    void derivationsStandInTheOrderOfTheClaimsWithoutThoseRejected() throws IOException {
        Sheet sheet = Sheet.of(
                claim("b", "discharged_on=2022-12-31"), claim("a"), claim("c", "total=?"), claim("é", "total=20000"));
        List<Map<String, String>> lines = explained(sheet);
        assertThat(lines.stream().map(l -> l.get("claim_id"))).containsExactly("b", "a", "é");
        assertThat(lines.get(1))
                .containsEntry("policy", "heze-2022")
                .containsEntry("total", "1000.00")
                .containsEntry("in_scope", "1000.00")
                .containsEntry("fund_total", "848.20")
                .containsEntry("personal", "151.80");
    }

    @Test
    void derivationsAreInTheLanguageAskedFor() throws IOException {
        Sheet sheet = Sheet.of(claim("a"));
        Path why = folder.resolve("why.jsonl");
        explained(sheet);
        assertThat(Files.readString(why)).contains("basic insurance").doesNotContain("基本医保");
        explained(sheet, "--lang", "zh");
        assertThat(Files.readString(why)).contains("基本医保").doesNotContain("basic insurance");
    }

    @Test
    void reasonsAreInTheLanguageAskedForUnderTheSameCodes() {
        Sheet sheet = Sheet.of(claim("a"), claim("b", "total=?"), claim("c", "region=1"), claim("c"));
        List<NamedCsvRecord> english = Settling.of(sheet).rows();
        List<NamedCsvRecord> chinese = Settling.of(sheet, "--lang", "zh").rows();
        for (int i = 0; i < english.size(); i++) {
            String reason = english.get(i).getField("reason");
            String inChinese = chinese.get(i).getField("reason");
            assertThat(inChinese)
                    .startsWith(reason.substring(0, reason.indexOf(':') + 2))
                    .matches("(?s).*\\p{IsHan}.*");
            assertThat(chinese.get(i).getFields().subList(0, 15))
                    .isEqualTo(english.get(i).getFields().subList(0, 15));
        }
        assertThat(Settling.of(sheet, "--lang", "en").rows().get(1).getField("reason"))
                .isEqualTo(english.get(1).getField("reason"));
    }

    @Test
    void spreadsheetsGetAMarkAndNoFormulas() {
        Sheet sheet = Sheet.of(
                        claim("=1+1", "person_id=@P", "x_a=+1", "x_b=-1,2"),
                        claim("1=1", "person_id=-", "x_a= =1", "x_b=\"=1\""))
                .with("x_a")
                .with("x_b");
        Settling excel = Settling.of(sheet, "--excel");
        assertThat(excel.out()).startsWith("\uFEFFclaim_id,");
        List<NamedCsvRecord> rows = Settling.rows(excel.out().substring(1));
        assertThat(rows.get(0).getField("claim_id")).isEqualTo("'=1+1");
        assertThat(rows.get(0).getField("person_id")).isEqualTo("'@P");
        assertThat(rows.get(0).getField("x_a")).isEqualTo("'+1");
        assertThat(rows.get(0).getField("x_b")).isEqualTo("'-1,2");
        assertThat(rows.get(1).getField("claim_id")).isEqualTo("1=1");
        assertThat(rows.get(1).getField("person_id")).isEqualTo("'-");
        assertThat(rows.get(1).getField("x_a")).isEqualTo(" =1");
        assertThat(rows.get(1).getField("x_b")).isEqualTo("\"=1\"");
        Settling plain = Settling.of(sheet);
        assertThat(plain.out()).startsWith("claim_id,");
        assertThat(plain.rows().get(0).getField("claim_id")).isEqualTo("=1+1");
    }

    /** The number is invented: no division has the code 990000. */
    private static String identityNumber(String firstSeventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Character.digit(firstSeventeen.charAt(i), 10) * weights[i];
        }
        return firstSeventeen + "10X98765432".charAt(sum % 11);
    }

    @Test
    void identityNumbersDrawOneWarningAndAreMaskedInDerivations() throws IOException {
        String one = identityNumber("99000019000101001");
        String other = identityNumber("99000019000101002");
        Sheet sheet = Sheet.of(
                claim("a", "person_id=" + one), claim("b", "person_id=" + one), claim("c", "person_id=" + other));
        Settling settling =
                Settling.of(sheet, "--explain", folder.resolve("why.jsonl").toString());
        assertThat(settling.err().lines().filter(l -> l.contains("identity numbers")))
                .hasSize(1);
        assertThat(settling.err().lines()).hasSize(2);
        assertThat(settling.row("a").getField("person_id")).isEqualTo(one);
        assertThat(Files.readString(folder.resolve("why.jsonl"))).doesNotContain(one, other);
        assertThat(explained(sheet).get(0).get("person_id"))
                .isEqualTo(one.substring(0, 3) + "***********" + one.substring(14));
    }

    @Test
    void otherPersonIdsDrawNoWarningAndAreShown() throws IOException {
        String valid = identityNumber("99000019000101001");
        char wrong = valid.endsWith("0") ? '1' : '0';
        String mistyped = valid.substring(0, 17) + wrong;
        String noDay = identityNumber("99000019001301001");
        Sheet sheet = Sheet.of(claim("a", "person_id=" + mistyped), claim("b", "person_id=" + noDay));
        assertThat(Settling.of(sheet).err().lines()).hasSize(1);
        assertThat(explained(sheet).stream().map(l -> l.get("person_id"))).containsExactly(mistyped, noDay);
    }

    @Test
    void aStrictRunsRefusalsAddNothing() {
        Map<String, String> refused = claim("a", "person_id=P");
        Map<String, String> settled =
                claim("b", "person_id=P", "basic_paid=1000", "total=20000", "discharged_on=2022-07-01");
        assertThat(Settling.of(Sheet.of(refused, settled), "--strict").line("b"))
                .isEqualTo(Settling.of(Sheet.of(settled), "--strict").line("b"));
    }
}
