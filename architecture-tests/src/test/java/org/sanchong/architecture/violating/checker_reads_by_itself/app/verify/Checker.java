package org.sanchong.architecture.violating.checker_reads_by_itself.app.verify;

import org.sanchong.architecture.violating.checker_reads_by_itself.app.files.Reader;

/** A checker that takes an amount as the reader of claims took it. */
final class Checker {
    boolean isRight(String amount) {
        return new Reader().amount(amount) == 0;
    }
}
