package org.sanchong.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Quotient;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.referral.FacilityId;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

@DisplayName("Provider payment")
class ProviderPaymentSpecification {
    static final RiskShares SHARES =
            new RiskShares(Rate.ofPercent("60"), Rate.ofPercent("10"), Rate.ofPercent("50"), Rate.ofPercent("20"));

    static PaymentContract contract(String id, PaymentMethod method, String... facilities) {
        Set<FacilityId> named = new TreeSet<>();
        for (String facility : facilities) {
            named.add(new FacilityId(facility));
        }
        return new PaymentContract(
                id,
                new PaymentContract.Reach(
                        new RegionCode("990100"),
                        new PlanYear(2022),
                        TierName.BASIC,
                        new TreeSet<>(),
                        new TreeSet<>(named)),
                method);
    }

    static PaymentMethod.DipPoints dip(String budget, Map<String, Long> coefficients) {
        SortedMap<FacilityId, Long> by = new TreeMap<>();
        coefficients.forEach((facility, coefficient) -> by.put(new FacilityId(facility), coefficient));
        return new PaymentMethod.DipPoints(
                Money.parse(budget),
                "disease_code",
                new TreeMap<>(Map.of("X", 1_000_000L, "Y", 505_000L, "Z", 0L)),
                by);
    }

    private static String told(ProviderClearing clearing) {
        StringBuilder told = new StringBuilder();
        clearing.shares()
                .forEach(share -> told.append(share.facility())
                        .append(' ')
                        .append(share.cleared())
                        .append("; "));
        clearing.uncleared()
                .forEach(left -> told.append(left.claim())
                        .append(' ')
                        .append(left.reason())
                        .append(' ')
                        .append(left.missing())
                        .append("; "));
        return told.toString().strip();
    }

