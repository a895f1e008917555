package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.IncomingClaims;

/** Claims in memory: good ones of 1,000.00 yuan, of which a test changes what it is about. */
final class Intake implements IncomingClaims {
    private static final String PADDING = "?!";

    private final List<String> columns = new ArrayList<>(List.of(
            "claim_id",
            "person_id",
            "region",
            "care_type",
            "facility_level",
            "locality",
            "admitted_on",
            "discharged_on",
            "total",
            "household_id"));
    private final List<Map<String, String>> claims = new ArrayList<>();

    /** Adds a claim of a person, with changes such as {@code "total=7"}. */
    Intake claim(String id, String person, String... changes) {
        Map<String, String> claim = new LinkedHashMap<>(Map.of(
                "claim_id", id,
                "person_id", person,
                "region", "990100",
                "care_type", "INPATIENT",
                "facility_level", "LEVEL_1",
                "locality", "IN_COUNTY",
                "admitted_on", "2022-01-01",
                "discharged_on", "2022-06-05",
                "total", "1000"));
        for (String change : changes) {
            int equals = change.indexOf('=');
            claim.put(change.substring(0, equals), change.substring(equals + 1));
        }
        claims.add(claim);
        return this;
    }

    Intake with(String column) {
        columns.add(column);
        return this;
    }

    Intake without(String column) {
        columns.remove(column);
        return this;
    }

    @Override
    public void giveTo(ClaimRows rows) {
        rows.columns(columns);
        for (Map<String, String> claim : claims) {
            for (String column : columns) {
                String value = claim.getOrDefault(column, "");
                rows.value((PADDING + value + PADDING).toCharArray(), PADDING.length(), value.length());
            }
            rows.endRow();
        }
    }
}
