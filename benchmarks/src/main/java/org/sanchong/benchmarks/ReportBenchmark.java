package org.sanchong.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sanchong.application.port.in.DrawReport;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.report.DeliveryTerm;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.report.ReportPeriod;
import org.sanchong.domain.settlement.SettledCase;

/** A quarter's report by county in one pass over settled claims that are in the memory, all of the quarter, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ReportBenchmark {
    private static final int FACILITIES = 40;
    private static final int COUNTIES = 12;
    private static final int DAYS = 85;

    private static final ReportForm FORM = new ReportForm(
            "by-county",
            new ReportForm.Title("By county", "分县区", "counties", "各县区"),
            List.of(new ClauseId("a-2022", "一")),
            ReportForm.Population.ALL,
            ReportForm.Rows.COUNTY,
            List.of(ReportFigure.values()),
            ReportPeriod.Every.QUARTER,
            new DeliveryTerm(15, false, true));
    private static final ReportId ID =
            new ReportId("by-county", new ReportPeriod(2022, ReportPeriod.Every.QUARTER, 1), List.of());

    /** How many claims. */
    @Param("1000000")
    private int claims = 1;

    private List<SettledCase> cases = List.of();

    /** Invents the claims. */
    @Setup
    public void invent() {
        List<SettledCase> invented = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            invented.add(settled(i));
        }
        cases = invented;
    }

    private static SettledCase settled(int number) {
        Money total = Money.ofFen(100_000L + number % 900_000);
        Claim.Builder claim = Claim.builder()
                .id(new ClaimId("C" + number))
                .person(new PersonId("P" + number / 3))
                .region(new RegionCode("9901" + (10 + number % COUNTIES)))
                .careType(CareType.INPATIENT)
                .facility(Facility.of(FacilityLevel.LEVEL_2, number % 5 == 0 ? Locality.IN_REGION : Locality.IN_COUNTY))
                .admittedOn(LocalDate.of(2022, 1, 1).plusDays(number % DAYS))
                .dischargedOn(LocalDate.of(2022, 1, 5).plusDays(number % DAYS))
                .expense(Expense.allInScope(total));
        if (number % 7 == 0) {
            claim.addCategory(new EligibilityCategory("DESTITUTE"));
        }
        Map<TierName, Money> paid = Map.of(TierName.BASIC, Money.ofFen(total.fen() / 2));
        return new SettledCase(claim.build(), "H" + number % FACILITIES, new PolicyId("a-2022"), total, paid);
    }

    /** The claims, one after the other. */
    private SettledCases given() {
        return new SettledCases() {
            @Override
            public <S extends Receiver> Read<S> read(java.util.function.Supplier<S> beginning) {
                S receiver = beginning.get();
                cases.forEach(receiver::take);
                return new Read<>(receiver, new LeftOut(0, 0, 0, 0, List.of()));
            }
        };
    }

    /** Draws the report up. */
    @Benchmark
    public DrawReport.Drawn report() {
        return OversightUseCases.drawReport().draw(DrawReport.Order.of(given(), FORM, ID));
    }
}
