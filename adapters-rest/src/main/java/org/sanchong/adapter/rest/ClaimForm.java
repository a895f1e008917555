package org.sanchong.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.ListColumns;
import org.sanchong.application.port.in.ListColumns.ClaimColumn;
import org.springframework.http.HttpStatus;

/** The fields that a claim may have under a catalog: those that its columns have in a file. */
final class ClaimForm {
    private static final String CARRIED = "x_";
    private static final int MOST_FIELDS = 256;

    private final Set<String> known;
    private final Set<String> required;
    private final List<String> accumulators;

    ClaimForm(ListColumns columns) {
        List<ClaimColumn> claims = columns.columns(ListColumns.Table.CLAIMS);
        this.known = names(claims);
        // A refund is a claim as well; forms of files leave its column out.
        known.add("reverses");
        this.required = names(claims.stream().filter(ClaimColumn::isRequired).toList());
        this.accumulators = List.copyOf(names(columns.columns(ListColumns.Table.ACCUMULATORS)));
    }

    private static Set<String> names(List<ClaimColumn> columns) {
        return columns.stream().map(ClaimColumn::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns whether a claim may have the field. */
    boolean knows(String field) {
        return known.contains(field) || field.startsWith(CARRIED);
    }

    /** Returns the claim as a file of one row, with a value for each required field, given or not. */
    GivenClaims incoming(ClaimRequest request) {
        return incoming(List.of(request));
    }

    /** Returns claims as a file of so many rows. */
    GivenClaims incoming(List<ClaimRequest> claims) {
        Set<String> columns = new LinkedHashSet<>();
        for (ClaimRequest claim : claims) {
            check(claim.values().keySet());
            columns.addAll(claim.values().keySet());
        }
        columns.addAll(required);
        List<List<String>> rows = new ArrayList<>(claims.size());
        for (ClaimRequest claim : claims) {
            List<String> row = new ArrayList<>(columns.size());
            columns.forEach(column -> row.add(claim.value(column)));
            rows.add(row);
        }
        return new GivenClaims(List.copyOf(columns), rows);
    }

    private void check(Set<String> fields) {
        for (String field : fields) {
            if (!knows(field)) {
                throw unknown(field, "Fields of your own start with x_; known are: " + String.join(", ", known))
                        .refusal();
            }
        }
        if (fields.size() > MOST_FIELDS) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "TOO_LARGE", "a claim has at most " + MOST_FIELDS + " fields")
                    .refusal();
        }
    }

    private static Problem unknown(String field, String instead) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "UNKNOWN_FIELD",
                "there is no field \"" + field + "\". " + instead + " / 没有 \"" + field + "\" 这一项",
                field);
    }

    /** Returns the accumulators as rows of the file of accumulators; a row is of the claim's person unless it says another owner. */
    List<List<String>> opening(ClaimRequest request) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> given : request.accumulators()) {
            for (String field : given.keySet()) {
                if (!accumulators.contains(field)) {
                    throw unknown("accumulators." + field, "Known are: " + String.join(", ", accumulators))
                            .refusal();
                }
            }
            boolean isOwn = !given.containsKey("owner") && !given.containsKey("owner_id");
            List<String> row = new ArrayList<>();
            for (String column : accumulators) {
                String own = "owner".equals(column) ? "PERSON" : "owner_id".equals(column) ? personOf(request) : "";
                row.add(given.getOrDefault(column, isOwn ? own : ""));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String personOf(ClaimRequest request) {
        return request.value("person_id").strip();
    }
}
