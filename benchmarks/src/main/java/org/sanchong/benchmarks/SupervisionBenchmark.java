package org.sanchong.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.supervision.FacilityTie;
import org.sanchong.domain.supervision.PeerFigures;
import org.sanchong.domain.supervision.PersonWatch;
import org.sanchong.domain.supervision.PriceStandards;
import org.sanchong.domain.supervision.ReminderRule;
import org.sanchong.domain.supervision.ReminderRules;
import org.sanchong.domain.supervision.Reminders;
import org.sanchong.domain.supervision.RuleTerms;
import org.sanchong.domain.supervision.WatchedCase;

/** How many cases a second one core holds against rules of reminders: a million, which are in their order already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class SupervisionBenchmark {
    private static final int CASES = 1_000_000;
    private static final int CASES_OF_A_PERSON = 4;

    private List<WatchedCase> cases = List.of();
    private ReminderRules rules = new ReminderRules(List.of(), PriceStandards.none());

    /** Invents the cases. */
    @Setup
    public void invent() {
        SplittableRandom random = new SplittableRandom(20_221_126);
        List<WatchedCase> invented = new ArrayList<>(CASES);
        for (int i = 0; i < CASES; i++) {
            LocalDate from = LocalDate.of(2022, 1, 1).plusDays(i % CASES_OF_A_PERSON * 80L + random.nextInt(70));
            Claim claim = Claim.builder()
                    .id(new ClaimId("C" + (CASES + i)))
                    .person(new PersonId("P" + (CASES + i / CASES_OF_A_PERSON)))
                    .region(new RegionCode("999999"))
                    .careType(CareType.INPATIENT)
                    .facility(Facility.of(
                            random.nextInt(3) == 0 ? FacilityLevel.LEVEL_3 : FacilityLevel.LEVEL_2, Locality.IN_COUNTY))
                    .admittedOn(from)
                    .dischargedOn(from.plusDays(1 + random.nextInt(20)))
                    .expense(Expense.allInScope(Money.ofFen(50_000 + random.nextInt(5_000_000))))
                    .build();
            invented.add(WatchedCase.of(claim, "F-" + random.nextInt(200)));
        }
        cases = invented;
        rules = new ReminderRules(
                List.of(
                        new ReminderRule.RepeatedAdmission(
                                terms("again"), 14, new FacilityTie(FacilityTie.Reach.SAME, List.of())),
                        new ReminderRule.OverlappingStays(terms("twice"), 1),
                        new ReminderRule.UnusualStay(
                                terms("long"),
                                PeerFigures.Measure.DAYS,
                                new ReminderRule.UnusualStay.Above(Rate.ofPercent("95"), Rate.ofPercent("150"), 30)),
                        new ReminderRule.UnusualStay(
                                terms("dear"),
                                PeerFigures.Measure.FEN,
                                new ReminderRule.UnusualStay.Above(Rate.ofPercent("95"), Rate.ofPercent("150"), 30)),
                        new ReminderRule.MinorIllness(
                                terms("minor"),
                                Set.of(FacilityLevel.LEVEL_3),
                                new ReminderRule.MinorIllness.Slight(FacilityLevel.LEVEL_2, Rate.ofPercent("10"), 30))),
                PriceStandards.none());
    }

    private static RuleTerms terms(String id) {
        return new RuleTerms(id, List.of(new ClauseId("sample", "one")), Provenance.ILLUSTRATIVE, "");
    }

    /** A bare pass, for comparison: how long the stays of each person were. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public Map<PersonId, Long> bare() {
        Map<PersonId, Long> sums = new HashMap<>();
        for (WatchedCase each : cases) {
            long days = each.claim().dischargedOn().toEpochDay()
                    - each.claim().admittedOn().toEpochDay();
            sums.merge(each.claim().person(), days, Math::addExact);
        }
        return sums;
    }

    /** Both passes: the figures of peers, and the rules. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public long watched() {
        List<Long> found = new ArrayList<>(List.of(0L));
        PersonWatch watch = PersonWatch.by(rules, Reminders.peers(cases), reminder -> found.set(0, found.get(0) + 1));
        cases.forEach(watch::take);
        return found.get(0);
    }
}
