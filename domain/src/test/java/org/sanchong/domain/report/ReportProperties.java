package org.sanchong.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.indicator.Payments;
import org.sanchong.domain.indicator.Sums;
import org.sanchong.domain.indicator.Tally;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;

@Label("reports tie out to the fen")
class ReportProperties {
    private static final Set<EligibilityCategory> NO_CATEGORY = Set.of();
    private static final EligibilityCategory DESTITUTE = new EligibilityCategory("DESTITUTE");
    private static final EligibilityCategory DISABLED = new EligibilityCategory("SEVERELY_DISABLED");

    /** A claim that is settled. */
    record Settled(Tally.Key key, PersonId person, Sums sums) {}

    @Provide
    Arbitrary<List<Settled>> claims() {
        Arbitrary<Tally.Key> keys = Combinators.combine(
                        Arbitraries.of("990101", "990102", "990201"),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(NO_CATEGORY, Set.of(DESTITUTE), Set.of(DESTITUTE, DISABLED)),
                        Arbitraries.of(CareType.INPATIENT, CareType.OUTPATIENT_ORDINARY),
                        Arbitraries.of(true, false))
                .as((county, month, held, care, inCounty) -> new Tally.Key(
                        "a-2022",
                        new RegionCode(county),
                        "",
                        YearMonth.of(2022, month),
                        new Tally.Holder(held, InsuranceType.RESIDENT),
                        new Tally.Care(care, inCounty)));
        Arbitrary<Long> fen = Arbitraries.longs().between(0, 1_000_000_00L);
        Arbitrary<Integer> people = Arbitraries.integers().between(1, 6);
        return Combinators.combine(keys, people, fen, fen, fen)
                .as((key, person, inScope, out, paid) -> new Settled(
                        key, new PersonId("heron-" + person), sums(key, inScope, out, Math.min(paid, inScope))))
                .list()
                .ofMaxSize(30);
    }

    private static Sums sums(Tally.Key key, long inScope, long out, long paid) {
        Expense expense = Expense.builder()
                .total(Money.ofFen(inScope + out))
                .outOfCatalog(Money.ofFen(out))
                .build();
        Payments payments = Payments.of(tier -> switch (tier) {
            case BASIC -> Money.ofFen(paid / 2);
            case BACKSTOP -> Money.ofFen(paid - paid / 2);
            default -> Money.zero();
        });
        return Sums.of(new Sums.Place(key.care().isInCounty(), false), expense, Money.ofFen(inScope), payments);
    }

    private static Report drawn(ReportForm form, ReportId id, List<Settled> claims) {
        Drawing drawing = Drawing.of(form, id);
        claims.forEach(claim -> drawing.add(claim.key(), claim.person(), claim.sums()));
        return drawing.report();
    }

    private static ReportForm byCounty(ReportForm.Population scope) {
        return ReportSamples.form(scope, ReportForm.Rows.COUNTY, ReportPeriod.Every.QUARTER);
    }

    private static ReportSums total(Report report) {
        return report.total();
    }

    private static long yuan(List<Settled> claims, Predicate<Settled> of) {
        return claims.stream()
                .filter(of)
                .mapToLong(claim -> claim.sums().expense().total().fen())
                .sum();
    }

    @Property
    @Label("every cell is the sum of the single settlements that are in its row")
    void settlements(@ForAll("claims") List<Settled> claims) {
        Report report = drawn(byCounty(ReportForm.Population.ALL), ReportSamples.id("2022-Q1"), claims);
        for (String row : report.rows().keySet()) {
            Predicate<Settled> inRow = claim -> claim.key().month().getMonthValue() <= 3
                    && (row.equals(ReportForm.TOTAL)
                            || claim.key().county().value().equals(row));
            assertThat(report.cell(row, ReportFigure.TOTAL).orElseThrow().number())
                    .isEqualTo(yuan(claims, inRow));
            assertThat(report.cell(row, ReportFigure.PERSONAL).orElseThrow().number()
                            + report.cell(row, ReportFigure.FUND_TOTAL)
                                    .orElseThrow()
                                    .number())
                    .isEqualTo(yuan(claims, inRow));
            assertThat(report.cell(row, ReportFigure.CLAIMS).orElseThrow().number())
                    .isEqualTo(claims.stream().filter(inRow).count());
            assertThat(report.cell(row, ReportFigure.PEOPLE).orElseThrow().number())
                    .isEqualTo(claims.stream()
                            .filter(inRow)
                            .map(Settled::person)
                            .distinct()
                            .count());
        }
        long late = claims.stream()
                .filter(claim -> claim.key().month().getMonthValue() > 3)
                .count();
        Statistics.label("claims beyond the quarter").collect(late > 0);
        Statistics.label("claims beyond the quarter")
                .coverage(checker -> checker.check(true).percentage(share -> share > 50));
    }

