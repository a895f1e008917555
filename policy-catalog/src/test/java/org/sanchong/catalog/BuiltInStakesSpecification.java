package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.stake.AtStake;
import org.sanchong.domain.stake.StakeCase;
import org.sanchong.domain.stake.StakeOutcome;
import org.sanchong.domain.stake.StakeReading;

@DisplayName("What is at stake in the readings of the built-in catalog")
class BuiltInStakesSpecification {
    private static final Map<String, AtStake> STAKES =
            PolicyStakes.builtIn().stream().collect(Collectors.toMap(AtStake::interpretation, stake -> stake));

    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9,]*[.][0-9]{2}(?![0-9])");

    /**
     * Amounts of prose that no case tells: 10 points of a rate that a locality would supply, and a line above which someone is
     * reported.
     */
    private static final Set<String> OTHER_AMOUNTS = Set.of("floors-as-rates 1000.00", "shaoyang-warning-line 7500.01");

    // spotless:off
    /** Worked by hand from the figures of the policies; the case is counted from 1. */
    @ParameterizedTest(name = "{0}, case {1}, reading {2}: {3} of {4}")
    @CsvSource(delimiter = '|', textBlock = """
            discharge-date                  | 1 | 1 | 12220.00  | basic              | (20,000 − 1,200) × 65 %
            discharge-date                  | 1 | 2 | 14100.00  | basic              | (20,000 − 1,200) × (65 % + 10 points)
            discharge-date                  | 1 | 2 | 260.00    | critical-illness   | 5,900 left, less 5,500, at 65 %
            discharge-date                  | 1 | 2 | 2640.00   | backstop           | 17,000 (85 % of 20,000) − 14,360
            shaoyang-critical-illness-terms | 1 | 1 | 23400.00  | critical-illness   | (50,000 − 11,000) × 60 %
            shaoyang-per-occasion           | 1 | 1 | 2000.00   | medical-assistance | twice (8,000 − 6,000) × 50 %
            shaoyang-per-occasion           | 1 | 2 | 5000.00   | medical-assistance | (16,000 − 6,000) × 50 %
            shaoyang-per-occasion           | 1 | 1 | 7500.00   | critical-illness   | (23,500 − 11,000) × 60 %
            shaoyang-monitored              | 1 | 1 | 2000.00   | medical-assistance | (10,000 − 6,000) × 50 %
            shaoyang-monitored              | 1 | 2 | 0.00      | medical-assistance | not monitored
            shaoyang-monitored              | 2 | 3 | 2000.00   | medical-assistance | monitored too
            shaoyang-former-tilt            | 1 | 1 | 7500.00   | basic              | 10,000 × 75 %
            shaoyang-former-tilt            | 1 | 2 | 7150.00   | basic              | 10,000 × 71.5 %
            shaoyang-former-tilt            | 2 | 1 | 3400.00   | backstop           | 8,500 − (8,000 − 1,200) × 75 %
            shaoyang-former-tilt            | 2 | 3 | 1700.00   | backstop           | 6,800 − (8,000 − 1,200) × 75 %
            hubei-rural-poor                | 1 | 1 | 4550.00   | critical-illness   | (12,000 − 5,000) × 65 %
            hubei-rural-poor                | 1 | 1 | 5215.00   | medical-assistance | 7,450 × 70 %
            hubei-rural-poor                | 1 | 2 | 0.00      | critical-illness   | 12,000 does not exceed 12,000
            hubei-suspension                | 1 | 1 | 9900.00   | critical-illness   | (30,000 − 12,000) × 55 %
            hubei-suspension                | 1 | 2 | 0.00      | critical-illness   | nothing is left
            hubei-suspension                | 1 | 3 | 16250.00  | critical-illness   | (30,000 − 5,000) × 65 %
            huangshan-tilt-categories       | 1 | 1 | 4875.00   | critical-illness   | (15,000 − 7,500) × 65 %
            huangshan-tilt-categories       | 1 | 2 | 9450.00   | medical-assistance | (15,000 − 1,500) × 70 %
            huangshan-special-outpatient    | 1 | 1 | 560.00    | basic              | (1,200 − 500) × 80 %
            huangshan-special-outpatient    | 1 | 2 | 160.00    | basic              | twice (600 − 500) × 80 %
            huangshan-special-outpatient    | 1 | 3 | 960.00    | basic              | 1,200 × 80 %
            heze-returned-deductible        | 1 | 1 | 7000.00   | medical-assistance | 10,000 × 70 %
            heze-returned-deductible        | 1 | 2 | 4900.00   | medical-assistance | (10,000 − 3,000) × 70 %
            heze-returned-deductible        | 1 | 2 | 70.00     | further-assistance | (5,100 − 5,000) × 70 %
            heze-third-group-care           | 1 | 1 | 1000.00   | medical-assistance | (5,000 − 3,000) × 50 %
            heze-third-group-care           | 1 | 2 | 0.00      | medical-assistance | no inpatient care
            heze-offsite-self-pay           | 1 | 1 | 700.00    | medical-assistance | (3,000 − 2,000) × 70 %
            heze-offsite-self-pay           | 1 | 2 | 1400.00   | medical-assistance | (4,000 − 2,000) × 70 %
            chongqing-area-hospitals        | 1 | 1 | 3395.00   | basic              | (5,000 − 150) × 70 %
            chongqing-area-hospitals        | 1 | 2 | 2820.00   | basic              | (5,000 − 300) × 60 %
            chongqing-area-hospitals        | 2 | 1 | 1680.00   | basic              | (5,000 − 800) × 40 %
            chongqing-area-hospitals        | 2 | 3 | 2300.00   | basic              | (5,000 − 400) × 50 %
            chongqing-critical-illness-cap  | 1 | 1 | 236371.93 | critical-illness   | 193,403.50 × 55 % + 200,000 × 65 %
            chongqing-critical-illness-cap  | 1 | 3 | 200000.00 | critical-illness   | the cap
            floors-as-rates                 | 1 | 1 | 4725.00   | medical-assistance | (10,000 − 3,250) × 70 %
            highest-category                | 1 | 1 | 26775.00  | medical-assistance | (100,000 − 61,750) × 70 %
            highest-category                | 1 | 2 | 10000.00  | medical-assistance | the lower limit
            critical-illness-care           | 1 | 1 | 3600.00   | critical-illness   | (20,000 − 14,000) × 60 %
            critical-illness-care           | 1 | 2 | 0.00      | critical-illness   | no inpatient care
            critical-illness-care           | 2 | 1 | 0.00      | critical-illness   | ordinary outpatient care
            critical-illness-care           | 2 | 3 | 3600.00   | critical-illness   | all care
            assistance-elsewhere            | 1 | 1 | 3080.00   | medical-assistance | 4,400 × 70 % of Heze
            assistance-elsewhere            | 1 | 3 | 3300.00   | medical-assistance | 4,400 × 75 % of Huangshan
            """)
    // spotless:on
    @DisplayName("is what the claims of its cases are paid under each reading")
    void isWhatClaimsArePaid(String id, int example, int reading, Money paid, String tier) {
        StakeOutcome outcome = reading(id, example, reading).settle();

        assertThat(outcome.rejection()).isEmpty();
        assertThat(outcome.payments().entrySet().stream()
                        .filter(entry -> entry.getKey().code().equals(tier))
                        .map(Map.Entry::getValue))
                .containsExactly(paid);
        assertThat(outcome.personal().plus(Money.sum(outcome.payments().values())))
                .isEqualTo(outcome.total());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"shaoyang-critical-illness-terms, 2", "floors-as-rates, 2"})
    @DisplayName("or that they cannot be settled, where a reading leaves the figure open")
    void orThatTheyCannotBeSettled(String id, int reading) {
        assertThat(reading(id, 1, reading).settle().rejection()).isEqualTo("MISSING_PARAMETER");
    }

    @Test
    @DisplayName(
            "every reading of every interpretation is the one taken, computed, or given a reason in both languages")
    void everyReadingIsToldOrGivenAReason() {
        List<String> untold = new ArrayList<>();
        for (Interpretation each : Story.CATALOG.interpretations()) {
            IntStream.rangeClosed(1, each.readings().size())
                    .filter(n -> !STAKES.containsKey(each.id())
                            || !STAKES.get(each.id()).tells(n))
                    .forEach(n -> untold.add(each.id() + " " + n));
        }
        assertThat(untold).isEmpty();
    }

    @Test
    @DisplayName(
            "under the reading taken the claims are paid what the catalog pays them, and the policy is not changed")
    void theReadingTakenIsTheCatalogs() {
        for (StakeCase each : cases()) {
            assertThat(each.taken().changes()).isEmpty();
            Accumulators before = Accumulators.none();
            Money personal = Money.zero();
            for (Claim claim : each.taken().claims()) {
                Settlement settled = Story.CALCULATOR.settle(claim, before).get();
                before = settled.accumulators();
                personal = personal.plus(settled.personal());
            }
            assertThat(each.taken().settle().personal()).as(each.english()).isEqualTo(personal);
        }
    }

    @Test
    @DisplayName("every other reading makes a difference: a case that shows none is no example")
    void everyOtherReadingMakesADifference() {
        for (StakeCase each : cases()) {
            StakeOutcome taken = each.taken().settle();
            assertThat(each.alternatives())
                    .as(each.english())
                    .isNotEmpty()
                    .allSatisfy(other -> assertThat(other.settle()).isNotEqualTo(taken));
        }
    }

    @Test
    @DisplayName("the amounts to the fen in the prose of a stake, English and Chinese, are what its cases compute")
    void theProseSaysWhatIsComputed() {
        List<String> stale = new ArrayList<>();
        int checked = 0;
        for (Interpretation each : Story.CATALOG.interpretations()) {
            Set<String> computed = computed(STAKES.get(each.id()));
            Stream<String> texts =
                    Stream.of(each.stake().english(), each.stake().chinese());
            for (String amount : texts.flatMap(text -> AMOUNT.matcher(text).results())
                    .map(m -> m.group().replace(",", ""))
                    .toList()) {
                checked++;
                if (!computed.contains(amount) && !OTHER_AMOUNTS.contains(each.id() + " " + amount)) {
                    stale.add(each.id() + " " + amount);
                }
            }
        }
        assertThat(stale).isEmpty();
        assertThat(checked).isGreaterThan(40);
    }

    private static Set<String> computed(AtStake stake) {
        Set<String> amounts = new HashSet<>();
        for (StakeCase each : stake.cases()) {
            StakeOutcome taken = each.taken().settle();
            List<StakeOutcome> all = new ArrayList<>(List.of(taken));
            each.alternatives().forEach(other -> all.add(other.settle()));
            for (StakeOutcome outcome : all) {
                amounts.add(outcome.paid().toString());
                for (TierName tier : TierName.values()) {
                    amounts.add(outcome.paidBy(tier).toString());
                    amounts.add(outcome.paidBy(tier).minus(taken.paidBy(tier)).toString());
                }
            }
        }
        return amounts;
    }

    private static List<StakeCase> cases() {
        return STAKES.values().stream().flatMap(stake -> stake.cases().stream()).toList();
    }

    private static StakeReading reading(String id, int example, int reading) {
        StakeCase told = STAKES.get(id).cases().get(example - 1);
        return told.taken().reading() == reading
                ? told.taken()
                : told.alternatives().stream()
                        .filter(other -> other.reading() == reading)
                        .findFirst()
                        .orElseThrow();
    }
}
