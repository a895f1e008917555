package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.premium.EnrolmentChannel;
import org.sanchong.domain.premium.LocalParameter;
import org.sanchong.domain.premium.PremiumRejection;
import org.sanchong.domain.premium.SubsidyFinding;
import org.sanchong.domain.time.PlanYear;

class PremiumWordingTest {
    private static final PremiumWording ENGLISH = new PremiumWording(new InMemoryCatalog(), Language.EN);
    private static final PremiumWording CHINESE = new PremiumWording(new InMemoryCatalog(), Language.ZH);
    private static final Source SOURCE = Source.of(InMemoryCatalog.CLAUSE, Provenance.DOCUMENT);
    private static final EligibilityCategory DESTITUTE = new EligibilityCategory("DESTITUTE");
    private static final PolicyId POLICY = new PolicyId("person-2020");
    private static final PlanYear YEAR = new PlanYear(2022);
    private static final LocalDate DAY = LocalDate.of(2022, 6, 5);

    static Stream<PremiumRejection> rejections() {
        return Stream.of(
                new PremiumRejection.MissingParameter(
                        SOURCE,
                        LocalParameter.Name.SUBSIDY_SHARE,
                        List.of(DESTITUTE),
                        Absence.Reason.MISSING_PARAMETER),
                new PremiumRejection.MissingParameter(
                        SOURCE, LocalParameter.Name.WAITING_DAYS, List.of(), Absence.Reason.DELEGATED),
                new PremiumRejection.MissingRate(SOURCE, Absence.Reason.DELEGATED),
                new PremiumRejection.ParameterRefused(
                        InMemoryCatalog.CLAUSE,
                        new LocalParameter.Key(
                                new RegionCode("990100"),
                                YEAR,
                                InsuranceType.RESIDENT,
                                LocalParameter.Name.SUBSIDY_SHARE,
                                List.of(DESTITUTE)),
                        "95%",
                        "80%..90%"),
                new PremiumRejection.NotRuled(new PlanYear(2021), YEAR),
                new PremiumRejection.ChannelRefused(
                        EnrolmentChannel.EMPLOYER, Set.of(EnrolmentChannel.FAMILY), InMemoryCatalog.CLAUSE),
                new PremiumRejection.MissingFact("wages"),
                new PremiumRejection.PaidTooLate(DAY, YEAR));
    }

    static Stream<EnrolmentFault> faults() {
        return Stream.concat(
                Stream.of(
                        new EnrolmentFault.OfRow(new ClaimFault.MissingValue("region")),
                        new EnrolmentFault.BadYear("22"),
                        new EnrolmentFault.EndsBeforeItBegins(DAY, DAY.minusDays(1)),
                        new EnrolmentFault.Twice(YEAR),
                        new EnrolmentFault.TwiceInRegister(),
                        new EnrolmentFault.NoRules(POLICY)),
                rejections().map(why -> new EnrolmentFault.Untold(POLICY, why)));
    }

    @Test
    void thereAreExamplesOfAllFaultsAndRejections() {
        assertThat(faults().<Class<?>>map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrder(EnrolmentFault.class.getPermittedSubclasses());
        assertThat(rejections().<Class<?>>map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrder(PremiumRejection.class.getPermittedSubclasses());
    }

    @Test
    void theNoteOfAClauseIsSaidInChineseWhereItHasChinese() {
        Source.Builder source = Source.builder()
                .clause(InMemoryCatalog.CLAUSE)
                .provenance(Provenance.DOCUMENT)
                .note("left to others");
        String marked = CHINESE.fault(untold(source.build()));
        String translated = CHINESE.fault(untold(source.noteChinese("由他文规定").build()));

        assertThat(marked).contains("（英文说明：left to others）");
        assertThat(translated).contains("（由他文规定）").doesNotContain("英文", "left");
        assertThat(ENGLISH.fault(untold(source.build()))).contains("(left to others)");
    }

    private static EnrolmentFault untold(Source source) {
        return new EnrolmentFault.Untold(POLICY, new PremiumRejection.MissingRate(source, Absence.Reason.DELEGATED));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultHasWordsInBothLanguages(EnrolmentFault fault) {
        String english = ENGLISH.fault(fault);
        String chinese = CHINESE.fault(fault);
        assertThat(english)
                .startsWith(fault.code() + ": ")
                .hasSizeGreaterThan(fault.code().length() + 10);
        assertThat(chinese).startsWith(fault.code() + ": ").matches(".*\\p{IsHan}{3}.*");
        assertThat(english + chinese).doesNotContain("null", "@", "Optional", "[", "; ");
        String withoutClause = english.replace(InMemoryCatalog.CLAUSE.number(), "");
        assertThat(withoutClause).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void faultsSayWhatIsMissingAndWhereToSupplyIt() {
        EnrolmentFault missing =
                new EnrolmentFault.Untold(POLICY, rejections().findFirst().orElseThrow());
        assertThat(ENGLISH.fault(missing))
                .contains("person-2020 clause 一(一)", "SUBSIDY_SHARE", "DESTITUTE", "--parameters");
        assertThat(CHINESE.fault(missing))
                .contains("person-2020 第 一(一) 条", "DESTITUTE 特困人员的 SUBSIDY_SHARE", "--parameters");
        EnrolmentFault waiting = new EnrolmentFault.Untold(
                POLICY, rejections().skip(1).findFirst().orElseThrow());
        assertThat(ENGLISH.fault(waiting)).contains("leaves it to others", "WAITING_DAYS", "covered_from");
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeOfACategoryIsSaid(SubsidyFinding.Outcome outcome) {
        SubsidyFinding finding = new SubsidyFinding(DESTITUTE, outcome, Money.ofYuan(100), "50%", List.of(SOURCE));
        assertThat(ENGLISH.finding(finding))
                .startsWith(outcome + ": DESTITUTE ")
                .doesNotContain("; ", "null");
        assertThat(CHINESE.finding(finding))
                .startsWith(outcome + ": DESTITUTE 特困人员")
                .doesNotContain("; ", "null");
    }
}