    @Property
    @Label(
            "a quarter is the sum of its months, in every figure that adds up; people are no more than those of the months")
    void months(@ForAll("claims") List<Settled> claims) {
        ReportForm monthly =
                ReportSamples.form(ReportForm.Population.ALL, ReportForm.Rows.COUNTY, ReportPeriod.Every.MONTH);
        Report quarter = drawn(byCounty(ReportForm.Population.ALL), ReportSamples.id("2022-Q1"), claims);
        List<Report> months = List.of("2022-01", "2022-02", "2022-03").stream()
                .map(month -> drawn(monthly, ReportSamples.id(month), claims))
                .toList();
        for (ReportFigure figure : ReportFigure.values()) {
            for (String row : quarter.rows().keySet()) {
                long whole = quarter.cell(row, figure).orElseThrow().number();
                long parts = months.stream()
                        .flatMap(month -> month.cell(row, figure).stream())
                        .mapToLong(ReportValue::number)
                        .sum();
                if (figure == ReportFigure.PEOPLE) {
                    assertThat(whole).isLessThanOrEqualTo(parts);
                } else {
                    assertThat(whole).as(row + "/" + figure).isEqualTo(parts);
                }
            }
        }
    }

    @Property
    @Label("rows by county, city, month or care add up to the total; rows by category come to at least as much")
    void rows(
            @ForAll("claims") List<Settled> claims, @ForAll ReportForm.Rows rows, @ForAll ReportForm.Population scope) {
        Report report =
                drawn(ReportSamples.form(scope, rows, ReportPeriod.Every.QUARTER), ReportSamples.id("2022-Q1"), claims);
        for (ReportFigure figure : ReportFigure.values()) {
            long parts = report.rows().keySet().stream()
                    .filter(row -> !row.equals(ReportForm.TOTAL))
                    .mapToLong(row -> report.cell(row, figure).orElseThrow().number())
                    .sum();
            long whole = figure.of(total(report)).number();
            if (rows.isPartition() && figure != ReportFigure.PEOPLE) {
                assertThat(parts).as(figure.column()).isEqualTo(whole);
            } else {
                assertThat(parts).as(figure.column()).isGreaterThanOrEqualTo(whole);
            }
        }
        Statistics.label("scope").collect(scope, report.rows().size() > 2);
    }

    @Property
    @Label("counties' own reports come to the report of their city, and cities' to that of the province")
    void regions(@ForAll("claims") List<Settled> claims) {
        ReportForm form = byCounty(ReportForm.Population.KEY_POPULATION);
        Map<String, List<String>> below =
                Map.of("990100", List.of("990101", "990102"), "990000", List.of("990100", "990200"));
        below.forEach((region, parts) -> {
            long whole = ReportFigure.FUND_TOTAL
                    .of(total(drawn(form, of(region), claims)))
                    .number();
            assertThat(parts.stream()
                            .mapToLong(part -> ReportFigure.FUND_TOTAL
                                    .of(total(drawn(form, of(part), claims)))
                                    .number())
                            .sum())
                    .isEqualTo(whole);
        });
    }

    private static ReportId of(String region) {
        return new ReportId(
                "sample", new ReportPeriod(2022, ReportPeriod.Every.QUARTER, 1), List.of(new RegionCode(region)));
    }

    @Property
    @Label("the text of a report differs from another's in just the cells that are not the same")
    void differences(@ForAll("claims") List<Settled> claims, @ForAll("claims") List<Settled> more) {
        ReportForm form = byCounty(ReportForm.Population.ALL);
        Report before = drawn(form, ReportSamples.id("2022-Q1"), claims);
        List<Settled> all = new java.util.ArrayList<>(claims);
        all.addAll(more);
        Report after = drawn(form, ReportSamples.id("2022-Q1"), all);
        assertThat(before.differences(before.text())).isEmpty();
        assertThat(after.differences(before.text()).isEmpty())
                .isEqualTo(after.text().equals(before.text()));
        Map<String, String> cells = new java.util.LinkedHashMap<>(before.cells());
        after.differences(before.text()).forEach(cell -> cells.put(cell.cell(), cell.now()));
        assertThat(cells).isEqualTo(after.cells());
    }
}
