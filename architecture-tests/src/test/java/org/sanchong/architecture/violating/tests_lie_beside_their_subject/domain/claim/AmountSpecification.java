package org.sanchong.architecture.violating.tests_lie_beside_their_subject.domain.claim;

/** Examples that went astray. */
class AmountSpecification {}
