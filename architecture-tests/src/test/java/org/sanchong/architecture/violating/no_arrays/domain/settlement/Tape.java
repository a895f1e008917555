package org.sanchong.architecture.violating.no_arrays.domain.settlement;

/** Of the workings, which are arrays. */
final class Tape {
    final long[] tape = new long[8];
}
