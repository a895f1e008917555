package org.sanchong.domain.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sanchong.domain.claim.ClaimId;

/** What rules find between two stays of one person. It is found of either of the two alike. */
final class StayPairs {
    private StayPairs() {}

    /** Returns what the rule finds of a stay beside another of the same person. */
    static Optional<Finding> between(ReminderRule.OfTwoStays rule, WatchedCase about, WatchedCase other) {
        if (!about.isStay() || !other.isStay()) {
            return Optional.empty();
        }
        boolean isFirst = WatchedCase.BY_PERSON.compare(about, other) < 0;
        WatchedCase first = isFirst ? about : other;
        WatchedCase second = isFirst ? other : about;
        ClaimId beside = other.claim().id();
        return rule instanceof ReminderRule.RepeatedAdmission repeated
                ? repeated(repeated, first, second, beside)
                : overlapping((ReminderRule.OverlappingStays) rule, first, second, beside);
    }

    private static Optional<Finding> repeated(
            ReminderRule.RepeatedAdmission rule, WatchedCase first, WatchedCase second, ClaimId beside) {
        LocalDate discharged = first.claim().dischargedOn();
        LocalDate admitted = second.claim().admittedOn();
        long days = ChronoUnit.DAYS.between(discharged, admitted);
        boolean isReferred = second.claim()
                .previousClaim()
                .filter(first.claim().id()::equals)
                .isPresent();
        return days < 0
                        || days > rule.withinDays()
                        || isReferred
                        || !rule.facilities().ties(first.facility(), second.facility())
                ? Optional.empty()
                : Optional.of(new Finding.Repeated(beside, discharged, admitted, (int) days));
    }

    private static Optional<Finding> overlapping(
            ReminderRule.OverlappingStays rule, WatchedCase first, WatchedCase second, ClaimId beside) {
        LocalDate from = second.claim().admittedOn();
        LocalDate until = first.claim().dischargedOn().isBefore(second.claim().dischargedOn())
                ? first.claim().dischargedOn()
                : second.claim().dischargedOn();
        long nights = ChronoUnit.DAYS.between(from, until);
        return nights < rule.nights()
                ? Optional.empty()
                : Optional.of(new Finding.Overlapping(beside, from, until, Math.toIntExact(nights)));
    }
}
