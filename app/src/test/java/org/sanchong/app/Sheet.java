package org.sanchong.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A sheet of claims while a test puts it together: good claims, of which a test changes what it is about. */
final class Sheet {
    /** The columns of the sheet, in the contract's order. */
    static final List<String> COLUMNS = List.of(
            "claim_id",
            "person_id",
            "region",
            "insurance",
            "categories",
            "care_type",
            "facility_level",
            "locality",
            "designated",
            "referral",
            "previous_claim",
            "admitted_on",
            "discharged_on",
            "total",
            "out_of_catalog",
            "over_limit",
            "first_self_pay",
            "offsite_first_self_pay",
            "basic_paid",
            "special_disease",
            "approved_assistance");

    private final List<String> columns = new ArrayList<>(COLUMNS);
    private final List<Map<String, String>> claims = new ArrayList<>();
    private String lineEnd = "\n";

    private Sheet() {}

    @SafeVarargs
    static Sheet of(Map<String, String>... claims) {
        Sheet sheet = new Sheet();
        for (Map<String, String> claim : claims) {
            sheet.claims.add(claim);
        }
        return sheet;
    }

    static Sheet of(List<Map<String, String>> claims) {
        Sheet sheet = new Sheet();
        sheet.claims.addAll(claims);
        return sheet;
    }

    /**
     * Returns a good claim, with changes such as {@code "total=7"}: a destitute person's stay of 1,000.00 yuan at a
     * level-two hospital of Heze. Basic insurance pays (1,000 − 350) × 76 % = 494.00, assistance 506.00 × 70 % = 354.20.
     */
    static Map<String, String> claim(String id, String... changes) {
        Map<String, String> claim = new LinkedHashMap<>();
        claim.put("claim_id", id);
        claim.put("person_id", "person of " + id);
        claim.put("region", "371700");
        claim.put("categories", "DESTITUTE");
        claim.put("care_type", "INPATIENT");
        claim.put("facility_level", "LEVEL_2");
        claim.put("locality", "IN_COUNTY");
        claim.put("admitted_on", "2022-06-01");
        claim.put("discharged_on", "2022-06-05");
        claim.put("total", "1000.00");
        for (String change : changes) {
            int equals = change.indexOf('=');
            claim.put(change.substring(0, equals), change.substring(equals + 1));
        }
        return claim;
    }

    /** Gives the sheet one more column, empty where a claim says nothing of it. */
    Sheet with(String column) {
        columns.add(column);
        return this;
    }

    Sheet without(String column) {
        columns.remove(column);
        return this;
    }

    /** Puts the columns in this order. */
    Sheet ordered(List<String> order) {
        columns.clear();
        columns.addAll(order);
        return this;
    }

    Sheet linesEndWith(String end) {
        lineEnd = end;
        return this;
    }

    List<String> columns() {
        return columns;
    }

    String csv() {
        StringBuilder csv = new StringBuilder(line(columns));
        for (Map<String, String> claim : claims) {
            csv.append(line(columns.stream().map(c -> claim.getOrDefault(c, "")).toList()));
        }
        return csv.toString();
    }

    byte[] bytes() {
        return csv().getBytes(StandardCharsets.UTF_8);
    }

    private String line(List<String> values) {
        return values.stream().map(Sheet::quoted).collect(Collectors.joining(",")) + lineEnd;
    }

    static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
