package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettlementRun;

/** Claims in memory: good ones of 1,000.00 yuan, of which a test changes what it is about. */
final class Intake implements IncomingClaims {
    private static final int ROWS_AT_ONCE = 3;

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
    private int given;

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

    /** Puts the claims in the order of the people's ids. */
    Intake sorted() {
        claims.sort(Comparator.comparing(claim -> claim.getOrDefault("person_id", "")));
        return this;
    }

    /** Returns a value of each claim, in their order. */
    List<String> values(String column) {
        return claims.stream().map(claim -> claim.getOrDefault(column, "")).toList();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Optional<Rows> next() {
        int from = given;
        given = Math.min(claims.size(), given + ROWS_AT_ONCE);
        List<Map<String, String>> some = claims.subList(from, given);
        return some.isEmpty() ? Optional.empty() : Optional.of(rows -> giveTo(rows, some));
    }

    private void giveTo(ClaimRows rows, List<Map<String, String>> some) {
        for (Map<String, String> claim : some) {
            StringBuilder row = new StringBuilder("?!");
            int[] ends = new int[columns.size() + 1];
            for (int i = 0; i < columns.size(); i++) {
                row.append(claim.getOrDefault(columns.get(i), ""));
                ends[i] = row.toString().getBytes(StandardCharsets.UTF_8).length;
                row.append('9');
            }
            rows.row(row.toString().getBytes(StandardCharsets.UTF_8), 2, ends, columns.size());
        }
    }

    /** Returns the table that the claims make, its duplicates marked and its people tied by households. */
    ClaimTable table(SettlementRun policies) {
        PolicyCatalog catalog = new InMemoryCatalog();
        ClaimColumns header = new ClaimColumns(policies.lexicon(), true);
        List<ClaimColumns.ClaimColumn> read = header.read(columns);
        IntakeTerms terms = new IntakeTerms(
                policies,
                -1,
                new IntakeWords(catalog.vocabulary(), policies.lexicon()),
                new IntakeTerms.Columns(read, null, null, null));
        try (Crew crew = new Crew(2)) {
            ClaimTable table =
                    new ClaimTable(terms.layout(), read, header.defaults(), new ReadingClaims(this, terms).read(crew));
            Partitions partitions = new Partitions(table, true);
            crew.each(table.segments(), partitions::sort);
            Duplicates duplicates = new Duplicates(table, partitions);
            for (int i = 0; i < partitions.size(); i++) {
                duplicates.mark(i);
            }
            Households.tie(table, policies, catalog.policies().size());
            return table;
        }
    }
}
