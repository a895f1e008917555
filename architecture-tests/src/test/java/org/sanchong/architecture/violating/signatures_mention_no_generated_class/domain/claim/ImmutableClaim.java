package org.sanchong.architecture.violating.signatures_mention_no_generated_class.domain.claim;

import org.immutables.value.Generated;

/** As the generator would write it. */
@Generated(from = "Claim", generator = "by hand")
final class ImmutableClaim extends Claim {}
