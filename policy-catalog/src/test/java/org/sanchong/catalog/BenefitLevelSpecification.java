package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Prospect;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.indicator.IndicatorTarget;
import org.sanchong.domain.indicator.Tilt;
import org.sanchong.domain.money.Ratio;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.policy.SystemCover;

/** The level of protection that documents want, clause by clause. */
class BenefitLevelSpecification {
    private static BenefitPolicy policy(String id) {
        return PolicyCatalogs.builtIn().policy(new PolicyId(id)).orElseThrow();
    }

    private static IndicatorTarget target(String policy, String id) {
        return policy(policy).indicators().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Prospect who(BenefitPolicy policy, @Nullable String held) {
        Set<EligibilityCategory> categories = held == null
                ? Set.of()
                : Stream.of(held.split(" ", -1)).map(EligibilityCategory::new).collect(Collectors.toSet());
        return new Prospect(categories, LocalDate.of(2020, 6, 1), policy.includes());
    }

    // spotless:off
    @DisplayName("whom the layers cover: insurance asks for an enrolment, assistance for a certified category")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause | held            | enrolled | basic | critical illness | assistance
            chongqing-2018 | 一(二) | REGISTERED_POOR | true     | true  | true             | true
            chongqing-2018 | 一(二) | DESTITUTE       | true     | true  | true             | true
            chongqing-2018 | 一(二) | REGISTERED_POOR | false    | false | false            | true
            chongqing-2018 | 一(二) | ORPHAN          | true     | true  | true             | false
            chongqing-2018 | 一(二) |                 | true     | true  | true             | false
            """)
    // spotless:on
    void covers(
            String policy,
            String clause,
            @Nullable String held,
            boolean enrolled,
            boolean basic,
            boolean criticalIllness,
            boolean assistance) {
        BenefitPolicy of = policy(policy);
        SystemCover cover = SystemCover.of(of);
        assertThat(target(policy, "cover-basic").source().clause().number()).isEqualTo(clause);
        assertThat(cover.covers(TierName.BASIC, who(of, held), enrolled)).isEqualTo(basic);
        assertThat(cover.covers(TierName.CRITICAL_ILLNESS, who(of, held), enrolled))
                .isEqualTo(criticalIllness);
        assertThat(cover.covers(TierName.MEDICAL_ASSISTANCE, who(of, held), enrolled))
                .isEqualTo(assistance);
    }

    // The illustrative ordinary deductible is 13,193.00: half of it is 6,596.50. The others have it printed as 11,000
    // and 14,000.
    // spotless:off
    @DisplayName("how far preferential terms of critical illness insurance lie from ordinary ones, in fen and in millionths")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause    | held            | preferential | ordinary | points
            chongqing-2018 | 一(二)·a  | REGISTERED_POOR | 659650       | 1319300  | 50000
            chongqing-2018 | 一(二)·a  | DESTITUTE       | 659650       | 1319300  | 50000
            shaoyang-2021  | 三(六)·a  | DESTITUTE       | 550000       | 1100000  | 50000
            heze-2022      | 一(三)    | DESTITUTE       | 500000       | 1400000  | 50000
            """)
    // spotless:on
    void tilts(String policy, String clause, String held, long preferential, long ordinary, long points) {
        BenefitPolicy of = policy(policy);
        BenefitTier tier = of.steps().stream()
                .filter(BenefitTier.class::isInstance)
                .map(BenefitTier.class::cast)
                .filter(each -> each.name() == TierName.CRITICAL_ILLNESS)
                .findFirst()
                .orElseThrow();
        assertThat(clause).isNotEmpty();
        Tilt tilt = Tilt.of(tier, List.of(who(of, held)));
        assertThat(tilt.deductible()).isEqualTo(new Ratio(preferential, ordinary));
        assertThat(tilt.rates()).isEqualTo(new Ratio(points, 1_000_000));
        assertThat(Tilt.of(tier, List.of(who(of, null))).deductible().isDefined())
                .isFalse();
        assertThat(Tilt.of(tier, List.of(who(of, null))).rates().isDefined()).isFalse();
    }

    // spotless:off
    @DisplayName("what documents want, met at the edge and missed just beside it")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause    | target                      | printed   | enough  | too few | of
            chongqing-2018 | 一(二)    | cover-basic                 | 100%      | 10000   | 9999    | 10000
            chongqing-2018 | 一(二)    | cover-critical-illness      | 100%      | 10000   | 9999    | 10000
            chongqing-2018 | 一(二)    | cover-assistance            | 100%      | 10000   | 9999    | 10000
            chongqing-2018 | 一(二)·a  | assistance-inpatient        | 70%..     | 7000    | 6999    | 10000
            chongqing-2018 | 一(二)·a  | critical-illness-deductible | ×50%      | 659650  | 659651  | 1319300
            chongqing-2018 | 一(二)·a  | critical-illness-rates      | +5 points | 50000   | 49999   | 1000000
            huangshan-2022 | 三(六)·a  | self-checks                 | 100%      | 3       | 2       | 3
            huangshan-2022 | 三(六)·a  | audits                      | 100%      | 3       | 2       | 3
            huangshan-2022 | 三(六)·a  | re-checks                   | 100%      | 3       | 2       | 3
            hubei-2019     | 二(三)·d  | premium-help                | 100%      | 10000   | 9999    | 10000
            hubei-2019     | 二(三)·d  | critical-illness-terms      | 100%      | 10000   | 9999    | 10000
            hubei-2019     | 二(三)·d  | assistance-terms            | 100%      | 10000   | 9999    | 10000
            shaoyang-2021  | 三(五)·a  | two-diseases                | 100%      | 10000   | 9999    | 10000
            """)
    // spotless:on
    void wanted(String policy, String clause, String name, String printed, long enough, long tooFew, long of) {
        IndicatorTarget target = target(policy, name);
        assertThat(target.source().clause().number()).isEqualTo(clause);
        assertThat(target.target()).hasToString("[" + printed + "]");
        assertThat(target.standing(new Ratio(enough, of))).isEqualTo(IndicatorTarget.Standing.MET);
        assertThat(target.standing(new Ratio(tooFew, of))).isEqualTo(IndicatorTarget.Standing.MISSED);
        assertThat(target.standing(new Ratio(0, 0))).isEqualTo(IndicatorTarget.Standing.NO_DATA);
    }
}
