package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sanchong.domain.law.ClauseId;

/**
 * Collects what is found wrong while files are read, so that reading goes on and all of it is reported.
 *
 * <p>A part of a file is made only if nothing was found in it: remember {@link #errors()}, read the part, and make it
 * with {@link #unlessSince}.
 */
final class Defects {
    private final Log log;
    private final UnaryOperator<PolicyDefect.Builder> concern;

    Defects() {
        this(new Log(), UnaryOperator.identity());
    }

    private Defects(Log log, UnaryOperator<PolicyDefect.Builder> concern) {
        this.log = log;
        this.concern = concern;
    }

    /** Returns the same collection, to which defects that concern the clause are added. */
    Defects about(ClauseId clause) {
        return new Defects(log, defect -> defect.clause(clause));
    }

    /** Adds an error. */
    void error(Place place, DefectCode code, String message) {
        add(place, code, message, PolicyDefect.Severity.ERROR);
    }

    /** Adds a warning. */
    void warning(Place place, DefectCode code, String message) {
        add(place, code, message, PolicyDefect.Severity.WARNING);
    }

    private void add(Place place, DefectCode code, String message, PolicyDefect.Severity severity) {
        PolicyDefect.Builder defect = PolicyDefect.builder().place(place);
        defect.code(code).message(message).severity(severity);
        log.found.add(concern.apply(defect).build());
        if (severity == PolicyDefect.Severity.ERROR) {
            log.errors++;
        }
    }

    /** Returns how many errors there are so far. */
    int errors() {
        return log.errors;
    }

    /** Returns what is made, or nothing where an error was found since there were so many, or the domain refuses it. */
    <T> Optional<T> unlessSince(int errorsBefore, Place place, Supplier<T> make) {
        if (errors() > errorsBefore) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException | ArithmeticException refused) {
            error(place, DefectCode.INCONSISTENT, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** Returns each of them once, in order of file, line and column. */
    List<PolicyDefect> all() {
        return log.found.stream()
                .distinct()
                .sorted(Comparator.comparing(PolicyDefect::place))
                .toList();
    }

    /** What all views of the collection share. */
    private static final class Log {
        private final List<PolicyDefect> found = new ArrayList<>();
        private int errors;
    }
}
