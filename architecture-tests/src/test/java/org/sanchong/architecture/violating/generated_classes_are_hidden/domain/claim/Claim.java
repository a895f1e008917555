package org.sanchong.architecture.violating.generated_classes_are_hidden.domain.claim;

/** A claim. */
public abstract class Claim {
    Claim() {}
}
