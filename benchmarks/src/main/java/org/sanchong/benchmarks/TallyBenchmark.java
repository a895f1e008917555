package org.sanchong.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.indicator.Payments;
import org.sanchong.domain.indicator.Tally;
import org.sanchong.domain.indicator.Tallying;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettledCase;

/** One pass of a tally over settled claims that are in the memory, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class TallyBenchmark {
    private static final int FACILITIES = 40;
    private static final int COUNTIES = 12;

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
                .admittedOn(LocalDate.of(2022, 1, 1).plusDays(number % 300))
                .dischargedOn(LocalDate.of(2022, 1, 5).plusDays(number % 300))
                .expense(Expense.allInScope(total));
        if (number % 7 == 0) {
            claim.addCategory(new EligibilityCategory("DESTITUTE"));
        }
        Map<TierName, Money> paid = Map.of(TierName.BASIC, Money.ofFen(total.fen() / 2));
        return new SettledCase(claim.build(), "H" + number % FACILITIES, new PolicyId("a-2022"), total, paid);
    }

    /** A bare pass, for comparison: what each facility's claims cost. */
    @Benchmark
    public Map<String, Long> bare() {
        Map<String, Long> sums = new HashMap<>();
        for (SettledCase settled : cases) {
            sums.merge(settled.facility(), settled.inScope().fen(), Math::addExact);
        }
        return sums;
    }

    /** Tallies all of them. */
    @Benchmark
    public Tally tally() {
        Tallying tallying = Tallying.begin();
        for (SettledCase settled : cases) {
            tallying.add(
                    Tallying.key(
                            settled.claim(),
                            settled.facility(),
                            settled.policy().value()),
                    Tallying.sums(settled.claim(), settled.inScope(), Payments.of(settled::paid)));
        }
        return tallying.tally();
    }
}
