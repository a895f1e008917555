package org.sanchong.architecture.violating.no_setters.domain.settlement;

/** Of the workings. */
final class Tape {
    void set(int at, long value) {}
}
