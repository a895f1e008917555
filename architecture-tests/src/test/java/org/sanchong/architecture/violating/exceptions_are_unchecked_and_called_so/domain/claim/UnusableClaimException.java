package org.sanchong.architecture.violating.exceptions_are_unchecked_and_called_so.domain.claim;

/** One as it should be. */
final class UnusableClaimException extends IllegalArgumentException {}
