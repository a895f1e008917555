package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.premium.Contribution;
import org.sanchong.domain.premium.CoverRule;
import org.sanchong.domain.premium.EnrolmentChannel;
import org.sanchong.domain.premium.LocalParameter;

/** What the clauses rule of premiums and cover, with the printed figures worked out once more. */
class PremiumClausesProperties {
    private static final int TRIES = 500;
    private static final int ENOUGH = 3;
    private static final Set<String> IN_FULL = Set.of("DESTITUTE", "SEVERELY_DISABLED", "ORPHAN", "UNSUPPORTED_CHILD");
    private static final Set<String> MONITORED = Set.of("POVERTY_MONITORED", "UNSTABLY_LIFTED", "POVERTY_PRONE");
    private static final Set<String> UNPRINTED =
            Set.of("RETURNED_TO_POVERTY", "ILLNESS_IMPOVERISHED", "OTHER_SPECIAL_HARDSHIP");

    @Provide
    Arbitrary<Set<String>> held() {
        List<String> codes = PolicyCatalogs.builtIn().vocabulary().categories().stream()
                .map(Vocabulary.Category::category)
                .map(category -> category.code())
                .toList();
        return Arbitraries.of(codes).set().ofMaxSize(3);
    }

    @Provide
    Arbitrary<Money> premiums() {
        return Arbitraries.longs().between(100, 100_000).map(Money::ofFen);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 364).map(LocalDate.of(2022, 1, 1)::plusDays);
    }

    @Property(tries = TRIES)
    @Clauses("shaoyang-2021 二(一)")
    @Label("shaoyang 二(一): in full, or half, for the allowance always and the others while the transition lasts")
    void shaoyangSubsidies(
            @ForAll("held") Set<String> held,
            @ForAll("premiums") Money premium,
            @ForAll @IntRange(min = 2022, max = 2027) int year) {
        boolean transitional = holdsAny(held, MONITORED) || held.contains("RETURNED_TO_POVERTY");
        String expected;
        if (holdsAny(held, IN_FULL)) {
            expected = premium.toString();
        } else if (transitional && year > 2025) {
            expected = "MISSING_PARAMETER";
        } else {
            boolean half = transitional || held.contains("SUBSISTENCE_ALLOWANCE");
            expected = half ? share(premium, 500_000) : "0.00";
        }

        assertThat(EnrolmentCase.of("shaoyang-2021", year, held)
                        .premium(premium)
                        .subsidy())
                .isEqualTo(expected);
        enough("helped", !expected.equals("0.00"));
        enough("after the transition", expected.equals("MISSING_PARAMETER"));
    }

    @Property(tries = TRIES)
    @Clauses("shaoyang-2021 二(一)·a")
    @Label("shaoyang 二(一)·a: ruled from 2022 on; recognised after the collection has ended, not for this year")
    void shaoyangTiming(
            @ForAll("days") LocalDate recognised,
            @ForAll("days") LocalDate end,
            @ForAll @IntRange(min = 2020, max = 2023) int year) {
        EnrolmentCase someone = EnrolmentCase.of("shaoyang-2021", year, Set.of("DESTITUTE"))
                .with(facts -> facts.recognisedOn(recognised))
                .premium(Money.ofYuan(320))
                .local(LocalParameter.Name.COLLECTION_TO, end.toEpochDay());
        String expected = recognised.isAfter(end) ? "0.00" : "320.00";

        assertThat(someone.subsidy()).isEqualTo(year < 2022 ? "NO_PREMIUM_RULES" : expected);
        enough("too late", recognised.isAfter(end));
        enough("not ruled", year < 2022);
    }

    @Property(tries = TRIES)
    @Clauses("shaoyang-2021 二(三)·a")
    @Label("shaoyang 二(三)·a: no county gives more than the standard, nor to anybody who is not listed")
    void shaoyangNoHelpAboveTheStandard(
            @ForAll("held") Set<String> held,
            @ForAll("premiums") Money premium,
            @ForAll @IntRange(min = 1, max = 99) int more) {
        EnrolmentCase city = EnrolmentCase.of("shaoyang-2021", 2022, held).premium(premium);
        for (String county : List.of("430502", "430521", "430581")) {
            assertThat(EnrolmentCase.of("shaoyang-2021", 2022, held)
                            .in(county)
                            .premium(premium)
                            .subsidy())
                    .isEqualTo(city.subsidy());
        }
        for (String category : held) {
            boolean listed = !city.reckon().get().findings().stream()
                    .filter(finding -> finding.category().code().equals(category))
                    .allMatch(finding -> finding.amount().isZero());
            EnrolmentCase raised = city.local(LocalParameter.Name.SUBSIDY_SHARE, category, more * 10_000L);
            assertThat(raised.subsidy()).isEqualTo(listed ? "PARAMETER_REFUSED" : city.subsidy());
            enough("listed", listed);
        }
    }

    @Property(tries = TRIES)
    @Clauses("shaoyang-2021 三(四)·b")
    @Label("shaoyang 三(四)·b: hardship people who transfer or lapsed without fault are covered from the day of payment")
    void shaoyangNoWaitingPeriod(
            @ForAll("held") Set<String> held, @ForAll("days") LocalDate paid, @ForAll CoverRule.Occasion because) {
        boolean hardship = holdsAny(held, IN_FULL)
                || holdsAny(held, MONITORED)
                || held.contains("SUBSISTENCE_ALLOWANCE")
                || held.contains("RETURNED_TO_POVERTY");
        Optional<CoverRule.Occasion> ofTheRow = Optional.of(because)
                .filter(o -> o == CoverRule.Occasion.TRANSFER || o == CoverRule.Occasion.NO_FAULT_LAPSE);
        EnrolmentCase someone =
                EnrolmentCase.of("shaoyang-2021", 2022, held).paidOn(paid).with(facts -> facts.occasion(ofTheRow));
        boolean ruled = hardship && ofTheRow.isPresent();

        assertThat(someone.coveredFrom()).isEqualTo(ruled ? paid.toString() : "MISSING_PARAMETER");
        enough("ruled", ruled);
    }

    @Property(tries = TRIES)
    @Clauses({"huangshan-2022 三(一)1", "huangshan-2022 三(一)2", "huangshan-2022 三(二)2·c"})
    @Label("huangshan 三(一), 三(二)2·c: residents by family, school or residence; employees by employer or themselves")
    void huangshanChannels(@ForAll EnrolmentChannel channel, @ForAll boolean employee) {
        Set<EnrolmentChannel> residents =
                Set.of(EnrolmentChannel.FAMILY, EnrolmentChannel.SCHOOL, EnrolmentChannel.RESIDENCE);
        Set<EnrolmentChannel> employees =
                Set.of(EnrolmentChannel.EMPLOYER, EnrolmentChannel.SELF, EnrolmentChannel.RESIDENCE);
        EnrolmentCase someone = EnrolmentCase.of("huangshan-2022", 2022, Set.of())
                .in(employee ? InsuranceType.EMPLOYEE : InsuranceType.RESIDENT)
                .with(facts -> facts.channel(channel).wages(Money.ofYuan(60_000)))
                .premium(Money.ofYuan(320));

        assertThat(someone.subsidy().equals("CHANNEL_REFUSED"))
                .isEqualTo(!(employee ? employees : residents).contains(channel));
    }

    @Property(tries = TRIES)
    @Clauses("huangshan-2022 三(二)1")
    @Label("huangshan 三(二)1: of wages the employer pays 6.5 %, the employee 2 %, each to the fen")
    void huangshanContributions(@ForAll("wages") Money wages) {
        Contribution premium = EnrolmentCase.of("huangshan-2022", 2022, Set.of())
                .in(InsuranceType.EMPLOYEE)
                .with(facts -> facts.wages(wages))
                .reckon()
                .get();

        assertThat(premium.employer()).hasToString(share(wages, 65_000));
        assertThat(premium.own()).hasToString(share(wages, 20_000));
        assertThat(premium.total()).isEqualTo(premium.employer().plus(premium.own()));
    }

    @Provide
    Arbitrary<Money> wages() {
        return Arbitraries.longs().between(0, 100_000_000).map(Money::ofFen);
    }

    @Property(tries = TRIES)
    @Clauses("huangshan-2022 三(二)2")
    @Label(
            "huangshan 三(二)2: destitute in full, allowance the local share of 80 % to 90 %, monitored half, never zero unsaid")
    void huangshanSubsidies(
            @ForAll("held") Set<String> held,
            @ForAll("premiums") Money premium,
            @ForAll @IntRange(min = 700, max = 1000) int local) {
        EnrolmentCase someone = EnrolmentCase.of("huangshan-2022", 2022, held)
                .premium(premium)
                .local(LocalParameter.Name.SUBSIDY_SHARE, "SUBSISTENCE_ALLOWANCE", local * 1000L);
        String expected;
        if (held.contains("SUBSISTENCE_ALLOWANCE") && (local < 800 || local > 900)) {
            expected = "PARAMETER_REFUSED";
        } else if (held.contains("DESTITUTE")) {
            expected = premium.toString();
        } else if (holdsAny(held, UNPRINTED)) {
            expected = "MISSING_PARAMETER";
        } else if (held.contains("SUBSISTENCE_ALLOWANCE")) {
            expected = share(premium, local * 1000L);
        } else {
            expected = holdsAny(held, MONITORED) ? share(premium, 500_000) : "0.00";
        }

        assertThat(someone.subsidy()).isEqualTo(expected);
        enough("missing", expected.equals("MISSING_PARAMETER"));
        enough("given", expected.contains(".") && !expected.equals("0.00"));
    }

    @Property(tries = TRIES)
    @Clauses("huangshan-2022 三(二)2·b")
    @Label("huangshan 三(二)2·b: who is paid for within 90 days of birth is covered from birth")
    void huangshanNewborns(@ForAll("days") LocalDate birth, @ForAll @IntRange(max = 180) int days) {
        LocalDate paid = birth.plusDays(days);

        assertThat(EnrolmentCase.of("huangshan-2022", 2022, Set.of())
                        .with(facts -> facts.birthDate(birth))
                        .paidOn(paid)
                        .coveredFrom())
                .isEqualTo(days <= 90 ? birth.toString() : "MISSING_PARAMETER");
        enough("within the days", days <= 90);
        enough("beyond them", days > 90);
    }

    @Property(tries = TRIES)
    @Clauses("chongqing-2018 二(一)2")
    @Label(
            "chongqing 二(一)2: destitute in full, registered poor a fixed amount that the locality gives, the higher one once")
    void chongqingSubsidies(
            @ForAll("held") Set<String> held, @ForAll("premiums") Money premium, @ForAll("premiums") Money fixed) {
        EnrolmentCase unknown = EnrolmentCase.of("chongqing-2018", 2019, held).premium(premium);
        EnrolmentCase known = unknown.local(LocalParameter.Name.SUBSIDY_AMOUNT, "REGISTERED_POOR", fixed.fen());
        boolean destitute = held.contains("DESTITUTE");
        boolean poor = held.contains("REGISTERED_POOR");
        String others = destitute ? premium.toString() : "0.00";

        assertThat(unknown.subsidy()).isEqualTo(poor && !destitute ? "MISSING_PARAMETER" : others);
        assertThat(known.subsidy())
                .isEqualTo(poor && !destitute ? fixed.min(premium).toString() : others);
        enough("registered poor", poor);
        enough("destitute", destitute);
    }

    @Property(tries = TRIES)
    @Clauses("chongqing-2018 二(一)3·b")
    @Label("chongqing 二(一)3·b: rural poor who are late pay with their help, and are covered from the day after payment")
    void chongqingLatecomers(@ForAll("days") LocalDate day, @ForAll boolean destitute) {
        LocalDate paid = day.minusYears(3);
        EnrolmentCase late = EnrolmentCase.of(
                        "chongqing-2018", 2019, Set.of(destitute ? "DESTITUTE" : "REGISTERED_POOR"))
                .with(facts -> facts.recognisedOn(paid))
                .paidOn(paid)
                .premium(Money.ofYuan(220))
                .local(LocalParameter.Name.SUBSIDY_AMOUNT, "REGISTERED_POOR", 100_00);
        LocalDate next = paid.plusDays(1);

        assertThat(late.coveredFrom()).isEqualTo(next.getYear() == 2019 ? next.toString() : "PAID_TOO_LATE");
        assertThat(late.subsidy()).isEqualTo(destitute ? "220.00" : "100.00");
    }

    private static boolean holdsAny(Set<String> held, Set<String> of) {
        return held.stream().anyMatch(of::contains);
    }

    /** A share of an amount, half a fen rounded up. */
    private static String share(Money amount, long millionths) {
        return Money.ofFen((amount.fen() * millionths + 500_000) / 1_000_000).toString();
    }

    private static void enough(String label, boolean is) {
        Statistics.label(label).collect(is);
        Statistics.label(label).coverage(coverage -> coverage.check(true).count(count -> count > ENOUGH));
    }
}
