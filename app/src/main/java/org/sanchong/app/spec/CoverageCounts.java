package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.policy.ClauseRegister;

/** How many clauses of each kind are carried out how far. */
final class CoverageCounts {
    private CoverageCounts() {}

    /** Returns a row for each kind that there are clauses of. */
    static List<Map<String, Object>> of(List<Map<String, Object>> clauses) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ClauseKind kind : ClauseKind.values()) {
            List<Map<String, Object>> own = clauses.stream()
                    .filter(clause -> Tree.text(clause, "kind").equals(kind.name()))
                    .toList();
            if (!own.isEmpty()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("kind", kind.name());
                row.put("all", own.size());
                List<String> cells = new ArrayList<>();
                for (ClauseRegister.Status status : ClauseRegister.Status.values()) {
                    cells.add(Long.toString(own.stream()
                            .filter(clause -> Tree.text(clause, "status").equals(status.name()))
                            .count()));
                }
                row.put("cells", cells);
                rows.add(row);
            }
        }
        return rows;
    }
}
