package org.sanchong.application.usecase;

/** Books into which rows are settled: asked and told of each row while it is the run's. */
interface RowBooking {
    /** Returns whether the row is to be settled, its facts being the run's; if not, what becomes of it is known. */
    boolean isNew(int row);

    /** Takes a row that the run has just settled. */
    void settled(int row);
}
