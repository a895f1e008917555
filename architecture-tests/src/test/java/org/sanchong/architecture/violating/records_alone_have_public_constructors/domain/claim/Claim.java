package org.sanchong.architecture.violating.records_alone_have_public_constructors.domain.claim;

/** A claim that is made without a word. */
public final class Claim {
    /** Makes one. */
    public Claim() {}

    /** A record as it should be. */
    public record Id(String value) {}
}
