package org.sanchong.architecture.violating.records_alone_have_public_constructors.domain.claim;

/** An exception as it should be. */
public final class UnusableClaimException extends IllegalArgumentException {
    /** Makes one. */
    public UnusableClaimException() {
        super("unusable");
    }
}
