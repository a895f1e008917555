package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.wording.FundFault;
import org.sanchong.domain.time.PlanYear;

/** Tells how the funds of a year stand: budget, use, what is foreseen, and how far old accounts are wound up. */
public interface ListFunds {
    /**
     * Lists the accounts.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a list cannot be used at all
     */
    Result list(Question question);

    /** Where rows of funds are. */
    sealed interface Rows {
        /**
         * In a list.
         *
         * @param records the list
         */
        record Listed(IncomingRecords records) implements Rows {}

        /**
         * In books.
         *
         * @param ledgers the ledgers
         */
        record Kept(Ledgers ledgers) implements Rows {}
    }

    /** Gives settled cases. */
    @FunctionalInterface
    interface Cases {
        /**
         * Returns those of the years, both included; perhaps with others.
         *
         * @return each case once over all that is returned
         */
        List<SettledCases> of(PlanYear first, PlanYear last);
    }

    /**
     * From what accounts follow.
     *
     * @param cases the settled cases
     * @param rows the rows
     */
    record Basis(Cases cases, Rows rows) {}

    /**
     * What is asked.
     *
     * @param basis from what they follow
     * @param year the year of the funds
     * @param on the last day that counts, included
     * @param accounts where the accounts go
     * @param closing where the closing of the old one-stop accounts goes; nowhere if empty
     */
    record Question(Basis basis, PlanYear year, LocalDate on, OutgoingRecords accounts, List<OutgoingRecords> closing) {
        /** Keeps the list as it is now. */
        public Question {
            closing = List.copyOf(closing);
        }
    }

    /**
     * A row of funds that is of no use.
     *
     * @param list the name of its list
     * @param row its number, the header being row 1; of books that of the ledger
     * @param fault why
     */
    record Unused(String list, int row, FundFault fault) {}

    /**
     * What was left out.
     *
     * @param cases rows that are no settled cases
     * @param rows rows of funds that are of no use
     * @param unnamed how many cases are there without a facility, see {@link SettledCases.LeftOut}
     */
    record LeftOut(List<SettledCases.Unfit> cases, List<Unused> rows, long unnamed) {
        /** Keeps the lists as they are now. */
        public LeftOut {
            cases = List.copyOf(cases);
            rows = List.copyOf(rows);
        }

        /** Returns how many. */
        public int count() {
            return cases.size() + rows.size();
        }
    }

    /**
     * What came of it.
     *
     * @param accounts how many accounts there are
     * @param warned how many of them are, or will be, above their budget
     * @param open how many old accounts are not closed
     * @param leftOut what was left out
     */
    record Result(int accounts, int warned, int open, LeftOut leftOut) {}
}
