package org.sanchong.architecture.violating.classes_are_closed.domain.claim;

/** A claim that anybody can extend. */
class Claim {}
