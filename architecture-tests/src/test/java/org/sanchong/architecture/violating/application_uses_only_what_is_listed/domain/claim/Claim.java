package org.sanchong.architecture.violating.application_uses_only_what_is_listed.domain.claim;

/** A claim. */
public final class Claim {}
