package org.sanchong.domain.cliff;

/** In which way more is less (待遇悬崖类型). */
public enum CliffKind {
    /** One tier pays less for more expense, whatever the others pay. */
    LOWER_PAYMENT,
    /** All tiers together pay less for more expense: what the person pays rises by more than the expense. */
    BURDEN_JUMP,
    /** A poorer category is paid less than a richer one, or than nobody's terms. */
    POORER_PAID_LESS,
    /** Two bills are paid more than one bill of the same expense. */
    SPLIT_PAYS_MORE,
    /** What losing the category costs at an expense; between two of them the cost follows a line. */
    LOSS_OF_CATEGORY;

    /** Returns whether it tells of a fault of the schedules; a loss is there wherever a category is worth anything. */
    public boolean isFault() {
        return this != LOSS_OF_CATEGORY;
    }
}
