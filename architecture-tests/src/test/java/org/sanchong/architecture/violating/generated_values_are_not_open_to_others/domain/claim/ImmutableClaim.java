package org.sanchong.architecture.violating.generated_values_are_not_open_to_others.domain.claim;

import org.immutables.value.Generated;

/** As the generator would write it. */
@Generated(from = "Claim", generator = "by hand")
final class ImmutableClaim extends Claim {}
