package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a printed clause back to the yuan that were paid by it. */
class TraceCommandTest {
    private static final Path EXAMPLES = examples();
    /** Clause, policy, step, claims, yuan. */
    private static final Pattern ROW = Pattern.compile("(\\S+ \\S+) +(\\S+) +(\\S+) +([0-9]+) +(-?[0-9]+[.][0-9]{2})");

    private static Path examples() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("examples")) ? here.resolve("examples") : here.resolveSibling("examples");
    }

    private static Settling trace(String... options) {
        List<String> args =
                new ArrayList<>(List.of("trace", EXAMPLES.resolve("claims.csv").toString()));
        args.addAll(List.of(options));
        return Settling.run(args.toArray(new String[0]));
    }

    private static List<Matcher> rows(String page) {
        return page.lines().map(ROW::matcher).filter(Matcher::matches).toList();
    }

    @Test
    @DisplayName("what each tier of a policy paid stands below its clauses, as in the settlements")
    void sumsAreThoseOfTheSettlements() throws IOException {
        Map<String, BigDecimal> expected = new TreeMap<>();
        for (NamedCsvRecord row : Settling.rows(Files.readString(EXAMPLES.resolve("expected/settlements.csv")))) {
            if (row.getField("status").equals("SETTLED")
                    && row.getField("policy").equals("heze-2022")) {
                for (String tier : List.of("critical_illness", "medical_assistance", "further_assistance")) {
                    expected.merge(
                            "tier-" + tier.replace('_', '-'), new BigDecimal(row.getField(tier)), BigDecimal::add);
                }
            }
        }
        Map<String, BigDecimal> paid = new TreeMap<>();
        for (Matcher row : rows(trace().out())) {
            // Each of these tiers of the policy rests on one clause for one person, so here clauses do add up.
            if (row.group(2).equals("heze-2022") && expected.containsKey(row.group(3))) {
                paid.merge(row.group(3), new BigDecimal(row.group(5)), BigDecimal::add);
            }
        }
        assertThat(paid).isEqualTo(expected);
    }

    @Test
    @DisplayName("a clause that rules premiums names its rules, and the verbs that go by it")
    void premiumClauses() {
        assertThat(trace("--clause", "huangshan-2022 三(二)2·b").out())
                .contains("No settled claim rests on it", "huangshan-2022/cover/newborn", "settle --enrolment");
        assertThat(trace("--clause", "heze-2022 二(一)").out()).doesNotContain("premium");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("the claims of every clause add up to its sum")
    void claimsOfAClauseAddUp(String language) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        rows(trace("--lang", language).out())
                .forEach(row -> sums.merge(row.group(1), new BigDecimal(row.group(5)), BigDecimal::add));
        assertThat(sums).hasSizeGreaterThan(20);
        sums.forEach((clause, sum) -> {
            String page = trace("--lang", language, "--clause", clause).out();
            String together = page.lines()
                    .filter(line -> line.startsWith("together ") || line.startsWith("合计 "))
                    .findFirst()
                    .orElseThrow();
            assertThat(new BigDecimal(together.substring(together.lastIndexOf(' ') + 1)))
                    .as(clause)
                    .isEqualTo(sum);
        });
    }

    @Test
    @DisplayName("a clause is found by its number, with wide brackets too, and shown in our own words")
    void oneClause() {
        Settling narrow = trace("--clause", "heze-2022 一(四)·a");
        assertThat(narrow.status()).isEqualTo(1);
        assertThat(narrow.out())
                .startsWith("heze-2022 一(四)·a: Further assistance")
                .contains("HZ-02", "13457.50");
        assertThat(trace("--clause", "heze-2022 一（四）·a").out()).isEqualTo(narrow.out());
        assertThat(trace("--clause", "heze-2022 一(五)1").out()).contains("No settled claim rests on it.");
    }

    @Test
    @DisplayName("a clause by which an earlier stay's charges are taken off has the claims that it touched")
    void chargedBefore() {
        assertThat(trace("--clause", "shaoyang-2021 四(十二)").out())
                .contains("SY-07", "6720.00")
                .doesNotContain("SY-06", "SY-08");
    }

    @Test
    @DisplayName("for programs: the same as JSON")
    void json() {
        assertThat(trace("--format", "json").out())
                .contains("\"clause\" : \"heze-2022 一(四)·a\"", "\"fund_total\" : \"4050585.26\"");
        assertThat(trace("--format", "json", "--clause", "heze-2022 一(四)·a").out())
                .contains("\"claim_id\" : \"HZ-02\"", "\"step\" : \"tier-further-assistance\"");
    }

    @Test
    @DisplayName("an unknown clause: its document's clauses are named")
    void unknownClause() {
        Settling unknown = trace("--clause", "heze-2022 九(九)");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("no clause \"heze-2022 九(九)\"", "heze-2022 has: ", "一(四)·b");
        assertThat(trace("--clause", "nowhere").err()).contains("Documents: chongqing-2018, ");
    }
}
