package org.sanchong.application.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.BookedBurdens;
import org.sanchong.application.port.out.BookedBurdens.Amounts;
import org.sanchong.application.port.out.BookedBurdens.Booked;
import org.sanchong.application.port.out.Books;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.monitoring.BurdenMovement;
import org.sanchong.domain.monitoring.BurdenMovement.Burden;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

/**
 * What the entries of books add to burdens, by policies: a settlement all that it leaves to the person, a correction the
 * difference to what stood, and what takes a claim back all that stood of it. What one refund brings about for a person, the
 * claim taken back and those corrected after it, is one movement: a line is not crossed in the midst of it.
 *
 * <p>A refund of a later day than its claim's counts on its own day. What else takes something off a burden, a refund of
 * the claim's own day among it, says of no day on which it happened: it counts on the day on which it was recorded, since
 * nobody can have known before. All other entries count on the claim's day.
 */
final class KeptBurdens {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Map<ClaimId, Stood> claims = new LinkedHashMap<>();
    private final Map<PolicyId, List<BurdenMovement>> movements = new LinkedHashMap<>();
    /** The last entry of all, and none at the beginning. */
    private final List<Read> last = new ArrayList<>();

    private KeptBurdens() {}

    /** What is needed of an entry of the books. */
    private record Read(Books.Kind kind, ClaimId claim, Whose whose, PolicyId policy, Amounts amounts) {
        /** Returns whether the entry was brought about by the same refund as the one before. */
        boolean goesOn(Read before) {
            return kind == Books.Kind.CORRECTED
                    && before.kind != Books.Kind.SETTLED
                    && before.whose.person().equals(whose.person())
                    && before.whose.recordedAt().equals(whose.recordedAt());
        }
    }

    /**
     * Whose claim it is, and when the entry was added.
     *
     * @param person the person
     * @param days the days that it says
     * @param recordedAt when the entry was added
     */
    private record Whose(PersonId person, Days days, Instant recordedAt) {
        /** Returns the day on which what the entry moves counts. */
        LocalDate day(Burden by) {
            if (days.refund().isAfter(days.claim())) {
                return days.refund();
            }
            boolean takesOff = by.personal().isNegative() || by.inScope().isNegative();
            LocalDate recorded = LocalDate.ofInstant(recordedAt, CHINA);
            return takesOff && recorded.isAfter(days.claim()) ? recorded : days.claim();
        }
    }

    /**
     * The days that are said.
     *
     * @param claim the claim's day of discharge
     * @param refund that of the refund that takes it back; the claim's where there is none
     */
    private record Days(LocalDate claim, LocalDate refund) {}

    /** What stands of a claim. */
    private record Stood(PolicyId policy, Amounts amounts) {
        Burden burden() {
            Money personal = amounts.total().minus(amounts.paid());
            Money left = amounts.inScope().minus(amounts.paid());
            return new Burden(personal, left.isNegative() ? Money.zero() : left);
        }
    }

    /** Returns the movements of a plan year: of each person in the order of the books. */
    static Map<PolicyId, List<BurdenMovement>> of(BookedBurdens books, PlanYear year) {
        KeptBurdens burdens = new KeptBurdens();
        books.of(year, KeptBurdens::read).forEach(entry -> burdens.add(entry, year));
        return burdens.movements;
    }

    private static Read read(Booked booked) {
        LocalDate day = day(booked.said().content());
        String refund = booked.said().refund();
        Days days = new Days(day, refund.isEmpty() ? day : day(refund));
        return new Read(
                booked.kind(),
                booked.claim(),
                new Whose(booked.person(), days, booked.said().recordedAt()),
                booked.policy(),
                booked.amounts());
    }

    private static LocalDate day(String content) {
        return LocalDate.parse(ContentReading.lines(content).getOrDefault("discharged_on", ""));
    }

    private void add(Read entry, PlanYear year) {
        Stood before = claims.getOrDefault(entry.claim(), new Stood(entry.policy(), Amounts.none()));
        Stood after = entry.kind() == Books.Kind.REVERSED
                ? new Stood(before.policy(), Amounts.none())
                : new Stood(entry.policy(), before.amounts().plus(entry.amounts()));
        claims.put(entry.claim(), after);
        Burden gone = negated(before.burden());
        if (before.policy().equals(after.policy())) {
            move(entry, year, after.policy(), after.burden().plus(gone));
        } else {
            move(entry, year, before.policy(), gone);
            move(entry, year, after.policy(), after.burden());
        }
        last.clear();
        last.add(entry);
    }

    private static Burden negated(Burden burden) {
        return new Burden(Money.zero().minus(burden.personal()), Money.zero().minus(burden.inScope()));
    }

    private void move(Read entry, PlanYear year, PolicyId policy, Burden by) {
        List<BurdenMovement> all = movements.computeIfAbsent(policy, of -> new ArrayList<>());
        PersonId person = entry.whose().person();
        BurdenMovement moved =
                new BurdenMovement(entry.claim(), person, year, entry.whose().day(by), by);
        boolean goesOn = !last.isEmpty()
                && entry.goesOn(last.get(0))
                && last.get(0).policy().equals(policy)
                && !all.isEmpty()
                && all.get(all.size() - 1).person().equals(person);
        if (goesOn) {
            moved = both(all.remove(all.size() - 1), moved);
        }
        all.add(moved);
    }

    private static BurdenMovement both(BurdenMovement one, BurdenMovement other) {
        LocalDate day = other.on().isAfter(one.on()) ? other.on() : one.on();
        return new BurdenMovement(
                one.claim(), one.person(), one.year(), day, one.burden().plus(other.burden()));
    }
}
