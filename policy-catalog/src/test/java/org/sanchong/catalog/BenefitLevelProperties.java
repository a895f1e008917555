package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Prospect;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.indicator.IndicatorTarget;
import org.sanchong.domain.indicator.IndicatorTarget.Standing;
import org.sanchong.domain.indicator.Tilt;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.money.Ratio;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.policy.SystemCover;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.IdentityMarks;
import org.sanchong.domain.register.RegisterEntry;
import org.sanchong.domain.supervision.MatterId;
import org.sanchong.domain.supervision.MatterKind;
import org.sanchong.domain.supervision.YearCoverage;
import org.sanchong.domain.time.EffectivePeriod;

@Label("The level of protection that documents want")
class BenefitLevelProperties {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final EligibilityCategory POOR = new EligibilityCategory("REGISTERED_POOR");
    private static final EligibilityCategory DESTITUTE = new EligibilityCategory("DESTITUTE");

    private static BenefitPolicy policy(String id) {
        return PolicyCatalogs.builtIn().policy(new PolicyId(id)).orElseThrow();
    }

    private static List<IndicatorTarget> targets(String policy, String clause) {
        return policy(policy).indicators().stream()
                .filter(each -> each.source().clause().number().equals(clause))
                .toList();
    }

    @Provide
    Arbitrary<Set<EligibilityCategory>> held() {
        return Arbitraries.of("REGISTERED_POOR", "DESTITUTE", "ORPHAN", "SUBSISTENCE_ALLOWANCE", "SEVERELY_DISABLED")
                .map(EligibilityCategory::new)
                .set()
                .ofMaxSize(3);
    }

    @Property
    @Clauses("chongqing-2018 一(二)")
    @Label("chongqing 一(二): whoever is enrolled is insured, and whoever is rural poor is assisted, enrolled or not")
    void covered(@ForAll("held") Set<EligibilityCategory> held, @ForAll boolean enrolled) {
        BenefitPolicy policy = policy("chongqing-2018");
        Prospect who = new Prospect(held, LocalDate.of(2020, 12, 31), policy.includes());
        boolean isRuralPoor = held.contains(POOR) || held.contains(DESTITUTE);
        Statistics.label("rural poor, enrolled").collect(isRuralPoor, enrolled);
        SystemCover cover = SystemCover.of(policy);
        assertThat(cover.covers(TierName.BASIC, who, enrolled)).isEqualTo(enrolled);
        assertThat(cover.covers(TierName.CRITICAL_ILLNESS, who, enrolled)).isEqualTo(enrolled);
        assertThat(cover.covers(TierName.MEDICAL_ASSISTANCE, who, enrolled)).isEqualTo(isRuralPoor);
        assertThat(cover.covers(TierName.BACKSTOP, who, enrolled)).isFalse();
    }

    @Property
    @Clauses("chongqing-2018 一(二)·a")
    @Label(
            "chongqing 一(二)·a: whatever terms vary the ordinary ones, the tilt is what they say, and the target is met by ×50 % and 5 points alone")
    void tilted(@ForAll @IntRange(min = 1, max = 100) int share, @ForAll @IntRange(min = 0, max = 30) int points) {
        BenefitTier tier = policy("chongqing-2018").steps().stream()
                .filter(BenefitTier.class::isInstance)
                .map(BenefitTier.class::cast)
                .filter(each -> each.name() == TierName.CRITICAL_ILLNESS)
                .findFirst()
                .orElseThrow();
        BenefitSchedule ordinary = tier.schedules().stream()
                .filter(BenefitSchedule::isOrdinary)
                .findFirst()
                .orElseThrow();
        Source source = tier.source();
        BenefitSchedule varied = ordinary.variant(List.of(
                        new Adjustment.ScaledDeductible(Rate.ofMillionths(share * 10_000L), source),
                        new Adjustment.RaisedRates(Rate.ofMillionths(points * 10_000L), source)))
                .id("varied")
                .condition(new Condition.Holds(Set.of(POOR)))
                .build();
        BenefitTier of = BenefitTier.builder()
                .name(tier.name())
                .source(tier.source())
                .otherwise(tier.otherwise())
                .baseAccount(tier.baseAccount())
                .addSchedules(varied, ordinary)
                .build();
        Tilt tilt = Tilt.of(of, List.of(new Prospect(Set.of(POOR), FIRST, java.util.Map.of())));
        assertThat(tilt.deductible().compareTo(Rate.ofMillionths(share * 10_000L)))
                .isZero();
        assertThat(tilt.rates()).isEqualTo(new Ratio(points * 10_000L, Rate.MILLIONTHS));
        for (IndicatorTarget target : targets("chongqing-2018", "一(二)·a")) {
            switch (target.indicator()) {
                case DEDUCTIBLE_TILT ->
                    assertThat(target.standing(tilt.deductible()))
                            .isEqualTo(share == 50 ? Standing.MET : Standing.MISSED);
                case RATE_TILT ->
                    assertThat(target.standing(tilt.rates())).isEqualTo(points == 5 ? Standing.MET : Standing.MISSED);
                default -> assertThat(target.indicator().basis()).isNotNull();
            }
        }
    }

