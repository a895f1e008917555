package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

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
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

@Label("Indicators tie out to the settlements file")
class IndicatorTieOutProperties {
    private static final String CLAIMS =
            "claim_id,person_id,region,categories,care_type,facility_level,locality,facility_id,admitted_on,discharged_on,total,out_of_catalog\n";

    /** A claim, as the part of its row behind the claim's id. */
    @Provide
    Arbitrary<List<String>> claims() {
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

    @Property(tries = 25)
    @Label(
            "sums of everybody are the columns of the settlements added up, and so are numerators and denominators of claims behind a ratio")
    void tiesOut(@ForAll("claims") List<String> claims) {
        Path folder = folder();
        Path file = folder.resolve("claims.csv");
        Path settled = folder.resolve("settled.csv");
        StringBuilder text = new StringBuilder(CLAIMS);
        for (int i = 0; i < claims.size(); i++) {
            text.append("C").append(i).append(',').append(claims.get(i)).append('\n');
        }
        write(file, text.toString());
        Settling.run("settle", file.toString(), "--out", settled.toString());
        List<NamedCsvRecord> settlements = Settling.rows(read(settled)).stream()
                .filter(row -> row.getField("status").equals("SETTLED"))
                .toList();
        Statistics.label("settled").collect(settlements.isEmpty() ? "none" : "some");

        List<NamedCsvRecord> sums = Settling.rows(Settling.run(
                                "indicators",
                                settled.toString(),
                                "--claims",
                                file.toString(),
                                "--sums",
                                "--by",
                                "month")
                        .out())
                .stream()
                .filter(row -> row.getField("category").equals("ALL"))
                .toList();
        for (String column : List.of(
                "in_scope",
                "basic",
                "critical_illness",
                "medical_assistance",
                "fund_total",
                "personal",
                "in_scope_burden")) {
            assertThat(sum(sums, column)).as(column).isEqualByComparingTo(sum(settlements, column));
        }
        assertThat(sum(sums, "claims")).isEqualByComparingTo(BigDecimal.valueOf(settlements.size()));

        List<NamedCsvRecord> behind = Settling.rows(Settling.run(
                        "indicators",
                        settled.toString(),
                        "--claims",
                        file.toString(),
                        "--behind",
                        "in-scope-ratio/basic")
                .out());
        List<NamedCsvRecord> ratios =
                Settling.rows(Settling.run("indicators", settled.toString(), "--claims", file.toString())
                                .out())
                        .stream()
                        .filter(row -> row.getField("category").equals("ALL"))
                        .filter(row -> row.getField("indicator").equals("in-scope-ratio/basic"))
                        .toList();
        assertThat(sum(behind, "numerator")).isEqualByComparingTo(sum(ratios, "numerator"));
        assertThat(sum(behind, "denominator")).isEqualByComparingTo(sum(ratios, "denominator"));
    }

    private static BigDecimal sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> new BigDecimal(row.getField(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("tie-out");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
