package org.sanchong.architecture.violating.checker_reads_by_itself.app.files;

/** A reader of claims. */
public final class Reader {
    /** Returns the fen of an amount. */
    public long amount(String text) {
        return text.length();
    }
}
