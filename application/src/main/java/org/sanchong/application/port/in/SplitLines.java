package org.sanchong.application.port.in;

import org.sanchong.application.port.out.IncomingLines;
import org.sanchong.application.port.out.OutgoingLines;
import org.sanchong.application.wording.Language;

/** Tells what each fee line comes to (收费明细), without settling anything. */
public interface SplitLines {
    /**
     * Splits all lines of the request.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if they cannot be used at all
     */
    Result split(Request request);

    /**
     * Which lines, and where to.
     *
     * @param lines the lines
     * @param split where they go with their parts
     * @param language the language of reasons
     */
    record Request(IncomingLines lines, OutgoingLines split, Language language) {}

    /**
     * What came of it.
     *
     * @param lines how many lines there were
     * @param faulty how many of them cannot be used
     */
    record Result(long lines, long faulty) {}
}
