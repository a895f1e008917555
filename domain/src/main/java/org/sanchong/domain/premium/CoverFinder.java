package org.sanchong.domain.premium;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * Finds from when somebody is covered.
 *
 * <p>Who pays before the plan year begins is covered from its first day; newborns from birth, where that is ruled; who
 * pays in the year, by the first rule of the policy that fits, else after the locality's waiting period. Cover ends with
 * the plan year. It never starts before the payment, but for newborns. An employee's begins when the office says, since
 * employees pay by the month and no policy here rules it.
 */
public final class CoverFinder {
    private final PremiumRules rules;
    private final LocalParameters parameters;

    private CoverFinder(PremiumRules rules, LocalParameters parameters) {
        this.rules = rules;
        this.parameters = parameters;
    }

    /** Returns what finds cover by the rules. */
    public static CoverFinder of(PremiumRules rules, LocalParameters parameters) {
        return new CoverFinder(rules, parameters);
    }

    /** Returns the cover, or nothing where nothing is paid; or why it is not told. */
    public Either<PremiumRejection, Optional<Coverage>> find(Enrolment enrolment) {
        LocalDate first = firstDay(enrolment);
        if (enrolment.coveredFrom().isPresent()) {
            LocalDate from = enrolment.coveredFrom().get();
            return period(enrolment, from, new Begin(from, Coverage.Basis.RECORDED, Optional.empty()));
        }
        if (!enrolment.insurance().equals(InsuranceType.RESIDENT)) {
            return Either.left(new PremiumRejection.MissingFact("covered_from"));
        }
        if (enrolment.paidOn().isEmpty()) {
            return Either.right(Optional.empty());
        }
        LocalDate paid = enrolment.paidOn().get();
        if (paid.isBefore(first)) {
            return period(enrolment, paid, new Begin(first, Coverage.Basis.PLAN_YEAR, Optional.empty()));
        }
        Optional<CoverRule> rule =
                rules.covers().stream().filter(r -> fits(r, enrolment, paid)).findFirst();
        if (rule.isPresent()) {
            LocalDate start = start(rule.get(), enrolment, paid);
            Source source = rule.get().source();
            return period(enrolment, paid, new Begin(start, Coverage.Basis.RULE, Optional.of(source)));
        }
        OptionalLong waiting = parameters
                .find(enrolment, LocalParameter.Name.WAITING_DAYS)
                .map(parameter -> OptionalLong.of(parameter.value()))
                .orElse(OptionalLong.empty());
        if (waiting.isEmpty()) {
            return Either.left(new PremiumRejection.MissingParameter(
                    rules.source(),
                    LocalParameter.Name.WAITING_DAYS,
                    Optional.empty(),
                    Absence.Reason.MISSING_PARAMETER));
        }
        Begin begin = new Begin(paid.plusDays(waiting.getAsLong()), Coverage.Basis.LOCAL, Optional.empty());
        return period(enrolment, paid, begin);
    }

    private static LocalDate firstDay(Enrolment enrolment) {
        return LocalDate.of(enrolment.year().year(), 1, 1);
    }

    private static boolean fits(CoverRule rule, Enrolment enrolment, LocalDate paid) {
        boolean holds =
                rule.categories().isEmpty() || rule.categories().stream().anyMatch(enrolment.categories()::contains);
        return holds
                && switch (rule.occasion()) {
                    case NEWBORN -> isNewborn(rule, enrolment, paid);
                    case LATE -> true;
                    case TRANSFER, NO_FAULT_LAPSE -> enrolment.occasion().equals(Optional.of(rule.occasion()));
                };
    }

    /** Born in the plan year, and paid for no earlier than that and within the days. */
    private static boolean isNewborn(CoverRule rule, Enrolment enrolment, LocalDate paid) {
        int within = rule.withinDays().orElse(0);
        return enrolment
                .birthDate()
                .filter(birth -> birth.getYear() == enrolment.year().year())
                .filter(birth -> !paid.isBefore(birth) && !paid.isAfter(birth.plusDays(within)))
                .isPresent();
    }

    private static LocalDate start(CoverRule rule, Enrolment enrolment, LocalDate paid) {
        return switch (rule.start()) {
            case BIRTH -> enrolment.birthDate().orElse(paid);
            case PAYMENT -> paid;
            case DAY_AFTER_PAYMENT -> paid.plusDays(1);
        };
    }

    private static Either<PremiumRejection, Optional<Coverage>> period(
            Enrolment enrolment, LocalDate paid, Begin begin) {
        LocalDate lastOfYear = LocalDate.of(enrolment.year().year(), 12, 31);
        LocalDate last =
                enrolment.coveredTo().filter(to -> to.isBefore(lastOfYear)).orElse(lastOfYear);
        if (begin.day().isAfter(last)) {
            return Either.left(new PremiumRejection.PaidTooLate(paid, enrolment.year()));
        }
        EffectivePeriod days = EffectivePeriod.ofDays(begin.day(), last);
        return Either.right(Optional.of(new Coverage(days, begin.basis(), begin.source())));
    }

    /** Where cover begins, and why there. */
    private record Begin(LocalDate day, Coverage.Basis basis, Optional<Source> source) {}
}
