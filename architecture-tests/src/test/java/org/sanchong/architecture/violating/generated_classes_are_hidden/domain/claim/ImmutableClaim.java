package org.sanchong.architecture.violating.generated_classes_are_hidden.domain.claim;

import org.immutables.value.Generated;

/** As the generator would write it, left to its default. */
@Generated(from = "Claim", generator = "by hand")
public final class ImmutableClaim extends Claim {}
