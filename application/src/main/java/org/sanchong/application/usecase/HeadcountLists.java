package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.MeasureIndicators.IndicatorMeasurement;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.domain.benefit.Prospect;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.indicator.Indicator;
import org.sanchong.domain.indicator.Tally;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.SystemCover;
import org.sanchong.domain.premium.Enrolment;
import org.sanchong.domain.register.IdentityMarks;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

/** The lists beside the claims: who there is, who is enrolled, what is certified, and whom a programme has. */
final class HeadcountLists {
    private final PolicyCatalog catalog;
    private final RegionalPolicies policies;
    private final IndicatorMeasurement command;
    private final List<IdentityMarks> marks;
    private final List<Listed> people = new ArrayList<>();
    private final List<Listed> managed = new ArrayList<>();
    private final List<Enrolled> enrolments = new ArrayList<>();
    private final List<String> unusable = new ArrayList<>();

    HeadcountLists(PolicyCatalog catalog, IndicatorMeasurement command) {
        this.catalog = catalog;
        this.policies = new RegionalPolicies(catalog);
        this.command = command;
        RegisterWording wording = new RegisterWording(catalog, command.language());
        this.marks = command
                .register()
                .map(list -> new RegisterRecords(catalog.vocabulary(), wording).read(list))
                .map(IdentityMarks::of)
                .stream()
                .toList();
        command.enrolments().ifPresent(this::enrol);
        command.managed().ifPresent(this::manage);
    }

    private record Listed(String person, Tally.Residents who) {}

    private record Enrolled(Enrolment enrolment, BenefitPolicy policy) {}

    /** What claims say of people, and to whom they paid. */
    static final class Cases {
        private final List<IdentityMarks> marks;
        private final Set<String> managed;
        private final Map<String, Map<Paid, Money>> paid = new LinkedHashMap<>();
        private final List<Named> named = new ArrayList<>();

        private Cases(List<IdentityMarks> marks, Set<String> managed) {
            this.marks = marks;
            this.managed = managed;
        }

        private record Paid(CareType care, TierName tier) {}

        private record Named(Headcounts.Seen seen, CareType care, IdentityMarks.Mark mark) {}

        void take(SettledCase settled, Tally.Key key) {
            PersonId person = settled.claim().person();
            marks.stream()
                    .map(each -> each.on(
                            person,
                            settled.claim().dischargedOn(),
                            settled.claim().categories()))
                    .filter(mark -> !mark.due().isEmpty())
                    .forEach(mark -> named.add(new Named(
                            new Headcounts.Seen(
                                    settled.claim().id().value(),
                                    key.policy(),
                                    new Tally.Residents(key.county(), mark.due())),
                            settled.claim().careType(),
                            mark)));
            if (managed.contains(person.value())) {
                CareType care = settled.claim().careType();
                Map<Paid, Money> own = paid.computeIfAbsent(person.value(), id -> new LinkedHashMap<>());
                settled.payments().forEach((tier, amount) -> own.merge(new Paid(care, tier), amount, Money::plus));
            }
        }

        /** Returns whether tiers of the indicator paid the person anything for care of it, refunds set against it. */
        private boolean hasPaid(String person, AskedIndicator asked) {
            Money all = Money.zero();
            for (Map.Entry<Paid, Money> each :
                    paid.getOrDefault(person, Map.of()).entrySet()) {
                Paid key = each.getKey();
                if (isOf(asked, key.care()) && asked.tiers().contains(key.tier())) {
                    all = all.plus(each.getValue());
                }
            }
            return all.isMoreThan(Money.zero());
        }
    }

    /** Returns what sees the claims from the first one on. */
    Cases cases() {
        Set<String> ids = new LinkedHashSet<>();
        managed.forEach(one -> ids.add(one.person()));
        return new Cases(marks, ids);
    }

    /** Takes a person of the list of everybody. */
    void person(String person, Tally.Residents who) {
        if (command.enrolments().isPresent()) {
            people.add(new Listed(person, who));
        }
    }

