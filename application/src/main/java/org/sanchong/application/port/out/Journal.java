package org.sanchong.application.port.out;

import java.util.List;

/** The journal of books (日志): what shows whether somebody changed them behind the program's back. */
public interface Journal extends AutoCloseable {
    /**
     * Goes through all books, and tells the first place at which they are not what was written.
     *
     * @throws UnusableFileException if they cannot be read
     */
    default Check verify() {
        return verify(RowsSeen.NOBODY);
    }

    /**
     * Does the same.
     *
     * @param seen told after each link, entry and claim; their numbers are counted first
     * @throws UnusableFileException if the books cannot be read
     */
    Check verify(RowsSeen seen);

    /**
     * Goes through a part of the books, as of one moment; from the first to the last they are all that {@link #verify()}
     * looks at, of what was written before the first.
     *
     * @param after where the part begins, as the part before told it; empty for the first
     * @param most how many chains, entries or claims it holds at most, at least 1; of certifications it holds a list
     * @throws UnusableFileException if the books cannot be read
     * @throws IllegalArgumentException if no part begins there
     */
    Part verify(String after, int most);

    /** Gives back what the store holds of the machine. */
    @Override
    void close();

    /**
     * What came of it.
     *
     * @param chains how many chains there are: one for each owner and plan year
     * @param entries how many entries were looked at
     * @param first the first place that is not right; empty where all is
     */
    record Check(long chains, long entries, List<Fault> first) {
        /** Keeps the list as it is now. */
        public Check {
            first = List.copyOf(first);
        }
    }

    /** What of the books a part is. */
    enum Section {
        /** Chains of owners and plan years, with their running totals. */
        CHAINS,
        /** Entries of a plan year, with what they moved. */
        ENTRIES,
        /** Claims. */
        CLAIMS,
        /** A list of certifications; at last, that there are no others. */
        CERTIFICATIONS,
        /** Catalogs that are kept. */
        CATALOGS,
        /** Events of applications and warnings; at last, which of them are open. */
        CASES,
        /** Rows of ledgers; at last, that there are no others. */
        LEDGERS
    }

    /**
     * What came of a part.
     *
     * @param section what of the books it is
     * @param check what was looked at, and the first place that is not right
     * @param next where the next part begins; empty behind the last
     */
    record Part(Section section, Check check, String next) {}

    /**
     * A place that is not right.
     *
     * @param code what is wrong
     * @param table the table
     * @param row what tells the row apart: numbers and ids, nothing about a person
     */
    record Fault(Code code, String table, String row) {}

    /** What can be wrong. */
    enum Code {
        /** An entry does not follow the one before it in its chain, or the chain does not end where its owner's row says. */
        CHAIN_BROKEN,
        /** An entry of a chain has no settlement. */
        ENTRY_MISSING,
        /** A settlement, a movement or what a stay carries is not what was written. */
        ENTRY_ALTERED,
        /** A settlement stands in no chain, or not in that of its person. */
        NOT_IN_JOURNAL,
        /** What a claim says is not what was written. */
        CLAIM_ALTERED,
        /** An owner's row is not what was written. */
        OWNER_ALTERED,
        /** A running total is not the sum of its movements. */
        TOTAL_DIFFERS,
        /** A list that was taken in, or what it changed about a certification, is not what was written. */
        CERTIFICATION_ALTERED,
        /** A catalog that is kept is not what was written. */
        CATALOG_ALTERED,
        /** What happened to an application or a warning, or which of them are open, is not what was written. */
        CASE_ALTERED,
        /** A row of a ledger is not what was written. */
        LEDGER_ALTERED
    }
}
