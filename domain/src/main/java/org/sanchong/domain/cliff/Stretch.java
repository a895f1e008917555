package org.sanchong.domain.cliff;

/**
 * Expenses of one path, from the first to the last: between them what is paid follows a line, but for rounding.
 *
 * @param first the first
 * @param last the last, included
 */
record Stretch(ExpensePoint first, ExpensePoint last) {
    boolean isSettled() {
        return first.isSettled();
    }
}
