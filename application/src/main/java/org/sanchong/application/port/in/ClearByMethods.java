package org.sanchong.application.port.in;

import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.time.PlanYear;

/** Tells what agreed methods of provider payment clear for each facility, beside what was settled. */
public interface ClearByMethods {
    /**
     * Lists the shares, then what is not cleared.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a list cannot be used at all
     */
    Result clear(Question question);

    /**
     * What is asked.
     *
     * @param cases the settled cases
     * @param methods the contracts, with the locality's figures
     * @param year the year
     * @param clearing where the shares go
     * @param language the language of reasons
     */
    record Question(
            ListFunds.Cases cases,
            IncomingRecords methods,
            PlanYear year,
            OutgoingRecords clearing,
            Language language) {}

    /**
     * What came of it.
     *
     * @param shares how many shares there are
     * @param uncleared how many cases are not cleared
     * @param leftOut what was left out
     */
    record Result(int shares, int uncleared, ListFunds.LeftOut leftOut) {}
}
