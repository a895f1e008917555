package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.application.port.out.OutgoingRecords;

/** Makes facilities' clearing statements: what is payable, was advanced, paid and recovered, and the balance. */
public interface StateClearing {
    /**
     * Lists the statements.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a list cannot be used at all
     */
    Result state(Question question);

    /**
     * What is asked.
     *
     * @param basis from what they follow
     * @param first the first day, included
     * @param last the last day, included
     * @param facilities of which facilities; of all if empty
     * @param statements where the statements go
     */
    record Question(
            ListFunds.Basis basis,
            LocalDate first,
            LocalDate last,
            List<String> facilities,
            OutgoingRecords statements) {
        /** Keeps the list as it is now. */
        public Question {
            facilities = List.copyOf(facilities);
        }
    }

    /**
     * What came of it.
     *
     * @param statements how many statements there are
     * @param leftOut what was left out
     */
    record Result(int statements, ListFunds.LeftOut leftOut) {}
}
