package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("The books of a unit, from claim to claim of a run")
class UnitBalancesTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final int NONE = ClaimFacts.NONE;

    private static SettlementRun run(PolicyDraft policy) {
        return Office.under(policy).calculator().newRun(false);
    }

    @Nested
    @DisplayName("go by the calendar year of discharge, with a cap of 100 a year")
    class Years {
        private final SettlementRun run =
                run(policy("p").tier(tier(BASIC).schedule(schedule("s").cap("100"))));
        private final int dischargedOn = run.lexicon().required("discharged_on");

        private boolean settle(long day) {
            RunFacts.set(run, stay("c", "70").build(), 0, NONE);
            run.facts().set(dischargedOn, day);
            return run.settle(0);
        }

        private long pays(String day) {
            assertThat(settle(LocalDate.parse(day).toEpochDay())).isTrue();
            return run.paid(BASIC);
        }

        @DisplayName("on the first and the last day of a year, before 1970 and after, of leap years and others")
        @ParameterizedTest
        @ValueSource(
                ints = {
                    0, 1, 4, 71, 72, 99, 100, 400, 1582, 1896, 1900, 1968, 1969, 1970, 1972, 1999, 2000, 2023, 2024,
                    2072, 2076, 2096, 2100, 2400, 2496, 9696, 9998, 9999
                })
        void firstAndLastDay(int year) {
            for (LocalDate day : new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)}) {
                assertThat(settle(LocalDate.of(5000, 7, 1).toEpochDay()))
                        .as("a claim of another year before it")
                        .isTrue();
                run.beginUnit();
                assertThat(settle(day.toEpochDay())).isTrue();
                assertThat(run.totals())
                        .containsExactly(new SettlementRun.RunningTotal(
                                Account.Owner.PERSON, 0, Policies.REGION, year, "basic-paid", 70_00));
            }
        }

        @Test
        @DisplayName("the last day of a year and the first of the next part two caps, whichever comes first")
        void aYearEnds() {
            assertThat(pays("2023-12-31")).isEqualTo(70_00);
            assertThat(pays("2024-01-01")).isEqualTo(70_00);
            assertThat(pays("2023-12-31")).isEqualTo(30_00);
            assertThat(pays("2024-12-31")).isEqualTo(30_00);
            assertThat(pays("2025-01-01")).isEqualTo(70_00);
        }

        @DisplayName("no day before the year 0 nor after 9999 is one of discharge, nor is one that is not given")
        @ParameterizedTest
        @ValueSource(strings = {"-0001-12-31", "+10000-01-01", "-999999999-01-01", "+999999999-12-31"})
        void noDay(String day) {
            assertRefused(LocalDate.parse(day).toEpochDay());
            assertRefused(Lexicon.MISSING);
            assertRefused(Lexicon.UNREADABLE);
        }

        private void assertRefused(long day) {
            assertThatThrownBy(() -> settle(day))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no day of discharge: " + day);
        }
    }

    @Test
    @DisplayName("gone back to a mark before the first claim, they count that claim anew")
    void backToTheBeginning() {
        SettlementRun run =
                run(policy("p").tier(tier(BASIC).schedule(schedule("s").cap("100"))));
        SettlementRun.Mark beginning = run.mark();
        RunFacts.set(run, stay("c1", "70").build(), 0, NONE);
        assertThat(run.settle(0)).isTrue();
        run.restore(beginning);
        assertThat(run.totals()).isEmpty();
        assertThat(run.settle(0)).isTrue();
        assertThat(run.totals())
                .containsExactly(new SettlementRun.RunningTotal(
                        Account.Owner.PERSON, 0, Policies.REGION, 2024, "basic-paid", 70_00));
    }

    @Nested
    @DisplayName("carry on a chain what was charged of a deductible of 10 a stay")
    class Chains {
        private final SettlementRun run = run(policy("p")
                .account(Policies.paid("first", BASIC).build())
                .account(Policies.charged("chain", BASIC)
                        .period(Account.Period.STAY_CHAIN)
                        .build())
                .tier(tier(BASIC).schedule(schedule("s").deductible("10").lessChargesOf("chain"))));

        private long pays(String total, int person, int claim, int previous) {
            RunFacts.set(run, stay("c", total).build(), person, NONE, claim, previous);
            assertThat(run.settle(0)).isTrue();
            return run.paid(BASIC);
        }

        private SettlementRun.ChainTotal carried(int person, int claim, long fen) {
            return new SettlementRun.ChainTotal(person, new PolicyId("p"), claim, "chain", fen);
        }

        @Test
        @DisplayName("of each stay by itself, whoever else has one")
        void ofEachStay() {
            pays("6", 4, 17, NONE);
            pays("3", 5, 18, NONE);
            assertThat(run.chains()).containsExactly(carried(4, 17, 600), carried(5, 18, 300));
            assertThat(run.totals()).as("nothing was paid yet").isEmpty();
            assertThat(pays("10", 4, 19, 17)).isEqualTo(600);
        }

        @DisplayName("whatever number the caller gives the stay, 0 included, and list it once")
        @ParameterizedTest
        @CsvSource({"0, 63", "64, 127"})
        void anyNumber(int from, int to) {
            for (int claim = from; claim <= to; claim++) {
                run.beginUnit();
                pays("6", 1, claim, NONE);
                assertThat(run.chains()).containsExactly(carried(1, claim, 600));
                assertThat(pays("10", 1, claim + 1, claim)).as("after " + claim).isEqualTo(600);
            }
        }
    }

    @Test
    @DisplayName("know nothing of a part that was taken into scope of the claim before")
    void whatWasTakenIntoScope() {
        SettlementRun run = run(policy("p")
                .step(Policies.waiver(ExpensePart.OVER_LIMIT, "100%", new Condition.Always()))
                .tier(tier(BASIC).schedule(schedule("s"))));
        ClaimDraft claim = stay("c", "100").with(ExpensePart.OVER_LIMIT, "30");
        for (int i = 0; i < 2; i++) {
            RunFacts.set(run, claim.build(), 0, NONE);
            assertThat(run.settle(0)).isTrue();
            assertThat(run.inScope()).isEqualTo(100_00);
        }
    }
}
