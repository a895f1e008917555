package org.sanchong.architecture.violating.tests_lie_beside_their_subject.domain.claim;

/** Laws that went astray. */
class AmountProperties {}
