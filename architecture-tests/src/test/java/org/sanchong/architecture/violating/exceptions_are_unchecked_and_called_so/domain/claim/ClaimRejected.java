package org.sanchong.architecture.violating.exceptions_are_unchecked_and_called_so.domain.claim;

/** A checked one with a name that hides it. */
final class ClaimRejected extends Exception {}
