package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

@Label("Reports tie out to settlements, books and funds")
class ReportTieOutProperties {
    private static final List<String> TIERS = List.of(
            "basic", "critical_illness", "supplementary", "medical_assistance", "further_assistance", "backstop");

    /** Claims of half a year. */
    @Provide
    Arbitrary<List<String>> claims() {
        return TieOutClaims.all();
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    @Label(
            "two quarters from files are those from books, add up to the settlements, and what each tier paid to its fund")
    void tiesOut(@ForAll("claims") List<String> claims) {
        Path file = TieOutClaims.file(claims);
        Path settled = file.resolveSibling("settled.csv");
        String books = file.resolveSibling("books").toString();
        Settling.run("settle", file.toString(), "--out", settled.toString());
        Settling.run("settle", file.toString(), "--store", books);
        List<NamedCsvRecord> settlements = TieOutClaims.settled(settled);

        List<NamedCsvRecord> totals = new ArrayList<>();
        for (String period : List.of("2022-Q1", "2022-Q2")) {
            String drawn = shown(period, settled.toString(), "--claims", file.toString());
            assertThat(shown(period, "--store", books)).as(period).isEqualTo(drawn);
            Settling.rows(drawn).stream()
                    .filter(row -> row.getField("row").equals("TOTAL"))
                    .forEach(totals::add);
        }
        assertThat(totals).hasSize(2);
        List<String> columns = new ArrayList<>(List.of("total", "in_scope", "fund_total", "personal"));
        TIERS.stream().filter(tier -> totals.get(0).findField(tier).isPresent()).forEach(columns::add);
        assertThat(columns).hasSizeGreaterThan(6);
        for (String column : columns) {
            String own = column.equals("total") ? "" : column;
            BigDecimal paid = own.isEmpty()
                    ? TieOutClaims.sum(settlements, "fund_total").add(TieOutClaims.sum(settlements, "personal"))
                    : TieOutClaims.sum(settlements, own);
            assertThat(TieOutClaims.sum(totals, column)).as(column).isEqualByComparingTo(paid);
        }

        List<NamedCsvRecord> funds =
                Settling.rows(Settling.run("funds", "--store", books, "--year", "2022", "--on", "2022-06-30")
                        .out());
        for (String tier : TIERS) {
            List<NamedCsvRecord> own = funds.stream()
                    .filter(row -> row.getField("tier").equals(tier.replace('_', '-')))
                    .toList();
            assertThat(TieOutClaims.sum(own, "settled"))
                    .as("fund of " + tier)
                    .isEqualByComparingTo(TieOutClaims.sum(settlements, tier));
        }
        BigDecimal assisted = TieOutClaims.sum(settlements, "medical_assistance");
        Statistics.label("assistance paid").collect(assisted.signum() > 0);
    }

    private static String shown(String period, String... of) {
        List<String> arguments = new ArrayList<>(List.of("report", "show", "county-summary"));
        arguments.addAll(List.of(of));
        arguments.addAll(List.of("--period", period, "--format", "csv"));
        return Settling.run(arguments.toArray(String[]::new)).out();
    }
}
