package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.in.ExplainFromBooks.Outcome;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.RowsSeen;
import org.sanchong.application.port.out.StoreExamination.ObjectFault;

/** Examines books (账簿体检): their tables, what guards these, their journal, and every settlement from scratch. */
public interface ExamineBooks {
    /** Examines them. */
    default Report examine(Extent extent) {
        return examine(extent, RowsSeen.NOBODY);
    }

    /**
     * Examines them.
     *
     * @param seen told how far it is
     */
    Report examine(Extent extent, RowsSeen seen);

    /** How many claims are settled again. */
    enum Extent {
        /** Some, at even distances in the order of their ids: about {@link #SIZE} at most. */
        SAMPLE,
        /** All. */
        ALL;

        /** So many claims are in a sample at most. */
        public static final long SIZE = 1_000;
    }

    /**
     * What was found.
     *
     * @param schema where version, tables, columns, indexes are not as they are made
     * @param guards where constraints and triggers are not as they are made
     * @param journal what the journal shows; empty where it was not looked at, because tables or columns are missing
     * @param settlements what settling again shows; empty as the journal, and where a row that the journal finds altered says
     *     what no program writes
     */
    record Report(
            List<ObjectFault> schema,
            List<ObjectFault> guards,
            List<Journal.Check> journal,
            List<Resettled> settlements) {
        /** Keeps the lists as they are now. */
        public Report {
            schema = List.copyOf(schema);
            guards = List.copyOf(guards);
            journal = List.copyOf(journal);
            settlements = List.copyOf(settlements);
        }

        /** Returns whether all is well. */
        public boolean isWell() {
            return schema.isEmpty()
                    && guards.isEmpty()
                    && journal.stream().allMatch(check -> check.first().isEmpty())
                    && settlements.stream().allMatch(checked -> checked.different() == 0);
        }
    }

    /**
     * What came of settling claims again, each on the sum of what the entries before it moved.
     *
     * @param claims how many claims the books have
     * @param every one of so many was settled again, in the order of the ids from the first on; 1 for all
     * @param same how many came out as they are kept, to the seal
     * @param alike how many another catalog settled and came out with the same amounts and movements
     * @param otherCatalog how many another catalog settled and came out otherwise: they say nothing
     * @param forgotten how many cannot be settled again, their people being forgotten
     * @param different how many came out otherwise than they are kept
     * @param first the first few of these
     */
    record Resettled(
            long claims,
            long every,
            long same,
            long alike,
            long otherCatalog,
            long forgotten,
            long different,
            List<Outcome.Different> first) {
        /** Keeps the list as it is now. */
        public Resettled {
            first = List.copyOf(first);
        }

        /** Returns how many claims were looked at. */
        public long looked() {
            return same + alike + otherCatalog + forgotten + different;
        }
    }
}
