package org.sanchong.app.verify;

import org.jspecify.annotations.Nullable;

/**
 * A line that was checked.
 *
 * @param line its number, from 1
 * @param claim the claim's id, empty where it cannot be read
 * @param failure what is wrong, or null
 * @param traces what it says of accounts; null where more than the seal is wrong
 */
record CheckedLine(
        long line,
        String claim,
        @Nullable Failure failure,
        @Nullable Traces traces) {}
