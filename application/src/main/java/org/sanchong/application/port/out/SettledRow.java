package org.sanchong.application.port.out;

import org.sanchong.domain.benefit.TierName;

/** What became of one claim. Amounts are fen and mean something only where the claim is settled. */
public interface SettledRow {
    /** Returns the claim's id, empty where it has none. */
    TextSpan claimId();

    /** Returns the person's id, empty where the claim has none. */
    TextSpan personId();

    /** Returns the categories that the claim brings along, each a bit by its place in the vocabulary. */
    long categories();

    /** Returns the id of the policy, empty where region and discharge find none. */
    String policy();

    /** Returns whether the claim is settled. */
    boolean isSettled();

    /** Returns the claim's total. */
    long total();

    /** Returns what is in scope after any waiver. */
    long inScope();

    /** Returns what the tier pays. */
    long paid(TierName tier);

    /** Returns what all tiers pay together. */
    long fundTotal();

    /** Returns what is in scope and no tier pays: of a claim never below 0, of a refund never above. */
    default long inScopeBurden() {
        long left = inScope() - fundTotal();
        return total() < 0 ? Math.min(0, left) : Math.max(0, left);
    }

    /** Returns what assistance would pay in all if the application were approved and is not. */
    long onApplication();

    /**
     * Returns a number that tells the reason of a settled claim: equal numbers, equal reasons, from 0 on without great
     * gaps; so that it need not be put into a file's form again and again.
     */
    int reasonNumber();

    /** Returns the notes joined by {@code "; "}, or why the claim is rejected; empty where there is nothing to say. */
    String reason();

    /** Returns a value that is carried from the input to the output, by the position among those columns. */
    TextSpan carried(int position);
}
