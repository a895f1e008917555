package org.sanchong.app;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Files of invented claims of half a year, whose sums are compared from one table to the next. */
final class TieOutClaims {
    private static final String HEADER =
            "claim_id,person_id,region,categories,care_type,facility_level,locality,facility_id,admitted_on,discharged_on,total,out_of_catalog\n";

    private TieOutClaims() {}

    /** Returns claims, each as the part of its row behind the claim's id. */
    static Arbitrary<List<String>> all() {
        return Combinators.combine(
                        Arbitraries.of("P1", "P2", "P3"),
                        Arbitraries.of("", "DESTITUTE", "SUBSISTENCE_ALLOWANCE"),
                        Arbitraries.of("INPATIENT", "OUTPATIENT_ORDINARY"),
                        Arbitraries.of("LEVEL_1", "LEVEL_2"),
                        Arbitraries.of("IN_COUNTY", "IN_REGION"),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.longs().between(1, 30_000_00),
                        Arbitraries.longs().between(0, 5_000_00))
                .as((person, held, care, level, place, month, inScope, out) -> person + ",341002," + held + "," + care
                        + "," + level + "," + place + ",H-" + level + ",2022-0" + month + "-10,2022-0" + month + "-15,"
                        + BigDecimal.valueOf(inScope + out, 2) + "," + BigDecimal.valueOf(out, 2))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Writes the claims into a new folder, and returns the file. */
    static Path file(List<String> claims) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < claims.size(); i++) {
            text.append("C").append(i).append(',').append(claims.get(i)).append('\n');
        }
        try {
            return Files.writeString(Files.createTempDirectory("tie-out").resolve("claims.csv"), text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns those of the settlements in the file that are settled. */
    static List<NamedCsvRecord> settled(Path settlements) {
        try {
            return Settling.rows(Files.readString(settlements)).stream()
                    .filter(row -> row.getField("status").equals("SETTLED"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what a column of the rows comes to. */
    static BigDecimal sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> new BigDecimal(row.getField(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
