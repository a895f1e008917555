package org.sanchong.domain.settlement;

/**
 * The last day of discharge for which somebody checked a plan's policy: a claim discharged later takes a note. It costs a
 * claim one comparison.
 *
 * @param dischargedFact the position of the day of discharge among the facts
 * @param day the day, in days since 1970-01-01
 * @param note the bit of the note
 */
record LastVerifiedDay(int dischargedFact, long day, int note) {
    /** Notes that the claim is discharged after the day, if it is. */
    void check(ClaimFacts facts, Workings workings) {
        if (facts.values[dischargedFact] > day) {
            workings.note(note);
        }
    }
}
