package org.sanchong.domain.settlement;

/** How the records on the tape of {@link Workings} are laid out. */
final class TapeRecord {
    /** Kinds of records on the tape; each is followed by the fields that its writer names. */
    static final long SUSPENDED = 1;

    static final long MOVED = 2;
    static final long PENDING = 3;
    static final long SUPPLIED = 4;
    static final long NO_BENEFIT = 5;
    static final long SCHEDULE = 6;
    static final long CHOICE = 7;
    static final long ENVELOPE = 8;
    static final long CUT = 9;

    /** Fields of a SCHEDULE record, counted from its kind; slices follow, then caps. */
    static final int SCHEDULE_INDEX = 1;

    static final int BASE_BEFORE = 2;
    static final int BASE = 3;
    static final int DEDUCTIBLE_FIGURE = 4;
    static final int CHARGED_BEFORE = 5;
    static final int DEDUCTIBLE = 6;
    static final int PAID_BEFORE = 7;
    static final int PAID_AFTER = 8;
    static final int PAYMENT = 9;
    static final int SLICES = 10;
    static final int CAPS = 11;
    static final int SCHEDULE_FIELDS = 12;

    /** Fields of a slice: band, figure of its rate, fen of the burden before that lie in it, fen of the claim's. */
    static final int SLICE_FIELDS = 4;

    /** Fields of a cap: position in the schedule, figure of its ceiling, fen counted so far, fen cut. */
    static final int CAP_FIELDS = 4;

    private TapeRecord() {}
}
