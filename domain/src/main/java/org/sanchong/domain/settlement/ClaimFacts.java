package org.sanchong.domain.settlement;

import java.util.Arrays;

/**
 * The facts of one claim as the numbers of a {@link Lexicon}; reused from claim to claim, and not for several threads
 * at once.
 */
public final class ClaimFacts {
    /** No person, household or claim. */
    public static final int NONE = -1;

    final long[] values;
    long categories;
    int person;
    int household;
    int claim;
    int previousClaim;

    ClaimFacts(int attributes) {
        values = new long[attributes];
        clear();
    }

    /** Forgets everything: all facts are missing, no category is held. */
    public void clear() {
        Arrays.fill(values, Lexicon.MISSING);
        categories = 0;
        person = 0;
        household = NONE;
        claim = NONE;
        previousClaim = NONE;
    }

    /**
     * Sets a fact.
     *
     * @param attribute the attribute's position in the lexicon
     * @param value its number
     */
    public void set(int attribute, long value) {
        values[attribute] = value;
    }

    /** Sets the categories held on the day of discharge, as bits of the lexicon. */
    public void categories(long bits) {
        categories = bits;
    }

    /**
     * Says whose the claim is, in numbers of the caller's; equal numbers, equal accounts.
     *
     * @param personNumber the person, at least 0
     * @param householdNumber the household, at least 0, or {@link #NONE}
     */
    public void owner(int personNumber, int householdNumber) {
        person = personNumber;
        household = householdNumber;
    }

    /**
     * Says which claim it is and which it follows, in numbers of the caller's.
     *
     * @param number the claim, at least 0, or {@link #NONE} if no claim will name it
     * @param previousNumber the claim of the stay before, or {@link #NONE}
     */
    public void claim(int number, int previousNumber) {
        claim = number;
        previousClaim = previousNumber;
    }
}
