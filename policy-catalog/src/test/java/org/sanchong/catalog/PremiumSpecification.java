package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.premium.Contribution;
import org.sanchong.domain.premium.CoverFinder;
import org.sanchong.domain.premium.CoverRule;
import org.sanchong.domain.premium.Coverage;
import org.sanchong.domain.premium.Enrolment;
import org.sanchong.domain.premium.EnrolmentChannel;
import org.sanchong.domain.premium.LocalParameter;
import org.sanchong.domain.premium.LocalParameters;
import org.sanchong.domain.premium.Participation;
import org.sanchong.domain.premium.ParticipationTarget;
import org.sanchong.domain.premium.PremiumCalculator;
import org.sanchong.domain.premium.PremiumRejection;
import org.sanchong.domain.premium.PremiumRules;
import org.sanchong.domain.time.PlanYear;

/**
 * Premium, cover and targets, clause by clause. A resident's personal premium is 320.05 yuan here, the public part 580;
 * no document prints either.
 */
class PremiumSpecification {
    // spotless:off
    @DisplayName("who has which help with the personal premium")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause   | year | categories                              | recognised | paid       | local                             | subsidy | own    | otherwise
            shaoyang-2021  | 二(一)   | 2022 | DESTITUTE                               |            | 2021-11-01 |                                   | 320.05  | 0.00   |
            shaoyang-2021  | 二(一)   | 2022 | SEVERELY_DISABLED                       |            | 2021-11-01 |                                   | 320.05  | 0.00   |
            shaoyang-2021  | 二(一)   | 2022 | ORPHAN                                  |            | 2021-11-01 |                                   | 320.05  | 0.00   |
            shaoyang-2021  | 二(一)   | 2022 | UNSUPPORTED_CHILD                       |            | 2021-11-01 |                                   | 320.05  | 0.00   |
            shaoyang-2021  | 二(一)   | 2022 | SUBSISTENCE_ALLOWANCE                   |            | 2021-11-01 |                                   | 160.03  | 160.02 |
            shaoyang-2021  | 二(一)   | 2022 | POVERTY_MONITORED                       |            | 2021-11-01 |                                   | 160.03  | 160.02 |
            shaoyang-2021  | 二(一)   | 2022 | UNSTABLY_LIFTED                         |            | 2021-11-01 |                                   | 160.03  | 160.02 |
            shaoyang-2021  | 二(一)   | 2025 | RETURNED_TO_POVERTY                     |            | 2024-11-01 |                                   | 160.03  | 160.02 |
            shaoyang-2021  | 二(一)   | 2026 | RETURNED_TO_POVERTY                     |            | 2025-11-01 |                                   |         |        | MISSING_PARAMETER
            shaoyang-2021  | 二(一)   | 2026 | POVERTY_PRONE                           |            | 2025-11-01 |                                   |         |        | MISSING_PARAMETER
            shaoyang-2021  | 二(一)   | 2026 | SUBSISTENCE_ALLOWANCE                   |            | 2025-11-01 |                                   | 160.03  | 160.02 |
            shaoyang-2021  | 二(一)   | 2022 | STABLY_LIFTED                           |            | 2021-11-01 |                                   | 0.00    | 320.05 |
            shaoyang-2021  | 二(一)   | 2022 | STABLY_LIFTED SUBSISTENCE_ALLOWANCE     |            | 2021-11-01 |                                   | 160.03  | 160.02 |
            shaoyang-2021  | 二(一)   | 2022 |                                         |            | 2021-11-01 |                                   | 0.00    | 320.05 |
            shaoyang-2021  | 二(一)   | 2022 | DESTITUTE                               |            | 2021-11-01 | SUBSIDY_SHARE DESTITUTE 90%       |         |        | PARAMETER_REFUSED
            shaoyang-2021  | 二(一)·a | 2021 | DESTITUTE                               |            | 2021-10-01 |                                   |         |        | NO_PREMIUM_RULES
            shaoyang-2021  | 二(一)·a | 2022 | DESTITUTE                               | 2021-12-31 | 2021-11-01 |                                   | 320.05  | 0.00   |
            shaoyang-2021  | 二(一)·a | 2022 | DESTITUTE                               | 2022-01-01 | 2022-01-05 |                                   | 0.00    | 320.05 |
            shaoyang-2021  | 二(一)·a | 2022 | DESTITUTE                               | 2022-02-28 | 2022-01-05 | COLLECTION_TO 2022-02-28          | 320.05  | 0.00   |
            shaoyang-2021  | 二(一)·a | 2022 | DESTITUTE                               | 2022-03-01 | 2022-03-05 | COLLECTION_TO 2022-02-28          | 0.00    | 320.05 |
            shaoyang-2021  | 二(一)·a | 2023 | DESTITUTE                               | 2022-01-01 | 2022-11-05 |                                   | 320.05  | 0.00   |
            shaoyang-2021  | 二(三)·a | 2022 | REGISTERED_POOR                         |            | 2021-11-01 |                                   | 0.00    | 320.05 |
            shaoyang-2021  | 二(三)·a | 2022 | REGISTERED_POOR                         |            | 2021-11-01 | SUBSIDY_SHARE REGISTERED_POOR 50%  | 0.00   | 320.05 |
            shaoyang-2021  | 二(三)·a | 2022 | SUBSISTENCE_ALLOWANCE                   |            | 2021-11-01 | SUBSIDY_AMOUNT SUBSISTENCE_ALLOWANCE 200.00 |   |        | PARAMETER_REFUSED
            shaoyang-2021  | 二(一)   | 2022 | ORPHAN                                  |            | 2021-11-01 | SUBSIDY_SHARE DESTITUTE 90%       | 320.05  | 0.00   |
            shaoyang-2021  | 二(一)   | 2026 | POVERTY_PRONE                           |            | 2025-11-01 | SUBSIDY_SHARE POVERTY_MONITORED 60% | 192.03 | 128.02 |
            shaoyang-2021  | 二(一)   | 2026 | POVERTY_MONITORED                       |            | 2025-11-01 | SUBSIDY_SHARE POVERTY_PRONE 60%   |         |        | MISSING_PARAMETER
            shaoyang-2021  | 二(一)   | 2026 | UNSTABLY_LIFTED                         |            | 2025-11-01 | SUBSIDY_SHARE POVERTY_PRONE 60%   |         |        | MISSING_PARAMETER
            huangshan-2022 | 三(二)2  | 2022 | DESTITUTE                               |            | 2021-11-01 |                                   | 320.05  | 0.00   |
            huangshan-2022 | 三(二)2  | 2022 | POVERTY_PRONE                           |            | 2021-11-01 | SUBSIDY_SHARE POVERTY_MONITORED 60% |       |        | PARAMETER_REFUSED
            huangshan-2022 | 三(二)2  | 2022 | ILLNESS_IMPOVERISHED                    |            | 2021-11-01 | SUBSIDY_SHARE RETURNED_TO_POVERTY 40% |     |        | MISSING_PARAMETER
            huangshan-2022 | 三(二)2  | 2022 | SUBSISTENCE_ALLOWANCE                   |            | 2021-11-01 |                                   |         |        | MISSING_PARAMETER
            huangshan-2022 | 三(二)2  | 2022 | SUBSISTENCE_ALLOWANCE                   |            | 2021-11-01 | SUBSIDY_SHARE SUBSISTENCE_ALLOWANCE 80%    | 256.04 | 64.01 |
            huangshan-2022 | 三(二)2  | 2022 | SUBSISTENCE_ALLOWANCE                   |            | 2021-11-01 | SUBSIDY_SHARE SUBSISTENCE_ALLOWANCE 90%    | 288.05 | 32.00 |
            huangshan-2022 | 三(二)2  | 2022 | SUBSISTENCE_ALLOWANCE                   |            | 2021-11-01 | SUBSIDY_SHARE SUBSISTENCE_ALLOWANCE 79.99% |        |       | PARAMETER_REFUSED
            huangshan-2022 | 三(二)2  | 2022 | SUBSISTENCE_ALLOWANCE                   |            | 2021-11-01 | SUBSIDY_SHARE SUBSISTENCE_ALLOWANCE 90.01% |        |       | PARAMETER_REFUSED
            huangshan-2022 | 三(二)2  | 2022 | POVERTY_PRONE                           |            | 2021-11-01 |                                   | 160.03  | 160.02 |
            huangshan-2022 | 三(二)2  | 2022 | STABLY_LIFTED                           |            | 2021-11-01 |                                   | 0.00    | 320.05 |
            huangshan-2022 | 三(二)2  | 2022 | RETURNED_TO_POVERTY                     |            | 2021-11-01 |                                   |         |        | MISSING_PARAMETER
            huangshan-2022 | 三(二)2  | 2022 | ILLNESS_IMPOVERISHED                    |            | 2021-11-01 |                                   |         |        | MISSING_PARAMETER
            huangshan-2022 | 三(二)2  | 2022 | RETURNED_TO_POVERTY POVERTY_MONITORED   |            | 2021-11-01 |                                   |         |        | MISSING_PARAMETER
            huangshan-2022 | 三(二)2  | 2022 | RETURNED_TO_POVERTY DESTITUTE           |            | 2021-11-01 |                                   | 320.05  | 0.00   |
            huangshan-2022 | 三(二)2  | 2022 | RETURNED_TO_POVERTY                     |            | 2021-11-01 | SUBSIDY_AMOUNT RETURNED_TO_POVERTY 200.00 | 200.00 | 120.05 |
            huangshan-2022 | 三(二)2  | 2022 | RETURNED_TO_POVERTY                     |            | 2021-11-01 | SUBSIDY_AMOUNT RETURNED_TO_POVERTY 400.00 | 320.05 | 0.00   |
            huangshan-2022 | 三(二)2  | 2022 | DESTITUTE                               | 2022-03-02 | 2022-03-01 |                                   | 0.00    | 320.05 |
            huangshan-2022 | 三(二)2  | 2022 | DESTITUTE                               | 2022-03-01 | 2022-03-01 |                                   | 320.05  | 0.00   |
            hubei-2019     | 二(三)·a | 2020 | DESTITUTE                               |            | 2019-11-01 |                                   | 320.05  | 0.00   |
            hubei-2019     | 二(三)·a | 2020 | REGISTERED_POOR                         |            | 2019-11-01 |                                   |         |        | MISSING_PARAMETER
            hubei-2019     | 二(三)·a | 2020 | REGISTERED_POOR                         |            | 2019-11-01 | SUBSIDY_AMOUNT REGISTERED_POOR 100.00 | 100.00 | 220.05 |
            heze-2022      | 一(二)·a | 2023 | DESTITUTE                               |            | 2022-11-01 |                                   |         |        | MISSING_PARAMETER
            heze-2022      | 一(二)·a | 2023 | EXPENDITURE_HARDSHIP                    |            | 2022-11-01 |                                   |         |        | MISSING_PARAMETER
            heze-2022      | 一(二)·a | 2023 | DESTITUTE                               |            | 2022-11-01 | SUBSIDY_SHARE DESTITUTE 30%       | 96.02   | 224.03 |
            heze-2022      | 一(二)·a | 2023 | SUBSISTENCE_ALLOWANCE                   |            | 2022-11-01 | SUBSIDY_SHARE DESTITUTE 30%       |         |        | MISSING_PARAMETER
            heze-2022      | 一(二)·a | 2023 | DESTITUTE POVERTY_PRONE                 |            | 2022-11-01 | SUBSIDY_SHARE DESTITUTE 30%       |         |        | MISSING_PARAMETER
            heze-2022      | 一(二)·a | 2023 | DESTITUTE POVERTY_PRONE                 |            | 2022-11-01 | SUBSIDY_SHARE DESTITUTE 100%      | 320.05  | 0.00   |
            heze-2022      | 一(二)·a | 2023 |                                         |            | 2022-11-01 |                                   | 0.00    | 320.05 |
            chongqing-2018 | 二(一)2  | 2019 | DESTITUTE                               |            | 2018-12-20 |                                   | 320.05  | 0.00   |
            chongqing-2018 | 二(一)2  | 2019 | REGISTERED_POOR                         |            | 2018-12-20 |                                   |         |        | MISSING_PARAMETER
            chongqing-2018 | 二(一)2  | 2019 | REGISTERED_POOR DESTITUTE               |            | 2018-12-20 |                                   | 320.05  | 0.00   |
            chongqing-2018 | 二(一)2  | 2019 | REGISTERED_POOR DESTITUTE               |            | 2018-12-20 | SUBSIDY_AMOUNT REGISTERED_POOR 300.00 | 320.05 | 0.00 |
            chongqing-2018 | 二(一)3·b | 2019 | DESTITUTE                              | 2019-06-01 | 2019-06-10 |                                   | 320.05  | 0.00   |
            """)
    // spotless:on
    void subsidies(
            String policy,
            String clause,
            int year,
            @Nullable String categories,
            @Nullable LocalDate recognised,
            LocalDate paid,
            @Nullable String local,
            @Nullable String subsidy,
            @Nullable String own,
            @Nullable String otherwise) {
        Enrolment enrolment = enrolment(policy, year, InsuranceType.RESIDENT, words(categories))
                .recognisedOn(Optional.ofNullable(recognised))
                .paidOn(paid)
                .build();
        Either<PremiumRejection, Contribution> premium = reckon(policy, enrolment, local);

        assertThat(documentOf(policy, clause)).isTrue();
        assertThat(premium.fold(PremiumRejection::code, told -> "")).isEqualTo(otherwise == null ? "" : otherwise);
        premium.peek(told -> {
            assertThat(told.subsidy()).hasToString(subsidy);
            assertThat(told.own()).hasToString(own);
            assertThat(told.total()).hasToString("900.05");
        });
    }

    @DisplayName("what is open is named with the clause and the document that it is left to")
    @ParameterizedTest
    @CsvSource({
        "hubei-2019, 二(三)·a, 2020, REGISTERED_POOR, 鄂政发〔2017〕9号",
        "heze-2022, 一(二)·a, 2023, DESTITUTE, nor is the document that sets them",
        "chongqing-2018, 二(一)2, 2019, REGISTERED_POOR, not printed"
    })
    void openShares(String policy, String clause, int year, String category, String note) {
        Enrolment enrolment = enrolment(policy, year, InsuranceType.RESIDENT, List.of(category))
                .build();
        PremiumRejection why = reckon(policy, enrolment, null).getLeft();

        Source source = ((PremiumRejection.MissingParameter) why).source();
        assertThat(source.clause().number()).isEqualTo(clause);
        assertThat(source.note()).hasValueSatisfying(text -> assertThat(text).contains(note));
    }

    // spotless:off
    @DisplayName("what employer and employee pay on wages")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause    | through  | wages    | employer | person  | otherwise
            huangshan-2022 | 三(二)1   | EMPLOYER | 60000.00 | 3900.00  | 1200.00 |
            huangshan-2022 | 三(二)1   |          | 1234.56  | 80.25    | 24.69   |
            huangshan-2022 | 三(二)1   | EMPLOYER | 0.00     | 0.00     | 0.00    |
            huangshan-2022 | 三(二)1   | EMPLOYER |          |          |         | MISSING_VALUE
            huangshan-2022 | 三(二)1·a | SELF     | 60000.00 |          |         | MISSING_PARAMETER
            huangshan-2022 | 三(一)1   | SCHOOL   | 60000.00 |          |         | CHANNEL_REFUSED
            shaoyang-2021  | 二(一)    | EMPLOYER | 60000.00 |          |         | MISSING_PARAMETER
            """)
    // spotless:on
    void contributions(
            String policy,
            String clause,
            @Nullable EnrolmentChannel through,
            @Nullable String wages,
            @Nullable String employer,
            @Nullable String person,
            @Nullable String otherwise) {
        Enrolment enrolment = enrolment(policy, 2022, InsuranceType.EMPLOYEE, List.of())
                .channel(Optional.ofNullable(through))
                .wages(Optional.ofNullable(wages).map(Money::parse))
                .build();
        Either<PremiumRejection, Contribution> premium = PremiumCalculator.of(
                        rules(policy), Map.of(), LocalParameters.none())
                .reckon(enrolment);

        assertThat(documentOf(policy, clause)).isTrue();
        assertThat(premium.fold(PremiumRejection::code, told -> "")).isEqualTo(otherwise == null ? "" : otherwise);
        premium.peek(told -> {
            assertThat(told.employer()).hasToString(employer);
            assertThat(told.own()).hasToString(person);
        });
    }

    // spotless:off
    @DisplayName("through what a scheme is entered")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause    | scheme   | through   | otherwise
            huangshan-2022 | 三(一)1   | EMPLOYEE | EMPLOYER  |
            huangshan-2022 | 三(一)1   | EMPLOYEE | RESIDENCE |
            huangshan-2022 | 三(一)1   | EMPLOYEE | FAMILY    | CHANNEL_REFUSED
            huangshan-2022 | 三(二)1·a | EMPLOYEE | SELF      | MISSING_PARAMETER
            huangshan-2022 | 三(一)2   | RESIDENT | EMPLOYER  | CHANNEL_REFUSED
            huangshan-2022 | 三(一)2   | RESIDENT | SELF      | CHANNEL_REFUSED
            huangshan-2022 | 三(二)2·c | RESIDENT | FAMILY    |
            huangshan-2022 | 三(二)2·c | RESIDENT | SCHOOL    |
            huangshan-2022 | 三(二)2·c | RESIDENT | RESIDENCE |
            shaoyang-2021  | 二(三)·a  | RESIDENT | EMPLOYER  |
            """)
    // spotless:on
    void channels(String policy, String clause, String scheme, EnrolmentChannel through, @Nullable String otherwise) {
        Enrolment enrolment = enrolment(policy, 2022, new InsuranceType(scheme), List.of())
                .channel(through)
                .wages(Money.ofYuan(60_000))
                .build();
        Either<PremiumRejection, Contribution> premium = reckon(policy, enrolment, null);

        assertThat(documentOf(policy, clause)).isTrue();
        assertThat(premium.fold(PremiumRejection::code, told -> "")).isEqualTo(otherwise == null ? "" : otherwise);
    }

    // spotless:off
    @DisplayName("from when somebody is covered")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause     | year | categories        | because       | birth      | paid       | covered    | otherwise
            huangshan-2022 | 三(二)2·a  | 2022 |                   |               |            | 2021-12-31 | 2022-01-01 |
            huangshan-2022 | 三(二)2·b  | 2022 |                   |               | 2022-03-01 | 2022-03-01 | 2022-03-01 |
            huangshan-2022 | 三(二)2·b  | 2022 |                   |               | 2022-03-01 | 2022-05-30 | 2022-03-01 |
            huangshan-2022 | 三(二)2·b  | 2022 |                   |               | 2022-03-01 | 2022-05-31 |            | MISSING_PARAMETER
            huangshan-2022 | 三(二)2·b  | 2022 |                   |               | 2022-12-20 | 2023-01-10 | 2022-12-20 |
            huangshan-2022 | 三(二)2·a  | 2022 |                   |               |            | 2022-01-01 |            | MISSING_PARAMETER
            shaoyang-2021  | 三(四)·b   | 2022 | POVERTY_PRONE     | TRANSFER      |            | 2022-04-10 | 2022-04-10 |
            shaoyang-2021  | 三(四)·b   | 2022 | ORPHAN            | NO_FAULT_LAPSE |           | 2022-04-10 | 2022-04-10 |
            shaoyang-2021  | 三(四)·b   | 2022 | ORPHAN            |               |            | 2022-04-10 |            | MISSING_PARAMETER
            shaoyang-2021  | 三(四)·b   | 2022 |                   | TRANSFER      |            | 2022-04-10 |            | MISSING_PARAMETER
            chongqing-2018 | 二(一)3·b  | 2019 | REGISTERED_POOR   |               |            | 2019-04-10 | 2019-04-11 |
            chongqing-2018 | 二(一)3·b  | 2019 | DESTITUTE         |               |            | 2019-12-30 | 2019-12-31 |
            chongqing-2018 | 二(一)3·b  | 2019 | DESTITUTE         |               |            | 2019-12-31 |            | PAID_TOO_LATE
            chongqing-2018 | 二(一)3·b  | 2019 |                   |               |            | 2019-04-10 |            | MISSING_PARAMETER
            """)
    // spotless:on
    void cover(
            String policy,
            String clause,
            int year,
            @Nullable String categories,
            CoverRule.@Nullable Occasion because,
            @Nullable LocalDate birth,
            LocalDate paid,
            @Nullable LocalDate covered,
            @Nullable String otherwise) {
        Enrolment enrolment = enrolment(policy, year, InsuranceType.RESIDENT, words(categories))
                .occasion(Optional.ofNullable(because))
                .birthDate(Optional.ofNullable(birth))
                .paidOn(paid)
                .build();
        Either<PremiumRejection, Optional<Coverage>> found =
                CoverFinder.of(rules(policy), LocalParameters.none()).find(enrolment);

        assertThat(documentOf(policy, clause)).isTrue();
        assertThat(found.fold(PremiumRejection::code, days -> "")).isEqualTo(otherwise == null ? "" : otherwise);
        found.peek(days -> {
            assertThat(days.orElseThrow().period().from()).isEqualTo(covered);
            assertThat(days.orElseThrow().covers(LocalDate.of(year, 12, 31))).isTrue();
            assertThat(days.orElseThrow().covers(LocalDate.of(year + 1, 1, 1))).isFalse();
        });
    }

    // spotless:off
    @DisplayName("which participation a policy asks for, met at the edge and missed just below it")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause    | target               | share | people | enough | too few | of
            shaoyang-2021  | 二(一)·b  | permanent-population | 95%   | 10001  | 9501   | 9500    |
            shaoyang-2021  | 二(一)·b  | hardship             | 100%  | 10000  | 10000  | 9999    | DESTITUTE SUBSISTENCE_ALLOWANCE RETURNED_TO_POVERTY SEVERELY_DISABLED ORPHAN UNSUPPORTED_CHILD POVERTY_MONITORED UNSTABLY_LIFTED POVERTY_PRONE
            hubei-2019     | 二(二)    | rural-poor           | 100%  | 10000  | 10000  | 9999    | REGISTERED_POOR DESTITUTE
            huangshan-2022 | 二(一)    | participation        | 95%   | 100    | 95     | 94      |
            huangshan-2022 | 二(四)    | assisted             | 100%  | 3      | 3      | 2       | DESTITUTE SUBSISTENCE_ALLOWANCE RETURNED_TO_POVERTY POVERTY_MONITORED UNSTABLY_LIFTED POVERTY_PRONE ILLNESS_IMPOVERISHED OTHER_SPECIAL_HARDSHIP
            chongqing-2018 | 一(二)    | rural-poor           | 100%  | 3      | 3      | 2       | REGISTERED_POOR DESTITUTE
            chongqing-2018 | 二(一)3   | registration         | 100%  | 3      | 3      | 2       | REGISTERED_POOR DESTITUTE
            """)
    // spotless:on
    void targets(
            String policy,
            String clause,
            String name,
            String share,
            int people,
            int enough,
            int tooFew,
            @Nullable String of) {
        ParticipationTarget target = rules(policy).targets().stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(target.share().source().clause().number()).isEqualTo(clause);
        assertThat(target.share().value()).hasToString(share);
        assertThat(target.categories().stream().map(EligibilityCategory::code))
                .containsExactlyInAnyOrderElementsOf(words(of));
        assertThat(new Participation(people, enough).meets(target.share().value()))
                .isTrue();
        assertThat(new Participation(people, tooFew).meets(target.share().value()))
                .isFalse();
    }

    private static BenefitPolicy policy(String id) {
        return PolicyCatalogs.builtIn().policy(new PolicyId(id)).orElseThrow();
    }

    private static Either<PremiumRejection, Contribution> reckon(
            String policy, Enrolment enrolment, @Nullable String local) {
        return PremiumCalculator.of(rules(policy), policy(policy).includes(), parameters(enrolment, local))
                .reckon(enrolment);
    }

    private static PremiumRules rules(String policy) {
        return policy(policy).premium().orElseThrow();
    }

    private static boolean documentOf(String policy, String clause) {
        return PolicyCatalogs.builtIn().documents().stream()
                .filter(document -> document.id().equals(policy(policy).document()))
                .anyMatch(document -> document.clause(clause).isPresent());
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" ", -1));
    }

    private static Enrolment.Builder enrolment(
            String policy, int year, InsuranceType insurance, List<String> categories) {
        Enrolment.Builder enrolment = Enrolment.builder()
                .person(new PersonId("P1"))
                .region(policy(policy).region())
                .year(new PlanYear(year))
                .insurance(insurance);
        categories.forEach(code -> enrolment.addCategory(new EligibilityCategory(code)));
        return enrolment;
    }

    private static LocalParameters parameters(Enrolment enrolment, @Nullable String more) {
        List<LocalParameter> all = new ArrayList<>();
        all.add(parameter(enrolment, LocalParameter.Name.PERSONAL_PREMIUM, List.of(), 32_005));
        all.add(parameter(enrolment, LocalParameter.Name.FISCAL_PART, List.of(), 58_000));
        List<String> words = words(more);
        if (!words.isEmpty()) {
            LocalParameter.Name name = LocalParameter.Name.valueOf(words.get(0));
            List<EligibilityCategory> category =
                    words.size() == 3 ? List.of(new EligibilityCategory(words.get(1))) : List.of();
            all.add(parameter(enrolment, name, category, number(name, words.get(words.size() - 1))));
        }
        return LocalParameters.of(all);
    }

    private static long number(LocalParameter.Name name, String value) {
        return switch (name) {
            case SUBSIDY_SHARE -> Rate.ofPercent(value.replace("%", "")).millionths();
            case COLLECTION_TO -> LocalDate.parse(value).toEpochDay();
            case WAITING_DAYS -> Long.parseLong(value);
            case PERSONAL_PREMIUM, FISCAL_PART, SUBSIDY_AMOUNT ->
                Money.parse(value).fen();
        };
    }

    private static LocalParameter parameter(
            Enrolment enrolment, LocalParameter.Name name, List<EligibilityCategory> category, long value) {
        RegionCode region = enrolment.region();
        LocalParameter.Key key =
                new LocalParameter.Key(region, enrolment.year(), enrolment.insurance(), name, category);
        return new LocalParameter(key, value, "the document of a locality");
    }
}