    @Property
    @Clauses("huangshan-2022 三(六)·a")
    @Label("huangshan 三(六)·a: each kind of check is as wanted where it reached every facility, and only there")
    void checked(@ForAll List<Boolean> reached) {
        for (MatterKind kind : List.of(MatterKind.SELF_CHECK, MatterKind.AUDIT, MatterKind.RE_CHECK)) {
            List<YearCoverage.Covered> rows = new ArrayList<>();
            for (int body = 0; body < reached.size(); body++) {
                List<MatterId> checks = reached.get(body) ? List.of(new MatterId("M-" + body)) : List.of();
                rows.add(new YearCoverage.Covered("F-" + body, kind, checks));
            }
            YearCoverage.Share share = YearCoverage.shares(rows).stream()
                    .filter(each -> each.kind() == kind)
                    .findFirst()
                    .orElseThrow();
            IndicatorTarget target = targets("huangshan-2022", "三(六)·a").stream()
                    .filter(each -> each.indicator() == share.indicator())
                    .findFirst()
                    .orElseThrow();
            Standing wanted = reached.contains(false) ? Standing.MISSED : Standing.MET;
            assertThat(target.standing(share.ratio())).isEqualTo(reached.isEmpty() ? Standing.NO_DATA : wanted);
        }
    }

    @Property
    @Clauses("hubei-2019 二(三)·d")
    @Label(
            "hubei 二(三)·d: a mark is due from when it is certified and recorded, applied where it is named, and none other is founded")
    void marked(
            @ForAll @IntRange(min = 0, max = 60) int certified,
            @ForAll @IntRange(min = 0, max = 60) int recorded,
            @ForAll @IntRange(min = 0, max = 60) int treated,
            @ForAll("held") Set<EligibilityCategory> named) {
        PersonId person = new PersonId("finch");
        Certification certification = Certification.builder()
                .person(person)
                .category(POOR)
                .department(new CertifyingDepartment("POVERTY_RELIEF"))
                .region(new RegionCode("420102"))
                .period(EffectivePeriod.startingOn(FIRST.plusDays(certified)))
                .build();
        RegisterEntry entry = new RegisterEntry(FIRST.plusDays(recorded), certification, RegisterEntry.State.VALID);
        IdentityMarks marks = IdentityMarks.of(CertificationRegister.of(List.of(entry)));
        IdentityMarks.Mark mark = marks.on(person, FIRST.plusDays(treated), named);
        boolean isDue = treated >= Math.max(certified, recorded);
        Statistics.label("due, named").collect(isDue, named.contains(POOR));
        assertThat(mark.due()).isEqualTo(isDue ? Set.of(POOR) : Set.of());
        assertThat(mark.isApplied(Set.of())).isEqualTo(!isDue || named.contains(POOR));
        assertThat(mark.isApplied(Set.of(DESTITUTE))).isTrue();
        Set<EligibilityCategory> others = new LinkedHashSet<>(named);
        others.removeAll(mark.due());
        assertThat(mark.unfounded()).isEqualTo(others);
        assertThat(marks.on(new PersonId("another"), FIRST.plusDays(treated), named)
                        .due())
                .isEmpty();
    }

    @Property
    @Clauses("shaoyang-2021 三(五)·a")
    @Label("shaoyang 三(五)·a: as wanted where all of the managed patients are paid for, and only there")
    void paidFor(@ForAll @IntRange(max = 50) int paid, @ForAll @IntRange(max = 50) int others) {
        IndicatorTarget target = targets("shaoyang-2021", "三(五)·a").get(0);
        Standing standing = target.standing(new Ratio(paid, (long) paid + others));
        Standing wanted = others == 0 ? Standing.MET : Standing.MISSED;
        assertThat(standing).isEqualTo(paid + others == 0 ? Standing.NO_DATA : wanted);
    }
}
