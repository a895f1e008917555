package org.sanchong.architecture.violating.tests_lie_beside_their_subject.domain.claim;

/** A test that went astray. */
class AmountTest {}