    // Kept: 60 % of a surplus of up to 10 %; borne by the fund: 50 % of an overrun of up to 20 %.
    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            settled | cleared | kept  | left   | borne  | own
            1000.00 | 1000.00 | 0.00  | 0.00   | 0.00   | 0.00
            950.00  | 980.00  | 30.00 | 20.00  | 0.00   | 0.00
            900.01  | 960.00  | 59.99 | 40.00  | 0.00   | 0.00
            900.00  | 960.00  | 60.00 | 40.00  | 0.00   | 0.00
            899.99  | 959.99  | 60.00 | 40.01  | 0.00   | 0.00
            800.00  | 860.00  | 60.00 | 140.00 | 0.00   | 0.00
            0.00    | 60.00   | 60.00 | 940.00 | 0.00   | 0.00
            1000.01 | 1000.01 | 0.00  | 0.00   | 0.01   | 0.00
            1100.00 | 1050.00 | 0.00  | 0.00   | 50.00  | 50.00
            1199.98 | 1099.99 | 0.00  | 0.00   | 99.99  | 99.99
            1200.00 | 1100.00 | 0.00  | 0.00   | 100.00 | 100.00
            1200.01 | 1100.00 | 0.00  | 0.00   | 100.00 | 100.01
            1500.00 | 1100.00 | 0.00  | 0.00   | 100.00 | 400.00
            """)
    // spotless:on
    @DisplayName("a total budget of 1000.00: surplus kept and overrun shared within their limits")
    void totalBudget(String settled, String cleared, String kept, String left, String borne, String own) {
        RiskShares.Outcome outcome = SHARES.of(Money.ofYuan(1_000), Money.parse(settled));
        assertThat(List.of(outcome.cleared(), outcome.kept(), outcome.leftInFund(), outcome.borne(), outcome.ownLoss()))
                .hasToString("[" + String.join(", ", cleared, kept, left, borne, own) + "]");
    }

    @Test
    @DisplayName("members of a care group share the budget of its leading facility")
    void careGroup() {
        PaymentMethod budget = new PaymentMethod.TotalBudget(
                new TreeMap<>(
                        Map.of(new FacilityId("HA"), Money.ofYuan(1_000), new FacilityId("HC"), Money.ofYuan(50))),
                new TreeMap<>(Map.of(new FacilityId("HB"), new FacilityId("HA"))),
                SHARES);
        List<SettledCase> cases = List.of(
                GivenCases.stay("1", "HA", "", 60_000),
                GivenCases.stay("2", "HB", "", 35_000),
                GivenCases.stay("3", "HD", "", 100));
        // 600.00 + 350.00 leave 50.00, of which 30.00 is kept; HC had no case: 60 % of 10 % of 50.00.
        assertThat(told(ProviderPayment.of(List.of(contract("group", budget))).clear(cases)))
                .isEqualTo("HA 980.00; HC 3.00; 3 NO_BUDGET HD;");
    }

    @Test
    @DisplayName("a point is worth the budget over all points; what was taken back has none")
    void points() {
        SettledCase undone = GivenCases.stay("4", "HA", "X", 500);
        List<SettledCase> cases = List.of(
                GivenCases.stay("1", "HA", "X", 70_000),
                GivenCases.stay("2", "HB", "Y", 20_000),
                GivenCases.stay("3", "HB", "Y", 20_001),
                undone,
                GivenCases.refund(undone));
        ProviderClearing clearing = ProviderPayment.of(List.of(contract("dip", dip("1000.00", Map.of()))))
                .clear(cases);
        // 100 and 101 of 201 points: 497.5124… and 502.4875…
        assertThat(told(clearing)).isEqualTo("HA 497.51; HB 502.49;");
        assertThat(clearing.pointValues()).containsExactly(Map.entry("dip", Quotient.of(1000, 201)));
        assertThat(clearing.shares().get(1).amounts())
                .isEqualTo(new ProviderClearing.Amounts(2, 1_010_000, Money.ofFen(40_001), Money.ofFen(50_249)));
        // With 1.1 and 0.9: 110 and 90.9 of 200.9 points, 547.5360… and 452.4639…
        assertThat(told(ProviderPayment.of(
                                List.of(contract("dip", dip("1000.00", Map.of("HA", 11_000L, "HB", 9_000L)))))
                        .clear(cases)))
                .isEqualTo("HA 547.54; HB 452.46;");
    }

    @Test
    @DisplayName("without points nothing is worth anything; what has no figure is named and gets nothing")
    void noPoints() {
        PaymentContract dip = contract("dip", dip("1000.00", Map.of("HA", 10_000L)));
        List<SettledCase> cases = List.of(
                GivenCases.stay("1", "HA", "Z", 100),
                GivenCases.stay("2", "HA", "W", 100),
                GivenCases.stay("3", "HA", "", 100),
                GivenCases.stay("4", "HB", "X", 100),
                GivenCases.stay("5", "", "X", 100),
                GivenCases.refund(GivenCases.stay("6", "HA", "X", 100)));
        ProviderClearing clearing = ProviderPayment.of(List.of(dip)).clear(cases);
        assertThat(told(clearing))
                .isEqualTo("HA 0.00; 2 NO_POINTS W; 3 NO_DISEASE disease_code; 4 NO_COEFFICIENT HB;"
                        + " 5 NO_FACILITY facility_id; 6 REFUND_ALONE 6;");
        assertThat(clearing.pointValues()).isEmpty();
    }

    @Test
    @DisplayName("days are paid by facility, else by level; the day of discharge counts on a stay of one day alone")
    void perDiem() {
        LocalDate first = LocalDate.of(2022, 3, 1);
        List<SettledCase> cases = List.of(
                GivenCases.days("1", "HA", first, first.plusDays(5)),
                GivenCases.days("2", "HB", first, first.plusDays(5)),
                GivenCases.days("3", "HB", first, first));
        SortedMap<String, Money> rates = new TreeMap<>(
                Map.of("HA", Money.parse("80.00"), "LEVEL_2", Money.parse("100.50"), "*", Money.parse("1.00")));
        // 5 × 80.00; 5 × 100.50 + 1 × 100.50
        assertThat(told(ProviderPayment.of(List.of(contract("days", new PaymentMethod.PerDiem(rates))))
                        .clear(cases)))
                .isEqualTo("HA 400.00; HB 603.00;");
        rates.remove("LEVEL_2");
        assertThat(told(ProviderPayment.of(List.of(contract("days", new PaymentMethod.PerDiem(rates))))
                        .clear(cases)))
                .isEqualTo("HA 400.00; HB 6.00;");
        rates.remove("*");
        assertThat(told(ProviderPayment.of(List.of(contract("days", new PaymentMethod.PerDiem(rates))))
                        .clear(cases)))
                .isEqualTo("HA 400.00; 2 NO_DAY_RATE LEVEL_2; 3 NO_DAY_RATE LEVEL_2;");
    }

    @Test
    @DisplayName("the closest contract holds; two as close hold neither; what none speaks of is paid as settled")
    void contracts() {
        PaymentMethod disease =
                new PaymentMethod.PerDisease("disease_code", new TreeMap<>(Map.of("X", Money.parse("321.00"))));
        PaymentContract all = contract("all", new PaymentMethod.FeeForService());
        PaymentContract one = contract("one", disease, "HA");
        List<SettledCase> cases = List.of(
                GivenCases.stay("1", "HA", "X", 70_000),
                GivenCases.stay("2", "HB", "X", 20_000),
                GivenCases.stay(
                        "3",
                        "HB",
                        "X",
                        LocalDate.of(2023, 1, 2),
                        Map.of(TierName.BASIC, Money.ofFen(7), TierName.BACKSTOP, Money.ofFen(1))));
        ProviderClearing clearing = ProviderPayment.of(List.of(all, one)).clear(cases);
        assertThat(told(clearing)).isEqualTo("HB 200.00; HA 321.00; HB 0.07; HB 0.01;");
        assertThat(clearing.shares().stream().map(ProviderClearing.Share::method))
                .containsExactly("FEE_FOR_SERVICE", "PER_DISEASE", "AS_SETTLED", "AS_SETTLED");
        assertThat(clearing.shares().get(1).difference()).hasToString("-379.00");
        assertThat(told(ProviderPayment.of(List.of(one, contract("other", disease, "HA")))
                        .clear(cases.subList(0, 1))))
                .isEqualTo("1 TWO_CONTRACTS one, other;");
        assertThat(told(ProviderPayment.of(List.of(one))
                        .clear(List.of(GivenCases.stay("1", "HA", "W", 1), GivenCases.stay("2", "HA", "", 1)))))
                .isEqualTo("1 NO_STANDARD W; 2 NO_DISEASE disease_code;");
        assertThatIllegalArgumentException().isThrownBy(() -> ProviderPayment.of(List.of(one, one)));
    }
}
