package org.sanchong.architecture.violating.fields_are_final.domain.settlement;

/** Of the workings, which may change; so may what is nested in them. */
final class Tape {
    private int length;

    int next() {
        return length++;
    }

    /** Nested. */
    static final class Mark {
        int at;
    }
}
