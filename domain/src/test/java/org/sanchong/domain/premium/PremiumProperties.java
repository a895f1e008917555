package org.sanchong.domain.premium;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

/** Laws of the premium, whatever the rules, the locality's figures and the categories. */
class PremiumProperties {
    private static final int ENOUGH = 5;

    @Provide
    Arbitrary<PremiumRules> rules() {
        return RandomPremiums.rules();
    }

    @Provide
    Arbitrary<PremiumRules> together() {
        return RandomPremiums.together();
    }

    @Provide
    Arbitrary<LocalParameters> parameters() {
        return RandomPremiums.parameters();
    }

    @Provide
    Arbitrary<Set<EligibilityCategory>> held() {
        return RandomPremiums.held();
    }

    @Property
    void theSubsidyIsNeverAboveThePersonalPremiumAndThePartsAddUp(
            @ForAll("rules") PremiumRules rules,
            @ForAll("parameters") LocalParameters parameters,
            @ForAll("held") Set<EligibilityCategory> held) {
        enough(
                "helped",
                reckon(rules, parameters, held)
                        .exists(premium -> !premium.subsidy().isZero()));
        reckon(rules, parameters, held).peek(premium -> {
            assertThat(premium.subsidy()).isBetween(Money.zero(), premium.personal());
            assertThat(premium.own().plus(premium.subsidy()).plus(premium.fiscal()))
                    .isEqualTo(premium.total());
        });
    }

    @Property
    void theSubsidyIsTheHighestOfThoseThatEachCategoryGivesByItself(
            @ForAll("rules") PremiumRules rules,
            @ForAll("parameters") LocalParameters parameters,
            @ForAll("held") Set<EligibilityCategory> held) {
        reckon(rules, parameters, held).peek(premium -> {
            enough(
                    "several give",
                    premium.findings().stream()
                                    .filter(one -> !one.amount().isZero())
                                    .count()
                            > 1);
            Money highest = Money.zero();
            for (EligibilityCategory one : held) {
                highest = highest.max(reckon(rules, parameters, Set.of(one))
                        .map(Contribution::subsidy)
                        .getOrElse(Money.zero()));
            }
            assertThat(premium.subsidy()).isEqualTo(highest);
        });
    }

    @Property
    void theOrderInWhichCategoriesAreGivenDoesNotMatter(
            @ForAll("rules") PremiumRules rules,
            @ForAll("parameters") LocalParameters parameters,
            @ForAll("held") Set<EligibilityCategory> held) {
        assertThat(reckon(rules, parameters, RandomPremiums.reversed(held))).isEqualTo(reckon(rules, parameters, held));
    }

    @Property
    void aFurtherCategoryNeverLowersTheSubsidy(
            @ForAll("rules") PremiumRules rules,
            @ForAll("parameters") LocalParameters parameters,
            @ForAll("held") Set<EligibilityCategory> held,
            @ForAll @IntRange(max = 3) int further) {
        Set<EligibilityCategory> more = new LinkedHashSet<>(held);
        more.add(RandomPremiums.category(further));
        Either<PremiumRejection, Contribution> before = reckon(rules, parameters, held);
        Either<PremiumRejection, Contribution> after = reckon(rules, parameters, more);
        boolean both = before.isRight() && after.isRight();
        enough("raised", both && after.get().subsidy().isMoreThan(before.get().subsidy()));
        if (both) {
            assertThat(after.get().subsidy())
                    .isGreaterThanOrEqualTo(before.get().subsidy());
        }
    }

    @Property
    void theSubsidyIsWhatOneCategoryGivesNeverASum(
            @ForAll("rules") PremiumRules rules,
            @ForAll("parameters") LocalParameters parameters,
            @ForAll("held") Set<EligibilityCategory> held) {
        reckon(rules, parameters, held).peek(premium -> {
            List<Money> given =
                    premium.findings().stream().map(SubsidyFinding::amount).toList();
            Money sum = Money.sum(given);
            enough("a sum would be more", sum.isMoreThan(premium.subsidy()));
            assertThat(premium.subsidy().isZero() || given.contains(premium.subsidy()))
                    .isTrue();
        });
    }

    @Property
    void atMostOneCategoryIsGrantedItsSubsidy(
            @ForAll("rules") PremiumRules rules,
            @ForAll("parameters") LocalParameters parameters,
            @ForAll("held") Set<EligibilityCategory> held) {
        reckon(rules, parameters, held).peek(premium -> {
            assertThat(premium.findings()).hasSameSizeAs(held);
            assertThat(premium.findings())
                    .filteredOn(finding -> finding.outcome() == SubsidyFinding.Outcome.GRANTED)
                    .hasSizeLessThanOrEqualTo(1);
        });
    }

    /** Categories may be ruled in one sentence; a locality's figure is of the one that it names, and of those included in it. */
    @Property
    void aLocalitysFigureIsOfTheCategoryThatItNames(
            @ForAll("together") PremiumRules rules,
            @ForAll @IntRange(max = 2) int of,
            @ForAll @IntRange(max = 2) int held,
            @ForAll boolean included,
            @ForAll boolean share,
            @ForAll @IntRange(max = 1_000_000) int value) {
        EligibilityCategory named = RandomPremiums.category(of);
        EligibilityCategory one = RandomPremiums.category(held);
        Map<EligibilityCategory, Set<EligibilityCategory>> includes =
                included && of != held ? Map.of(named, Set.of(one)) : Map.of();
        LocalParameter.Name name = share ? LocalParameter.Name.SUBSIDY_SHARE : LocalParameter.Name.SUBSIDY_AMOUNT;
        LocalParameters given = RandomPremiums.standardWith(RandomPremiums.parameter(name, value, List.of(named)));
        Either<PremiumRejection, Contribution> premium = reckon(rules, includes, given, Set.of(one));

        boolean counts = of == held || included;
        Either<PremiumRejection, Contribution> expected = counts
                ? reckon(
                        rules,
                        RandomPremiums.standardWith(RandomPremiums.parameter(name, value, List.of(one))),
                        Set.of(one))
                : reckon(rules, RandomPremiums.standardWith(), Set.of(one));
        enough("of another", !counts && premium.isLeft());
        enough("of one in which it is included", of != held && included && premium.isRight());
        assertThat(subsidy(premium)).isEqualTo(subsidy(expected));
    }

    private static String subsidy(Either<PremiumRejection, Contribution> premium) {
        return premium.fold(PremiumRejection::code, told -> told.subsidy().toString());
    }

    @Property
    void withoutTheStandardNothingIsTold(
            @ForAll("rules") PremiumRules rules, @ForAll("held") Set<EligibilityCategory> held) {
        assertThat(reckon(rules, LocalParameters.none(), held).getLeft())
                .isInstanceOf(PremiumRejection.MissingParameter.class);
    }

    private static void enough(String label, boolean is) {
        Statistics.label(label).collect(is);
        Statistics.label(label).coverage(coverage -> coverage.check(true).count(count -> count > ENOUGH));
    }

    private static Either<PremiumRejection, Contribution> reckon(
            PremiumRules rules, LocalParameters parameters, Set<EligibilityCategory> held) {
        return reckon(rules, Map.of(), parameters, held);
    }

    private static Either<PremiumRejection, Contribution> reckon(
            PremiumRules rules,
            Map<EligibilityCategory, Set<EligibilityCategory>> includes,
            LocalParameters parameters,
            Set<EligibilityCategory> held) {
        return PremiumCalculator.of(rules, includes, parameters)
                .reckon(RandomPremiums.enrolment(held).build());
    }
}