    private void enrol(IncomingRecords list) {
        PremiumWording wording = new PremiumWording(catalog, command.language());
        PlanYear year = year();
        new EnrolmentIntake(catalog, list, year::equals)
                .each(row -> row.outcome()
                        .peek(enrolment ->
                                row.policy().ifPresent(policy -> enrolments.add(new Enrolled(enrolment, policy))))
                        .peekLeft(fault ->
                                unusable.add(list.name() + " " + row.given().person() + " " + wording.fault(fault))));
    }

    private void manage(IncomingRecords list) {
        PlanYear year = year();
        CountedPeople counted = new CountedPeople(catalog, command.language(), region -> policies.fault(region, year));
        counted.read(list, (person, who) -> managed.add(new Listed(person, who)));
        unusable.addAll(counted.unusable());
    }

    private PlanYear year() {
        return command.year().orElseThrow(() -> new IllegalArgumentException("lists of a year need the year"));
    }

    private LocalDate lastDay() {
        return LocalDate.of(year().year(), 12, 31);
    }

    /** Returns why nobody of the region counts among everybody: whom the layers cover is asked of the year. */
    Optional<ClaimFault> fault(RegionCode region) {
        return command.enrolments().isPresent() ? policies.fault(region, year()) : policies.fault(region);
    }

    private Optional<BenefitPolicy> policy(Tally.Residents who) {
        return policies.ofYear(who.county(), year());
    }

    /** Returns the rows of the lists that cannot be used, in words. */
    List<String> unusable() {
        return unusable;
    }

    /** Counts the lists, beside what the claims said. */
    Headcounts counted(List<AskedIndicator> indicators, Cases cases) {
        Headcounts counts = new Headcounts(catalog, command, indicators);
        cover(counts);
        for (Listed one : managed) {
            policy(one.who())
                    .ifPresent(policy -> counts.count(
                            new Headcounts.Seen(one.person(), policy.id().value(), one.who()),
                            asked -> asked.indicator() == Indicator.RECIPIENT_SHARE,
                            asked -> cases.hasPaid(one.person(), asked)));
        }
        for (Cases.Named each : cases.named) {
            counts.count(
                    each.seen(),
                    asked -> asked.indicator() == Indicator.IDENTIFIED_CLAIMS && isOf(asked, each.care()),
                    asked -> each.mark().isApplied(asked.among().categories()));
        }
        marks.forEach(known -> enrolments.forEach(each -> mark(counts, known, each)));
        return counts;
    }

    private static boolean isOf(AskedIndicator asked, CareType care) {
        return asked.among().care().isEmpty() || asked.among().care().contains(care);
    }

    private void cover(Headcounts counts) {
        Set<String> enrolled = new LinkedHashSet<>();
        enrolments.stream()
                .map(Enrolled::enrolment)
                .filter(one -> one.paidOn().isPresent() || one.coveredFrom().isPresent())
                .forEach(one -> enrolled.add(one.person().value()));
        for (Listed one : people) {
            policy(one.who()).ifPresent(policy -> {
                Prospect prospect = new Prospect(one.who().categories(), lastDay(), policy.includes());
                SystemCover cover = SystemCover.of(policy);
                counts.count(
                        new Headcounts.Seen(one.person(), policy.id().value(), one.who()),
                        asked -> asked.indicator() == Indicator.COVER_RATE,
                        asked -> cover.covers(
                                asked.tiers().iterator().next(), prospect, enrolled.contains(one.person())));
            });
        }
    }

    private void mark(Headcounts counts, IdentityMarks known, Enrolled each) {
        Enrolment enrolment = each.enrolment();
        LocalDate day = enrolment.paidOn().orElse(LocalDate.of(year().year(), 1, 1));
        IdentityMarks.Mark mark = known.on(enrolment.person(), day, enrolment.categories());
        if (!mark.due().isEmpty()) {
            counts.count(
                    new Headcounts.Seen(
                            enrolment.person().value(),
                            each.policy().id().value(),
                            new Tally.Residents(enrolment.region(), mark.due())),
                    asked -> asked.indicator() == Indicator.IDENTIFIED_ENROLMENTS,
                    asked -> mark.isApplied(asked.among().categories()));
        }
    }
}
