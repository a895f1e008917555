package org.sanchong.architecture.violating.classes_are_closed.domain.claim;

/** A rule that anybody can add to. */
abstract class Rule {}
