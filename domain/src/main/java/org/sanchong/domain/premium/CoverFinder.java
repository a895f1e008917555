package org.sanchong.domain.premium;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        if (enrolment.coveredFrom().isPresent()) {
            return recorded(enrolment, enrolment.coveredFrom().get()).map(Optional::of);
        }
        if (!enrolment.insurance().equals(InsuranceType.RESIDENT)) {
            return Either.left(new PremiumRejection.MissingFact("covered_from"));
        }
        return enrolment.paidOn().isEmpty()
                ? Either.right(Optional.empty())
                : paid(enrolment, enrolment.paidOn().get()).map(Optional::of);
    }

    /**
     * Returns the cover that the office has recorded, as far as it lies in the plan year, whatever the rules are; or why
     * there is none.
     *
     * @param from the first day that is recorded
     */
    public static Either<PremiumRejection, Coverage> recorded(Enrolment enrolment, LocalDate from) {
        LocalDate first = firstDay(enrolment);
        LocalDate begins = from.isBefore(first) ? first : from;
        return period(enrolment, from, new Begin(begins, Coverage.Basis.RECORDED, List.of()));
    }

    private Either<PremiumRejection, Coverage> paid(Enrolment enrolment, LocalDate paid) {
        LocalDate first = firstDay(enrolment);
        if (paid.isBefore(first)) {
            return period(enrolment, paid, new Begin(first, Coverage.Basis.PLAN_YEAR, List.of()));
        }
        for (CoverRule rule : rules.covers()) {
            if (fits(rule, enrolment, paid)) {
                LocalDate start = start(rule, enrolment, paid);
                return period(enrolment, paid, new Begin(start, Coverage.Basis.RULE, List.of(rule.source())));
            }
        }
        return parameters
                .find(enrolment, LocalParameter.Name.WAITING_DAYS)
                .map(days -> new Begin(
                        paid.plusDays(days.value()),
                        Coverage.Basis.LOCAL,
                        List.of(days.citedBeside(rules.source().clause()))))
                .map(begin -> period(enrolment, paid, begin))
                .orElseGet(this::unruled);
    }

    private Either<PremiumRejection, Coverage> unruled() {
        return Either.left(new PremiumRejection.MissingParameter(
                rules.source(), LocalParameter.Name.WAITING_DAYS, List.of(), Absence.Reason.MISSING_PARAMETER));
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

    private static Either<PremiumRejection, Coverage> period(Enrolment enrolment, LocalDate paid, Begin begin) {
        LocalDate lastOfYear = LocalDate.of(enrolment.year().year(), 12, 31);
        LocalDate last =
                enrolment.coveredTo().filter(to -> to.isBefore(lastOfYear)).orElse(lastOfYear);
        if (begin.day().isAfter(last)) {
            return Either.left(new PremiumRejection.PaidTooLate(paid, enrolment.year()));
        }
        EffectivePeriod days = EffectivePeriod.ofDays(begin.day(), last);
        return Either.right(new Coverage(days, begin.basis(), begin.ruledBy()));
    }

    /** Where cover begins, and why there. */
    private record Begin(LocalDate day, Coverage.Basis basis, List<Source> ruledBy) {}
}
