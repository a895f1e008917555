package org.sanchong.domain.law;

/**
 * Why there is no figure (缺项), never a zero by silence.
 *
 * @param reason the reason, with its consequence
 * @param source the clause that leaves the gap
 */
public record Absence(Reason reason, Source source) {
    /** The reasons, each with what it does to a claim. */
    public enum Reason {
        /** The tier applies and its figure is missing: the claim is rejected. */
        MISSING_PARAMETER,
        /** The clause left the figure to another document, which the source's note names: the claim is rejected. */
        DELEGATED,
        /** Nothing is due: the tier pays 0.00 and its accumulation stays as it is. */
        NO_BENEFIT
    }
}
