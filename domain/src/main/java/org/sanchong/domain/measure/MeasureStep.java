package org.sanchong.domain.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What can happen to a measure; each kind has a name that files use. */
public sealed interface MeasureStep {
    /** Returns the kind, such as {@code COMPLETED}. */
    Kind kind();

    /** Returns what is said with it: a title, evidence or a reason; empty where nothing is. */
    String text();

    /** Returns the term or day that it sets, as written; empty where it sets none. */
    default String due() {
        return "";
    }

    /** The kinds as files name them. */
    enum Kind {
        /** A rectification item is put on the ledger (新增整改事项). */
        ADDED,
        /** Work has begun (启动). */
        STARTED,
        /** Evidence is handed in (佐证材料). */
        EVIDENCE,
        /** It is done (完成). */
        COMPLETED,
        /** It is taken up again (重新启动). */
        REOPENED,
        /** It gets a later day, or a first one (延期). */
        EXTENDED,
        /** It is no longer asked for; it stays on the ledger (撤销). */
        WITHDRAWN
    }

    /**
     * An item is put on the ledger.
     *
     * @param title what it is
     * @param units who answers for it
     * @param term by when
     */
    record Added(String title, List<ResponsibleUnit> units, DueTerm term) implements MeasureStep {
        /** Keeps the units as they are now. */
        public Added {
            units = List.copyOf(units);
        }

        @Override
        public Kind kind() {
            return Kind.ADDED;
        }

        @Override
        public String text() {
            return title;
        }

        @Override
        public String due() {
            return term.toString();
        }
    }

    /**
     * Work has begun.
     *
     * @param text what is said of it; may be empty
     */
    record Started(String text) implements MeasureStep {
        @Override
        public Kind kind() {
            return Kind.STARTED;
        }
    }

    /**
     * Evidence is handed in.
     *
     * @param text what it is
     * @param named the period of a continuing measure that it is for; one, or none for that of its day
     */
    record Evidence(String text, List<DuePeriod> named) implements MeasureStep {
        /** Keeps the period as it is now. */
        public Evidence {
            named = List.copyOf(named);
        }

        /** Returns the period that it is for, where it names one. */
        public Optional<DuePeriod> period() {
            return named.stream().findFirst();
        }

        @Override
        public Kind kind() {
            return Kind.EVIDENCE;
        }
    }

    /**
     * It is done.
     *
     * @param text what shows that it is
     */
    record Completed(String text) implements MeasureStep {
        @Override
        public Kind kind() {
            return Kind.COMPLETED;
        }
    }

    /**
     * It is taken up again, after it was done or withdrawn.
     *
     * @param text why
     */
    record Reopened(String text) implements MeasureStep {
        @Override
        public Kind kind() {
            return Kind.REOPENED;
        }
    }

    /**
     * It gets a later day; or its first, where none is printed.
     *
     * @param text why
     * @param to the new last day
     */
    record Extended(String text, LocalDate to) implements MeasureStep {
        @Override
        public Kind kind() {
            return Kind.EXTENDED;
        }

        @Override
        public String due() {
            return to.toString();
        }
    }

    /**
     * It is no longer asked for.
     *
     * @param text why
     */
    record Withdrawn(String text) implements MeasureStep {
        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }
    }
}
