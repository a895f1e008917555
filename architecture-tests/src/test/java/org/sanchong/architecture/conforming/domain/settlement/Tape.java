package org.sanchong.architecture.conforming.domain.settlement;

/** The workings. */
final class Tape {
    private final long[] tape = new long[8];
    private int length;

    void write(long value) {
        tape[length++] = value;
    }

    long last() {
        return tape[length - 1];
    }
}
