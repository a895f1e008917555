package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

@Label("Indicators tie out to the settlements file")
class IndicatorTieOutProperties {
    /** Claims of half a year. */
    @Provide
    Arbitrary<List<String>> claims() {
        return TieOutClaims.all();
    }

    @Property(tries = 25)
    @Label(
            "sums of everybody are the columns of the settlements added up, and so are numerators and denominators of claims behind a ratio")
    void tiesOut(@ForAll("claims") List<String> claims) {
        Path file = TieOutClaims.file(claims);
        Path settled = file.resolveSibling("settled.csv");
        Settling.run("settle", file.toString(), "--out", settled.toString());
        List<NamedCsvRecord> settlements = TieOutClaims.settled(settled);
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
            assertThat(TieOutClaims.sum(sums, column))
                    .as(column)
                    .isEqualByComparingTo(TieOutClaims.sum(settlements, column));
        }
        assertThat(TieOutClaims.sum(sums, "claims")).isEqualByComparingTo(BigDecimal.valueOf(settlements.size()));

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
        assertThat(TieOutClaims.sum(behind, "numerator")).isEqualByComparingTo(TieOutClaims.sum(ratios, "numerator"));
        assertThat(TieOutClaims.sum(behind, "denominator"))
                .isEqualByComparingTo(TieOutClaims.sum(ratios, "denominator"));
    }
}
