package org.sanchong.adapter.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ImportRegister;

/**
 * What a comparison found.
 *
 * @param well whether nothing is to be mended, mobilised or asked about
 * @param counts how often each thing was found
 * @param recorded of an import how many entries the register has more
 * @param findings what was found, with the names that it has in a file
 * @param leftOut how many findings there are beside these
 */
record FindingsView(
        boolean well, Map<String, Integer> counts, @Nullable Integer recorded, List<Row> findings, int leftOut) {
    /** So many findings are told at most. */
    static final int MOST = 50_000;

    /** Keeps the list as it is now. */
    FindingsView {
        findings = List.copyOf(findings);
    }

    /**
     * A finding.
     *
     * @param finding its code
     * @param personId the person; of identity numbers the middle is hidden; empty where it is about the list
     * @param name the person's name, where it is known
     * @param region where the person is registered
     * @param householdId the household, where it is known
     * @param before the categories held before, joined by {@code ;}
     * @param after the categories held now, joined by {@code ;}
     * @param reason what it is, and how to mend it
     */
    record Row(
            String finding,
            String personId,
            String name,
            String region,
            String householdId,
            String before,
            String after,
            String reason) {
        private static Row of(ImportRegister.Finding finding) {
            return new Row(
                    finding.code(),
                    finding.person(),
                    finding.name(),
                    finding.region(),
                    finding.household(),
                    finding.before(),
                    finding.after(),
                    finding.reason());
        }
    }

    /** Returns what an import found. */
    static FindingsView of(ImportRegister.Result result) {
        return of(result, result.recorded());
    }

    /** Returns what a comparison found that records nothing. */
    static FindingsView ofComparison(ImportRegister.Result result) {
        return of(result, null);
    }

    private static FindingsView of(ImportRegister.Result result, @Nullable Integer recorded) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        result.counts().forEach(count -> counts.put(count.code(), count.number()));
        List<Row> rows = result.findings().stream().limit(MOST).map(Row::of).toList();
        return new FindingsView(
                result.isWell(), counts, recorded, rows, result.findings().size() - rows.size());
    }
}
