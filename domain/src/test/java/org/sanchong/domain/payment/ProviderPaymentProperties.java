package org.sanchong.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Quotient;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.referral.FacilityId;
import org.sanchong.domain.settlement.SettledCase;

/** Stays at three facilities, some taken back, cleared by every method. */
class ProviderPaymentProperties {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    /** A stay, or a refund of one before it where {@code of} is one. */
    record Drawn(int facility, String disease, int basic, int assistance, int of) {}

    @Provide
    Arbitrary<List<SettledCase>> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("X", "Y", "Z", "W", ""),
                        Arbitraries.integers().between(0, 300_000),
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.integers().between(-20, 8))
                .as(Drawn::new)
                .list()
                .ofMaxSize(25)
                .map(ProviderPaymentProperties::settled);
    }

    private static List<SettledCase> settled(List<Drawn> drawn) {
        List<SettledCase> cases = new ArrayList<>();
        List<SettledCase> standing = new ArrayList<>();
        for (Drawn one : drawn) {
            if (one.of() >= 0 && one.of() < standing.size()) {
                cases.add(GivenCases.refund(standing.remove(one.of())));
            } else {
                SettledCase stay = GivenCases.stay(
                        "C" + cases.size(),
                        one.facility() == 0 ? "" : "H" + one.facility(),
                        one.disease(),
                        DAY.plusDays(cases.size()),
                        Map.of(
                                TierName.BASIC, Money.ofFen(one.basic()),
                                TierName.MEDICAL_ASSISTANCE, Money.ofFen(one.assistance())));
                cases.add(stay);
                standing.add(stay);
            }
        }
        return cases;
    }

    @Provide
    Arbitrary<PaymentMethod> methods() {
        return Arbitraries.of(
                new PaymentMethod.FeeForService(),
                new PaymentMethod.PerDiem(new TreeMap<>(Map.of("H1", Money.ofYuan(7), "H2", Money.ofYuan(9)))),
                new PaymentMethod.PerDisease("disease_code", new TreeMap<>(Map.of("X", Money.ofYuan(300)))),
                new PaymentMethod.TotalBudget(
                        new TreeMap<>(Map.of(new FacilityId("H1"), Money.ofYuan(3_000))),
                        new TreeMap<>(Map.of(new FacilityId("H2"), new FacilityId("H1"))),
                        ProviderPaymentSpecification.SHARES),
                ProviderPaymentSpecification.dip("1000.01", Map.of()));
    }

    @Property
    @Label("whatever the method, every settled fen is told once, and the cases are as they were")
    void tiesOutToTheSettlements(@ForAll("cases") List<SettledCase> cases, @ForAll("methods") PaymentMethod method) {
        List<String> before = cases.stream().map(SettledCase::toString).toList();
        ProviderClearing clearing = ProviderPayment.of(List.of(ProviderPaymentSpecification.contract("c", method)))
                .clear(cases);
        Money uncleared = Money.sum(clearing.uncleared().stream()
                .map(ProviderClearing.Uncleared::settled)
                .toList());
        assertThat(clearing.settled().plus(uncleared))
                .isEqualTo(Money.sum(cases.stream().map(SettledCase::fundTotal).toList()));
        assertThat(cases.stream().map(SettledCase::toString)).isEqualTo(before);
        Statistics.label("uncleared").collect(!clearing.uncleared().isEmpty());
    }

    @Property
    @Label("without contracts what was settled is paid; by service the same")
    void byService(@ForAll("cases") List<SettledCase> cases) {
        ProviderClearing none = ProviderPayment.of(List.of()).clear(cases);
        assertThat(none.cleared()).isEqualTo(none.settled());
        assertThat(ProviderPayment.of(
                                List.of(ProviderPaymentSpecification.contract("c", new PaymentMethod.FeeForService())))
                        .clear(cases)
                        .cleared())
                .isEqualTo(none.cleared());
    }

    private static ProviderClearing dip(List<SettledCase> cases, String budget) {
        return ProviderPayment.of(List.of(ProviderPaymentSpecification.contract(
                        "dip", ProviderPaymentSpecification.dip(budget, Map.of()))))
                .clear(cases);
    }

    private static Money basic(ProviderClearing clearing, String facility) {
        return Money.sum(clearing.shares().stream()
                .filter(share -> share.contract().equals("dip")
                        && share.facility().value().equals(facility))
                .map(ProviderClearing.Share::cleared)
                .toList());
    }

    @Property
    @Label(
            "points get the budget to the fen, or nothing where nobody has a point; a point is worth its part of the budget")
    void pointsGetTheBudget(
            @ForAll("cases") List<SettledCase> cases, @ForAll @LongRange(min = 0, max = 100_000_000) long fen) {
        ProviderClearing clearing = dip(cases, Money.ofFen(fen).toString());
        List<ProviderClearing.Share> shares = clearing.shares().stream()
                .filter(share -> share.contract().equals("dip"))
                .toList();
        long points =
                shares.stream().mapToLong(share -> share.amounts().units()).sum();
        Money cleared =
                Money.sum(shares.stream().map(ProviderClearing.Share::cleared).toList());
        assertThat(cleared).isEqualTo(points == 0 ? Money.zero() : Money.ofFen(fen));
        if (points > 0) {
            assertThat(clearing.pointValues()).containsEntry("dip", Quotient.of(fen * 100, points));
        }
        Statistics.label("has points").collect(points > 0);
    }

    @Property
    @Label("a facility with another case of any points gets no less")
    void monotoneInPoints(@ForAll("cases") List<SettledCase> cases, @ForAll @IntRange(min = 1, max = 3) int at) {
        List<SettledCase> more = new ArrayList<>(cases);
        more.add(GivenCases.stay("more", "H" + at, "Y", 1));
        assertThat(basic(dip(more, "1000.01"), "H" + at))
                .isGreaterThanOrEqualTo(basic(dip(cases, "1000.01"), "H" + at));
    }

    @Property
    @Label(
            "surplus and overrun are parted without a rest, and no more than the budget and the fund's bounded share is paid")
    void budgetsConserveMoney(
            @ForAll @LongRange(min = 0, max = 1_000_000) long budget,
            @ForAll @LongRange(min = 0, max = 3_000_000) long settled,
            @ForAll @LongRange(min = 0, max = 1_000_000) long share,
            @ForAll @LongRange(min = 0, max = 2_000_000) long within) {
        Rate rate = Rate.ofMillionths(share);
        Rate limit = Rate.ofMillionths(within);
        RiskShares.Outcome outcome =
                new RiskShares(rate, limit, rate, limit).of(Money.ofFen(budget), Money.ofFen(settled));
        Money gap = Money.ofFen(Math.abs(budget - settled));
        assertThat(Money.sum(List.of(outcome.kept(), outcome.leftInFund(), outcome.borne(), outcome.ownLoss())))
                .isEqualTo(gap);
        assertThat(outcome.cleared().plus(outcome.leftInFund()))
                .isEqualTo(outcome.budget().plus(outcome.borne()));
        assertThat(outcome.cleared().plus(outcome.ownLoss()))
                .isEqualTo(outcome.settled().plus(outcome.kept()));
        assertThat(List.of(outcome.kept(), outcome.leftInFund(), outcome.borne(), outcome.ownLoss()))
                .noneMatch(Money::isNegative);
        assertThat(outcome.borne()).isLessThanOrEqualTo(limit.appliedTo(Money.ofFen(budget)));
        if (settled <= budget) {
            assertThat(outcome.cleared()).isLessThanOrEqualTo(Money.ofFen(budget));
        }
    }

    @Property
    @Label("a stay is paid as many days as its parts")
    void daysAdd(@ForAll @IntRange(min = 1, max = 60) int first, @ForAll @IntRange(min = 1, max = 60) int second) {
        ProviderPayment payment = ProviderPayment.of(List.of(ProviderPaymentSpecification.contract(
                "days", new PaymentMethod.PerDiem(new TreeMap<>(Map.of("*", Money.parse("123.45")))))));
        LocalDate middle = DAY.plusDays(first);
        LocalDate end = middle.plusDays(second);
        Money whole =
                payment.clear(List.of(GivenCases.days("1", "H1", DAY, end))).cleared();
        assertThat(payment.clear(List.of(
                                GivenCases.days("1", "H1", DAY, middle), GivenCases.days("2", "H1", middle, end)))
                        .cleared())
                .isEqualTo(whole)
                .isEqualTo(Money.ofFen(12_345L * (first + second)));
    }
}
