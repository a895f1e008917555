package org.sanchong.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.fund.ClearingStatement;
import org.sanchong.domain.fund.ClearingStatements;
import org.sanchong.domain.fund.FundRows;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.payment.PaymentContract;
import org.sanchong.domain.payment.PaymentMethod;
import org.sanchong.domain.payment.ProviderClearing;
import org.sanchong.domain.payment.ProviderPayment;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

/** A year's settled cases cleared by points, and a year's clearing statements; by default of a million cases. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class ClearingBenchmark {
    private static final int FACILITIES = 300;
    private static final int DISEASES = 500;
    private static final RegionCode REGION = new RegionCode("990102");

    /** How many cases. */
    @Param("1000000")
    public int cases;

    private final List<SettledCase> settled = new ArrayList<>();
    private ProviderPayment payment = ProviderPayment.of(List.of());

    /** Invents the cases, the same each time. */
    @Setup
    public void invent() {
        SplittableRandom random = new SplittableRandom(20_261_126);
        TreeMap<String, Long> points = new TreeMap<>();
        for (int i = 0; i < DISEASES; i++) {
            points.put("D" + i, random.nextLong(100_000, 9_000_000));
        }
        for (int i = 0; i < cases; i++) {
            settled.add(invented(i, random));
        }
        PaymentContract.Reach scope = new PaymentContract.Reach(
                REGION.city(), new PlanYear(2022), TierName.BASIC, new TreeSet<>(), new TreeSet<>());
        PaymentMethod dip =
                new PaymentMethod.DipPoints(Money.ofYuan(3_000_000_000L), "disease_code", points, new TreeMap<>());
        payment = ProviderPayment.of(List.of(new PaymentContract("stays", scope, dip)));
    }

    private static SettledCase invented(int number, SplittableRandom random) {
        LocalDate to = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(365));
        Claim claim = Claim.builder()
                .id(new ClaimId("C" + number))
                .person(new PersonId("P" + number / 2))
                .region(REGION)
                .careType(CareType.INPATIENT)
                .facility(Facility.of(FacilityLevel.LEVEL_2, Locality.IN_COUNTY))
                .admittedOn(to.minusDays(random.nextInt(20)))
                .dischargedOn(to)
                .expense(Expense.allInScope(Money.ofYuan(6_000)))
                .putAllFurtherFacts(Map.of("disease_code", "D" + random.nextInt(DISEASES)))
                .build();
        return new SettledCase(
                claim,
                "H" + random.nextInt(FACILITIES),
                new PolicyId("sample-2022"),
                Money.ofYuan(6_000),
                Map.of(
                        TierName.BASIC, Money.ofFen(random.nextInt(100_000, 500_000)),
                        TierName.MEDICAL_ASSISTANCE, Money.ofFen(random.nextInt(50_000))));
    }

    /** A bare pass, for comparison: what each facility's cases were paid by each tier. */
    @Benchmark
    public Map<String, Long> bare() {
        Map<String, Long> sums = new HashMap<>();
        for (SettledCase each : settled) {
            each.payments().forEach((tier, paid) -> sums.merge(each.facility(), paid.fen(), Math::addExact));
        }
        return sums;
    }

    /** By points of a budget. */
    @Benchmark
    public ProviderClearing byPoints() {
        return payment.clear(settled);
    }

    /** Statements of a year. */
    @Benchmark
    public List<ClearingStatement> statements() {
        return ClearingStatements.of(FundRows.none(), settled)
                .between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    }
}
