package org.sanchong.application.usecase;

/** Books into which rows are settled: asked and told of each row while it is the run's. */
interface RowBooking {
    /** Returns whether the row is to be settled, its facts being the run's; if not, what becomes of it is known. */
    boolean isNew(int row);

    /**
     * Returns whether the books know that a stay comes after the row, which therefore does not go on with it.
     *
     * @param stay the claim that the row names as that of the stay before
     */
    boolean isAfter(String stay, int row);

    /** Takes a row that the run has just settled. */
    void settled(int row);

    /**
     * Returns whether a refund is to be settled as without books; if not, what becomes of it is known.
     *
     * @param claim the row of the claim that it takes back; -1 if the unit has none
     */
    boolean isNewRefund(int row, int claim);

    /** Takes a refund that is about to make the run's totals what they were before its claim. */
    void takenBack(int row, int claim);
}
