package org.sanchong.architecture.violating.generated_values_are_not_open_to_others.domain.claim;

/** A claim that anybody can implement: its constructor is as public as it is. */
public abstract class Claim {}
