package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statement of one claim, for a person to read. */
class ExplainCommandTest {
    private static final Path EXAMPLES = examples();
    private static final Pattern CLAUSE = Pattern.compile("\\b[a-z]+-20[0-9]{2} [一二三四五六七八九十—][^\\s,;:：]*");

    private static Path examples() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("examples")) ? here.resolve("examples") : here.resolveSibling("examples");
    }

    private static Settling explain(String claim, String... options) {
        List<String> args = new ArrayList<>(
                List.of("explain", EXAMPLES.resolve("claims.csv").toString()));
        args.addAll(List.of("--claim", claim));
        args.addAll(List.of(options));
        return Settling.run(args.toArray(new String[0]));
    }

    private static Settling explain(Sheet sheet, String claim, String... options) {
        List<String> args = new ArrayList<>(List.of("explain", "-", "--claim", claim));
        args.addAll(List.of(options));
        return Settling.run(new ByteArrayInputStream(sheet.bytes()), args.toArray(new String[0]));
    }

    /** The example claims with what became of each; of two with one id the first. */
    static Stream<NamedCsvRecord> settlements() throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        return Settling.rows(Files.readString(EXAMPLES.resolve("expected/settlements.csv"))).stream()
                .filter(row -> seen.add(row.getField("claim_id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theStatementOfAnExampleIsTheExpectedOne(String language) throws IOException {
        Path expected = EXAMPLES.resolve("expected/statement-SY-04." + language + ".txt");
        Settling explained = explain("SY-04", "--lang", language);
        assertThat(explained.status()).isZero();
        assertThat(explained.err()).isEmpty();
        assertThat(explained.out().replaceAll("[0-9a-f]{64}", "HASH")).isEqualTo(Files.readString(expected));
    }

    @Test
    void aPendingRuleIsNamedInTheReadersLanguage() {
        String english = "relief-period assistance and special relief insurance of the registered poor";
        String chinese = "建档立卡贫困人口在脱贫攻坚期的救助和扶贫特惠保险";

        assertThat(explain("SY-11", "--lang", "en").out()).contains(english).doesNotContain(chinese);
        assertThat(explain("SY-11", "--lang", "zh").out()).contains(chinese).doesNotContain(english);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("settlements")
    void everyExampleIsExplainedWithItsAmountsInBothLanguages(NamedCsvRecord row) {
        boolean settled = row.getField("status").equals("SETTLED");
        for (String language : List.of("en", "zh")) {
            Settling explained = explain(row.getField("claim_id"), "--lang", language);
            assertThat(explained.status()).isEqualTo(settled ? 0 : 1);
            List<String> words = explained
                    .out()
                    .lines()
                    .flatMap(line -> Stream.of(line.split(" +")))
                    .toList();
            if (settled) {
                for (String amount : List.of("in_scope", "basic", "medical_assistance", "fund_total", "personal")) {
                    assertThat(words).as(amount).contains(row.getField(amount));
                }
            } else {
                String code = row.getField("reason").replaceFirst(":.*", ":");
                assertThat(explained.out()).contains(code);
            }
            assertThat(explained.out()).doesNotContain("null");
        }
    }

    /** 四(十二): that stays referred on within the city are charged one deductible is a clause of its own. */
    @Test
    void whatTheStayBeforeWasChargedStandsByItsClause() {
        String text = explain("SY-07").out();
        assertThat(text)
                .containsPattern("of it charged before +200\\.00 +shaoyang-2021 四\\(十二\\)\n")
                .contains("\nshaoyang-2021 四(十二): Referred by the rules within the city");
        assertThat(explain("SY-06").out()).doesNotContain("四(十二)");
        assertThat(explain("SY-08").out()).doesNotContain("四(十二)");
    }

    /** From a paid yuan to the clause: whatever clause a step cites is put into words below. */
    @ParameterizedTest(name = "[{index}]")
    @MethodSource("settlements")
    void everyClauseThatAStepCitesIsPutIntoWords(NamedCsvRecord row) {
        String text = explain(row.getField("claim_id")).out();
        int words = text.indexOf("\nClauses in our own words\n");
        if (words < 0) {
            assertThat(row.getField("status")).isEqualTo("REJECTED");
            return;
        }
        String steps = text.substring(text.indexOf("\nExpense\n"), text.indexOf("\nTotals\n"));
        Matcher cited = CLAUSE.matcher(steps);
        int found = 0;
        while (cited.find()) {
            found++;
            assertThat(text.substring(words)).contains("\n" + cited.group() + ": ");
        }
        assertThat(found).isPositive();
    }

    @Test
    void claimsBeforeItCount() {
        Sheet sheet = Sheet.of(
                claim("late", "person_id=P", "discharged_on=2022-06-30", "admitted_on=2022-06-20", "total=90000"),
                claim("early", "person_id=P", "total=90000"));
        String late = explain(sheet, "late").out();
        String alone = explain(Sheet.of(claim("late", "person_id=P", "total=90000")), "late")
                .out();
        assertThat(late).contains("counted toward it before");
        assertThat(late).isNotEqualTo(alone);
    }

    @Test
    void theFirstRowOfAnIdStandsForIt() {
        Sheet sheet = Sheet.of(claim("a", "total=5000"), claim("a", "total=7000"));
        Settling explained = explain(sheet, "a");
        assertThat(explained.status()).isZero();
        assertThat(explained.out()).contains("5000.00").doesNotContain("7000.00");
    }

    /** Spaces and tabs around an id are dropped, other blanks are part of it: the statement is of that claim alone. */
    @Test
    void idsAreComparedAsTheyAreSettled() {
        Sheet sheet = Sheet.of(
                claim(" \t a", "locality=IN_COUNTY"),
                claim("\u3000b", "locality=IN_PROVINCE", "person_id=Q"),
                claim("b", "locality=IN_REGION", "person_id=R"));
        assertThat(explain(sheet, "a").out()).contains("in the county");
        assertThat(explain(sheet, "\u3000b").out()).contains("elsewhere in the province");
        assertThat(explain(sheet, "b").out()).contains("in another county of the pooling region");
    }

    @Test
    void aRejectedClaimSaysWhy() {
        Settling explained = explain(Sheet.of(claim("a", "total=-1")), "a");
        assertThat(explained.status()).isEqualTo(1);
        assertThat(explained.out()).contains("rejected").contains("NEGATIVE_AMOUNT: ");
    }

    @Test
    void aClaimThatIsNotThereIsSaidSo() {
        Settling explained = explain("nobody's");
        assertThat(explained.status()).isEqualTo(2);
        assertThat(explained.out()).isEmpty();
        assertThat(explained.err()).contains("no claim \"nobody's\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=xml", "--lang=fr", "--catalog=nowhere", "--policy=nobody-2020"})
    void whatCannotBeDoneIsRefused(String option) {
        Settling explained = explain("SY-04", option);
        assertThat(explained.status()).isEqualTo(2);
        assertThat(explained.out()).isEmpty();
        assertThat(explained.err()).startsWith("sanchong: ");
    }

    @Test
    void theClaimMustBeNamed() {
        Settling explained =
                Settling.run("explain", EXAMPLES.resolve("claims.csv").toString());
        assertThat(explained.status()).isEqualTo(2);
        assertThat(explained.err()).contains("--claim");
    }

    /** Whatever a file holds, the page shows it as text. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void htmlIsWellFormedAndShowsWhatAFileHoldsAsText(String language) throws Exception {
        Sheet sheet = Sheet.of(claim("<b>&\"'", "person_id=<script>alert(1)</script>"));
        String html = explain(sheet, "<b>&\"'", "--format", "html", "--lang", language)
                .out();
        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;");
        String xml = html.replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("h2").getLength()).isGreaterThan(5);
        assertThat(document.getElementsByTagName("table").item(0).getTextContent())
                .contains("<b>&\"'")
                .contains("<script>alert(1)</script>");
    }

    @Test
    void jsonHoldsWhatIsGivenTheSettlementAndTheDerivation() throws IOException {
        String json = explain("SY-04", "--format", "json").out();
        List<String> fields = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.FIELD_NAME) {
                    fields.add(parser.currentName());
                }
            }
        }
        assertThat(fields).containsExactly("catalog", "given", "settlement", "derivation");
        assertThat(json).contains("\"fund_total\" : \"34088.00\"").contains("\"clause\" : \"shaoyang-2021 三(六)\"");
        String rejected = explain(Sheet.of(claim("a", "total=-1")), "a", "--format", "json")
                .out();
        assertThat(rejected).contains("\"derivation\" : null").contains("NEGATIVE_AMOUNT");
    }

    @Test
    void anIdentityNumberIsMasked() {
        // Invented: no division has the code 990000.
        String invented = "99000019000101001";
        String number = Stream.of("0123456789X".split(""))
                .map(check -> invented + check)
                .filter(org.sanchong.domain.person.IdentityNumber::isValid)
                .findFirst()
                .orElseThrow();
        for (String format : List.of("text", "html", "json")) {
            String out = explain(Sheet.of(claim("a", "person_id=" + number)), "a", "--format", format)
                    .out();
            assertThat(out).doesNotContain(number).contains("***");
        }
    }
}
