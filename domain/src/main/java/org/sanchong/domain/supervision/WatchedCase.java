package org.sanchong.domain.supervision;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.SettledCase;

/**
 * A case as supervision looks at it, settled or not yet: what was claimed, where the care was given, and the bill where it
 * is known. A refund is no case, nor is a case that was taken back.
 *
 * @param claim what is claimed
 * @param facility the facility; empty where it is not said
 * @param isBillKnown whether the lines of the bill are known; otherwise there are none here
 * @param lines the lines of the bill
 */
public record WatchedCase(Claim claim, String facility, boolean isBillKnown, List<ChargedLine> lines) {
    /**
     * The order in which cases are taken: by person, then day of admission, then day of discharge, then claim id. Texts
     * are compared by the code units of their characters.
     */
    public static final Comparator<WatchedCase> BY_PERSON = Comparator.comparing(
                    (WatchedCase watched) -> watched.claim().person().value())
            .thenComparing(watched -> watched.claim().admittedOn())
            .thenComparing(watched -> watched.claim().dischargedOn())
            .thenComparing(watched -> watched.claim().id().value());

    /** Keeps the lines as they are now. */
    public WatchedCase {
        lines = List.copyOf(lines);
        if (!isBillKnown && !lines.isEmpty()) {
            throw new IllegalArgumentException("a bill with lines is known: " + claim.id());
        }
    }

    /** Returns the case of a claim whose bill is not known. */
    public static WatchedCase of(Claim claim, String facility) {
        return new WatchedCase(claim, facility, false, List.of());
    }

    /** Returns a settled case whose bill is not known. */
    public static WatchedCase of(SettledCase settled) {
        return of(settled.claim(), settled.facility());
    }

    /** Returns the same case with its bill; one without lines is known too. */
    public WatchedCase withBill(List<ChargedLine> bill) {
        return new WatchedCase(claim, facility, true, bill);
    }

    /** Returns whether it is a stay in hospital. */
    public boolean isStay() {
        return claim.careType().equals(CareType.INPATIENT);
    }

    /** Returns how many days a stay lasted: from admission to discharge, and one where both are the same day. */
    public int days() {
        return Math.max(1, Math.toIntExact(ChronoUnit.DAYS.between(claim.admittedOn(), claim.dischargedOn())));
    }

    /** Returns what the care cost altogether. */
    public Money total() {
        return claim.expense().total();
    }
}
