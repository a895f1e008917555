package org.sanchong.architecture.violating.tests_lie_beside_their_subject.domain.money;

/** A subject. */
public final class Amount {}
