package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.cliff.CliffFinding;
import org.sanchong.domain.cliff.CliffKind;
import org.sanchong.domain.cliff.CliffReport;
import org.sanchong.domain.cliff.CliffSearch;
import org.sanchong.domain.cliff.PaymentTrace;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyId;

/** Amounts are worked by hand; the working stands above each table. */
@DisplayName("Cliffs of the built-in policies (待遇悬崖)")
class BuiltInCliffsSpecification {
    private static final CliffSearch SEARCH = CliffSearch.of(Story.CATALOG);
    private static final Map<String, CliffReport> REPORTS = new ConcurrentHashMap<>();

    private static CliffReport report(String policy) {
        return REPORTS.computeIfAbsent(
                policy,
                id -> SEARCH.search(
                        Story.CATALOG.policy(new PolicyId(id)).orElseThrow(), CliffSearch.USUAL_REACH, Money.zero()));
    }

    /** Five levels, each with the backstop of the county and that beyond it: 10; beyond it where it does not apply, 2 more. */
    @DisplayName("how many there are, in which policy")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        policy         | lower payment | burden jump | poorer paid less | split pays more
        shaoyang-2018  |            10 |           0 |               21 |              10
        shaoyang-2021  |             0 |           0 |                0 |               0
        hubei-2019     |             0 |           0 |                0 |               0
        huangshan-2022 |             0 |           0 |                0 |               0
        heze-2022      |             0 |           0 |                0 |               0
        chongqing-2018 |             0 |           0 |                0 |               0
        """)
    void soManyAreThere(String policy, int lower, int jumps, int poorer, int splits) {
        assertThat(report(policy).of(CliffKind.LOWER_PAYMENT)).hasSize(lower);
        assertThat(report(policy).of(CliffKind.BURDEN_JUMP)).hasSize(jumps);
        assertThat(report(policy).of(CliffKind.POORER_PAID_LESS)).hasSize(poorer);
        assertThat(report(policy).of(CliffKind.SPLIT_PAYS_MORE)).hasSize(splits);
    }

    /*
     * Primary care, in the county: at 200.00 only the backstop pays, 85 % of it, 170.00. Above, basic insurance pays 95 % of
     * the excess: the backstop is 190.00 - 10 % of the expense. At 1,899.96: 85 % is 1,614.966 -> 1,614.97, basic insurance
     * 1,699.96 x 95 % = 1,614.962 -> 1,614.96, so 0.01. A fen more: 1,614.9745 and 1,614.9715, both -> 1,614.97, and nothing is left.
     * Level 1, in the county: 425.00 at 500.00. At 6,571.36: 5,585.656 -> 5,585.66 less 6,071.36 x 92 % = 5,585.6512 -> 5,585.65.
     * A fen more: 5,585.6645 and 5,585.6604, both -> 5,585.66.
     * Level 1, beyond: 80 % of 500.00 = 400.00. At 3,833.27: 3,066.616 -> 3,066.62 less 3,333.27 x 92 % = 3,066.6084 -> 3,066.61.
     * A fen more: 3,066.624 and 3,066.6176, both -> 3,066.62.
     * Level 3, beyond, 18,400.02: 80 % is 14,720.016 -> 14,720.02 less 17,200.02 x 75 % = 12,900.015 -> 12,900.02. A fen more and
     * critical illness pays 0.01. At 34,577.73: 27,662.184 -> 27,662.18 less 25,033.30 and (9,544.43 - 5,500) x 65 % -> 2,628.88.
     */
    @DisplayName("二(三) the backstop falls where basic insurance rises faster: the whole does not fall (财政兜底)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        circumstances                               |   from |      to | better | worse
        facility_level=PRIMARY_CARE locality=IN_COUNTY | 200.01 | 1899.97 | 170.00 |  0.00
        facility_level=LEVEL_1 locality=IN_COUNTY      | 500.01 | 6571.37 | 425.00 |  0.00
        facility_level=LEVEL_1 special_disease=true    | 500.01 | 3833.28 | 400.00 |  0.00
        facility_level=LEVEL_3 special_disease=true    | 18400.02 | 34577.73 | 1820.00 | 0.00
        """)
    void theBackstopFalls(String circumstances, Money from, Money to, Money better, Money worse) {
        CliffFinding found = only(CliffKind.LOWER_PAYMENT, "shaoyang-2018", "REGISTERED_POOR", circumstances);
        assertThat(List.of(found.from(), found.to(), found.better(), found.worse()))
                .containsExactly(from, to, better, worse);
        assertThat(found.tiers()).containsExactly(TierName.BACKSTOP);
        assertThat(found.clauses()).extracting(ClauseId::number).contains("二(三)");
    }

    @Test
    @DisplayName(
            "where a payment is least, a fen less and a fen more of expense are paid no less; where it begins to fall, no more")
    void theWorstIsTheWorst() {
        List<CliffFinding> falls = report("shaoyang-2018").of(CliffKind.LOWER_PAYMENT);
        assertThat(falls).hasSize(10);
        for (CliffFinding fall : falls) {
            for (String fen : List.of("-0.01", "0.01")) {
                assertThat(paid(fall, fall.at().plus(Money.parse(fen))))
                        .as("%s at %s", fall, fen)
                        .isGreaterThanOrEqualTo(fall.worse());
                assertThat(paid(fall, fall.from().plus(Money.parse(fen))))
                        .as("%s from %s", fall, fen)
                        .isLessThanOrEqualTo(fall.better());
            }
        }
    }

    private static Money paid(CliffFinding fall, Money expense) {
        return traced(fall, new PaymentTrace.Range(Money.zero(), expense, expense))
                .payments()
                .get(fall.tiers().get(0));
    }

    /*
     * Primary care, in the county. First bill 158,094.74: basic 157,894.74 x 95 % = 150,000.003 -> 150,000.00, all of its cap;
     * critical illness (8,094.74 - 5,500) x 65 % = 1,686.581 -> 1,686.58; together above 85 %, so no backstop.
     * Second bill 86,530.25: basic 0.00; critical illness to 94,624.99: 89,124.99 x 65 % = 57,931.2435 -> 57,931.24, less
     * 1,686.58 = 56,244.66; backstop 85 % = 73,550.7125 -> 73,550.71, less 56,244.66 = 17,306.05. Both: 225,237.29.
     * One bill of 244,624.99: 150,000.00 + 57,931.24 = 207,931.24, which is 85 % (207,931.2415): no backstop.
     * Level 3: first bill 201,200.00: 200,000 x 75 % = 150,000.00; burden 51,200.00, critical illness 45,700 x 65 % = 29,705.00;
     * 179,705.00 is above 85 % (171,020.00). Second bill 43,424.99: critical illness 57,931.24 - 29,705.00 = 28,226.24; backstop
     * 85 % = 36,911.2415 -> 36,911.24, less 28,226.24 = 8,685.00. Both: 216,616.24.
     */
    @DisplayName("二(三) a guarantee for each bill: two bills are paid more than one (按次兜底)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        circumstances                                  | first bill |        at |    better |     worse |     cost
        facility_level=PRIMARY_CARE locality=IN_COUNTY |  158094.74 | 244624.99 | 225237.29 | 207931.24 | 17306.05
        facility_level=LEVEL_3 locality=IN_COUNTY      |  201200.00 | 244624.99 | 216616.24 | 207931.24 |  8685.00
        """)
    void twoBillsArePaidMore(String circumstances, String first, Money at, Money better, Money worse, Money cost) {
        CliffFinding found = only(CliffKind.SPLIT_PAYS_MORE, "shaoyang-2018", "REGISTERED_POOR", circumstances);
        assertThat(found.against()).isEqualTo(first);
        assertThat(List.of(found.at(), found.better(), found.worse(), found.cost()))
                .containsExactly(at, better, worse, cost);
        assertThat(found.tiers()).containsExactly(TierName.BACKSTOP);
    }

    /*
     * The regular assistance, 70 %, is for the three categories; what the registered poor get instead is pending. Outpatient care
     * after basic insurance: 0.02 gets round(0.014) = 0.01, one fen more; 0.03 gets 0.02, the first cliff. It is worst where
     * the cap of 50,000 is reached: critical illness 188,367.35 x 65 % = 122,438.7775 -> 122,438.78, left 71,428.57,
     * x 70 % = 49,999.999 -> 50,000.00; a fen less of expense would leave 49,999.9965 -> 50,000.00 too, of 122,438.771 -> .77.
     * Level 3 beyond the county, without referral: basic cap of 150,000 from 201,200.00 on, so the same burden, and both
     * are paid 150,000.00 more at 343,867.35.
     */
    @DisplayName("三(七) the registered poor are paid less than the destitute while their rule is pending (规则待定)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        circumstances                                                    | from |        at |    better |     worse
        care_type=OUTPATIENT_CHRONIC                                     | 0.03 | 193867.35 | 172438.78 | 122438.78
        facility_level=LEVEL_3 referral=false special_disease=true       | 0.03 | 343867.35 | 322438.78 | 272438.78
        """)
    void theRegisteredPoorArePaidLess(String circumstances, Money from, Money at, Money better, Money worse) {
        CliffFinding found = only(CliffKind.POORER_PAID_LESS, "shaoyang-2018", "REGISTERED_POOR", circumstances);
        assertThat(found.against()).isEqualTo("DESTITUTE");
        assertThat(List.of(found.from(), found.at(), found.better(), found.worse()))
                .containsExactly(from, at, better, worse);
        assertThat(found.tiers()).containsExactly(TierName.MEDICAL_ASSISTANCE);
    }

    /*
     * heze 350.01: basic 0.01 x 76 % -> 0.01; left 350.00, assistance 245.00.
     * heze 250,000.01: basic 150,000.00 (cap). Preferential 95,000 x 65 % + 0.01 x 70 % = 61,750.01; assistance 38,250.00 x 70 %
     *   = 26,775.00; further (11,475 - 5,000) x 70 % = 4,532.50. Ordinary: 86,000 x 60 % + 0.01 x 65 % -> 51,600.01.
     * shaoyang 398,500.02: basic 150,000.00; critical illness 237,500.02 x 60 % = 142,500.012 -> 142,500.01; left 106,000.01; on
     *   application 100,000.01 x 50 % = 50,000.005 -> 50,000.01, capped at 50,000.00.
     * hubei 576,133.34: basic 150,000.00; burden 426,133.34. Preferential 16,250 + 49,000 + 260,906.67, capped at 300,000.00;
     *   assistance 126,133.34 x 70 %, capped at 50,000.00. Ordinary 9,900 + 45,500 + 244,600.005 -> capped at 300,000.00.
     * chongqing 300.01: tilted (300.01 - 150) x 70 % = 105.007 -> 105.01, assistance 195.00 x 70 % = 136.50. Ordinary 0.01.
     * huangshan 610,000.01: basic 250,000.00; the excess of 360,000.01 is 345,000.01: 30,000 + 32,500 + 75,000 + 116,000.01, capped at 250,000.00;
     *   assistance (110,000.01 - 10,000) x 50 % = 50,000.005 -> 50,000.01, capped at 50,000.00.
     */
    @DisplayName("what losing the category costs: the benefit cliff that Chongqing's plan names (失去身份的损失)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        policy         | category             | circumstances                                        |        at |    better |     worse |     cost
        heze-2022      | DESTITUTE            | facility_level=LEVEL_2                               |    350.01 |    245.01 |      0.01 |   245.00
        heze-2022      | DESTITUTE            | facility_level=LEVEL_2                               | 250000.01 | 243057.51 | 201600.01 | 41457.50
        shaoyang-2021  | ILLNESS_IMPOVERISHED | facility_level=LEVEL_2 approved_assistance=true      | 398500.02 | 342500.01 | 292500.01 | 50000.00
        hubei-2019     | REGISTERED_POOR      | facility_level=LEVEL_2 designated=true referral=true | 576133.34 | 500000.00 | 450000.00 | 50000.00
        chongqing-2018 | REGISTERED_POOR      | facility_level=LEVEL_2 locality=IN_COUNTY            |    300.01 |    241.51 |      0.01 |   241.50
        huangshan-2022 | ILLNESS_IMPOVERISHED | facility_level=LEVEL_2 care_type=INPATIENT           | 610000.01 | 550000.00 | 500000.00 | 50000.00
        """)
    void losingTheCategoryCosts(
            String policy, String category, String circumstances, Money at, Money better, Money worse, Money cost) {
        List<CliffFinding> found = found(CliffKind.LOSS_OF_CATEGORY, policy, category, circumstances).stream()
                .filter(each -> each.at().equals(at))
                .toList();
        assertThat(found).isNotEmpty();
        assertThat(List.of(
                        found.get(0).better(),
                        found.get(0).worse(),
                        found.get(0).cost()))
                .containsExactly(better, worse, cost);
    }

    @Test
    @DisplayName("what is traced around a cliff is what was found there: one fen before it, and where it is worst")
    void whatIsTracedIsWhatWasFound() {
        List<CliffFinding> found = report("shaoyang-2018").findings();
        assertThat(found).hasSizeGreaterThan(300);
        for (CliffFinding each : found) {
            Money first = each.kind() == CliffKind.SPLIT_PAYS_MORE ? Money.parse(each.against()) : Money.zero();
            Money at = each.at();
            PaymentTrace.Point point = traced(each, new PaymentTrace.Range(first, at, at));
            Money paid = each.kind() == CliffKind.LOWER_PAYMENT
                    ? point.payments().get(each.tiers().get(0))
                    : point.fund();
            boolean isOfTheBetter =
                    each.kind() == CliffKind.LOSS_OF_CATEGORY || each.kind() == CliffKind.SPLIT_PAYS_MORE;
            assertThat(paid).as("%s", each).isEqualTo(isOfTheBetter ? each.better() : each.worse());
            assertThat(point.personal()).isEqualTo(at.minus(point.fund()));
        }
    }

    private static PaymentTrace.Point traced(CliffFinding found, PaymentTrace.Range range) {
        List<PaymentTrace.Point> points = SEARCH.trace(
                        Story.CATALOG.policy(found.policy()).orElseThrow(), found.circumstances(), range)
                .points();
        assertThat(points).as("%s", found).hasSize(1);
        return points.get(0);
    }

    /* As above: the backstop is 170.00 at 200.00, 0.01 at 1,899.96, and basic insurance 1,614.96 there. */
    @Test
    @DisplayName("a trace has a point at either side of every turn")
    void aTraceHasEveryTurn() {
        CliffFinding found = only(
                CliffKind.LOWER_PAYMENT,
                "shaoyang-2018",
                "REGISTERED_POOR",
                "facility_level=PRIMARY_CARE locality=IN_COUNTY");
        PaymentTrace trace = SEARCH.trace(
                Story.CATALOG.policy(found.policy()).orElseThrow(),
                found.circumstances(),
                new PaymentTrace.Range(Money.zero(), Money.zero(), Money.parse("3799.92")));
        assertThat(trace.points())
                .filteredOn(point -> point.payments().get(TierName.BACKSTOP).equals(Money.parse("170.00")))
                .extracting(PaymentTrace.Point::expense)
                .contains(Money.parse("200.00"));
        assertThat(trace.points())
                .filteredOn(point -> point.expense().equals(Money.parse("1899.96")))
                .allMatch(point -> point.payments().get(TierName.BASIC).equals(Money.parse("1614.96"))
                        && point.personal().equals(Money.parse("284.99")));
        assertThat(trace.points().get(trace.points().size() - 1).expense()).isEqualTo(Money.parse("3799.92"));
    }

    private static CliffFinding only(CliffKind kind, String policy, String category, String circumstances) {
        List<CliffFinding> found = found(kind, policy, category, circumstances);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<CliffFinding> found(CliffKind kind, String policy, String category, String circumstances) {
        Map<String, String> asked = Arrays.stream(circumstances.split(" +"))
                .map(fact -> fact.split("="))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1], (a, b) -> b, LinkedHashMap::new));
        return report(policy).of(kind).stream()
                .filter(each -> each.circumstances().categories().stream()
                        .anyMatch(held -> held.code().equals(category)))
                .filter(each -> each.circumstances().facts().entrySet().containsAll(asked.entrySet()))
                .toList();
    }
}
