package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Accumulators.Total;
import org.sanchong.domain.settlement.Derivation;

class SettlingClaimsTest {
    private static final SettleClaims SETTLE = UseCases.settleClaims(new InMemoryCatalog());

    /** Settlements in memory, a line a claim. */
    private static final class Settlements implements OutgoingSettlements {
        private final List<String> lines = new ArrayList<>();
        private boolean begun;

        @Override
        public void begin(List<String> carriedColumns) {
            assertThat(begun).isFalse();
            begun = true;
        }

        @Override
        public Part newPart() {
            return new Lines();
        }

        @Override
        public void append(Part part) {
            lines.addAll(((Lines) part).lines);
        }

        private static final class Lines implements Part {
            private final List<String> lines = new ArrayList<>();

            @Override
            public void add(SettledRow row) {
                String paid = row.isSettled()
                        ? Money.ofFen(row.paid(TierName.BASIC)).toString()
                        : row.reason().replaceFirst(":.*", "");
                lines.add(row.claimId() + " " + paid);
            }
        }
    }

    /** Derivations in memory, by the position of their claim. */
    private static final class Derivations implements OutgoingDerivations {
        private final Map<Integer, String> claims = new ConcurrentSkipListMap<>();
        private int ofHowMany = -1;
        private boolean ended;

        @Override
        public void begin(int workers, int claimsOfAll) {
            assertThat(workers).isPositive();
            ofHowMany = claimsOfAll;
        }

        @Override
        public void add(int worker, int position, SettledRow row, Derivation derivation) {
            assertThat(ofHowMany).isGreaterThan(position);
            claims.put(position, row.claimId() + " " + derivation.policy());
        }

        @Override
        public void end() {
            ended = true;
        }
    }

    private final Settlements settlements = new Settlements();
    private Accumulators left = Accumulators.none();

    private SettleClaims.Command.Builder command(Intake claims) {
        return SettleClaims.Command.builder()
                .claims(claims)
                .settlements(settlements)
                .closing(closing -> left = closing);
    }

    private static Total paid(Account.Owner owner, String id, String region) {
        return new Total(owner, id, new RegionCode(region), 2022, "basic-paid");
    }

    private static Accumulators of(Total total, long fen) {
        return Accumulators.of(Map.of(total, fen), Map.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void settlementsComeInTheOrderOfTheClaims(int threads) {
        Intake claims = new Intake();
        int many = 70_000;
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            claims.claim("C" + i, "P" + i % 9_000, "total=" + i % 100);
            expected.add("C" + i + " " + Money.ofFen(50L * (i % 100)));
        }
        SettleClaims.Result result =
                SETTLE.settle(command(claims).threads(threads).build());
        assertThat(settlements.lines).isEqualTo(expected);
        assertThat(result).isEqualTo(new SettleClaims.Result(many, many, 0, SettleClaims.StrayLines.none()));
        assertThat(left.totals()).hasSize(9_000 - 9_000 / 100);
    }

    @Test
    void aPersonsClaimsAreSettledInOrderOfDischarge() {
        Intake claims = new Intake()
                .claim("late", "P", "discharged_on=2022-12-31", "total=1800")
                .claim("early", "P", "discharged_on=2022-02-01", "total=1200")
                .claim("next year", "P", "discharged_on=2023-01-01", "total=1800")
                .claim("another's", "Q", "total=3000");
        SettleClaims.Result result = SETTLE.settle(command(claims).build());
        assertThat(settlements.lines)
                .containsExactly("late 400.00", "early 600.00", "next year 900.00", "another's 1000.00");
        assertThat(result.rejected()).isZero();
    }

    @Test
    void rejectedClaimsAddNothing() {
        Intake claims = new Intake()
                .claim("a", "P", "total=?")
                .claim("b", "P", "out_of_catalog=1000.01")
                .claim("c", "P")
                .with("out_of_catalog");
        SettleClaims.Result result = SETTLE.settle(command(claims).build());
        assertThat(settlements.lines).containsExactly("a BAD_AMOUNT", "b EXPENSE_MISMATCH", "c 500.00");
        assertThat(result).isEqualTo(new SettleClaims.Result(3, 1, 0, SettleClaims.StrayLines.none()));
        assertThat(result.rejected()).isEqualTo(2);
        assertThat(left).isEqualTo(of(paid(Account.Owner.PERSON, "P", "990100"), 50_000));
    }

    @Test
    void aHouseholdSharesItsCeiling() {
        Intake claims = new Intake()
                .claim("a", "P", "region=990200", "household_id=H", "discharged_on=2022-05-02", "total=1800")
                .claim("b", "Q", "region=990200", "household_id=H", "discharged_on=2022-05-01", "total=1200")
                .claim("c", "R", "region=990200", "household_id=I", "total=1800")
                .claim("d", "R", "region=990200");
        SETTLE.settle(command(claims).build());
        assertThat(settlements.lines).containsExactly("a 400.00", "b 600.00", "c 900.00", "d MISSING_VALUE");
        assertThat(left.totals())
                .containsOnly(
                        Map.entry(paid(Account.Owner.HOUSEHOLD, "H", "990200"), 100_000L),
                        Map.entry(paid(Account.Owner.HOUSEHOLD, "I", "990200"), 90_000L));
    }

    /** Somebody whose policy counts no households may name one: what was brought forward for it is not theirs to close. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHouseholdIsClosedByThoseWhoMoveIt(boolean counted) {
        String[] first = {"household_id=H", "region=" + (counted ? "990200" : "990100")};
        String[] second = {"household_id=H", "region=" + (counted ? "990100" : "990200")};
        Intake claims = new Intake().claim("a", "P", first).claim("b", "Q", second);
        Total total = paid(Account.Owner.HOUSEHOLD, "H", "990200");
        SETTLE.settle(command(claims).opening(() -> of(total, 10_000)).build());
        assertThat(left.totals()).containsEntry(total, 60_000L);
        assertThat(left.totals()).containsEntry(paid(Account.Owner.PERSON, counted ? "Q" : "P", "990100"), 50_000L);
    }

    @Test
    void whatIsBroughtForwardIsPassedOnWhereNothingMovesIt() {
        Map<Total, Long> before = new LinkedHashMap<>();
        before.put(paid(Account.Owner.PERSON, "rejected", "990100"), 1L);
        before.put(paid(Account.Owner.PERSON, "absent", "990100"), 2L);
        before.put(paid(Account.Owner.HOUSEHOLD, "named", "990200"), 3L);
        before.put(paid(Account.Owner.HOUSEHOLD, "rejected", "990200"), 4L);
        before.put(paid(Account.Owner.PERSON, "moves", "990200"), 5L);
        Intake claims = new Intake()
                .claim("a", "rejected", "total=?")
                .claim("b", "P", "household_id=named", "total=0")
                .claim("c", "Q", "region=990200", "household_id=rejected", "total=-1")
                .claim("d", "moves", "total=0");
        SETTLE.settle(
                command(claims).opening(() -> Accumulators.of(before, Map.of())).build());
        assertThat(left.totals()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void closingTotalsAreInOrderOfOwnerRegionAndYear() {
        Intake claims = new Intake()
                .claim("a", "Q")
                .claim("b", "P", "discharged_on=2023-01-01")
                .claim("c", "P")
                .claim("d", "R", "region=990200", "household_id=H");
        SETTLE.settle(command(claims).threads(3).build());
        assertThat(left.totals().keySet().stream().map(t -> t.owner() + " " + t.ownerId() + " " + t.planYear()))
                .containsExactly("PERSON P 2022", "PERSON P 2023", "PERSON Q 2022", "HOUSEHOLD H 2022");
    }

    @Test
    void accumulatorsThatDoNotFitTheCatalogAreRefusedBeforeAnythingIsWritten() {
        for (Total misfit : List.of(
                paid(Account.Owner.PERSON, "P", "110000"),
                new Total(Account.Owner.PERSON, "P", new RegionCode("990100"), 2022, "unheard-of"))) {
            SettleClaims.Command command = command(new Intake().claim("a", "P"))
                    .opening(() -> of(misfit, 1))
                    .build();
            assertThatThrownBy(() -> SETTLE.settle(command))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining("opening accumulators");
            assertThat(settlements.begun).isFalse();
        }
    }

    @Test
    void aPolicyThatTheCatalogDoesNotHaveIsRefused() {
        SettleClaims.Command command = command(new Intake().claim("a", "P"))
                .policy(new PolicyId("nowhere-2020"))
                .build();
        assertThatThrownBy(() -> SETTLE.settle(command))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("nowhere-2020")
                .hasMessageContaining("person-2020");
    }

    @Test
    void aPolicySettlesWhateverTheRegion() {
        Intake claims = new Intake()
                .claim("a", "P", "region=1")
                .claim("b", "P", "discharged_on=2019-12-31", "admitted_on=2019-12-31");
        SETTLE.settle(command(claims).policy(new PolicyId("person-2020")).build());
        assertThat(settlements.lines).containsExactly("a 500.00", "b NO_POLICY_IN_FORCE");
    }

    @Test
    void aStrictRunRefusesIllustrativeFigures() {
        Intake claims = new Intake()
                .claim("a", "P")
                .claim("b", "P", "basic_paid=700")
                .claim("c", "Q", "region=990200", "household_id=H")
                .with("basic_paid");
        SETTLE.settle(command(claims).isStrict(true).build());
        assertThat(settlements.lines).containsExactly("a ILLUSTRATIVE_FIGURE", "b 700.00", "c 500.00");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void derivationsAreOfSettledClaimsWithTheirPositions(int threads) {
        Derivations derivations = new Derivations();
        Intake claims = new Intake()
                .claim("a", "P")
                .claim("b", "P", "total=?")
                .claim("c", "Q", "region=990200", "household_id=H");
        SETTLE.settle(command(claims).derivations(derivations).threads(threads).build());
        assertThat(derivations.claims).containsOnly(Map.entry(0, "a person-2020"), Map.entry(2, "c household-2020"));
        assertThat(derivations.ofHowMany).isEqualTo(3);
        assertThat(derivations.ended).isTrue();
    }

    @Test
    void noClaimsAreSettledToo() {
        Derivations derivations = new Derivations();
        SettleClaims.Result result = SETTLE.settle(command(new Intake())
                .derivations(derivations)
                .language(Language.ZH)
                .build());
        assertThat(result).isEqualTo(new SettleClaims.Result(0, 0, 0, SettleClaims.StrayLines.none()));
        assertThat(settlements.begun).isTrue();
        assertThat(settlements.lines).isEmpty();
        assertThat(derivations.ended).isTrue();
        assertThat(left).isEqualTo(Accumulators.none());
    }

    /** What fails on another thread is not wrapped: the caller sees what was thrown. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatAPortThrowsComesThrough(int threads) {
        IllegalStateException full = new IllegalStateException("the disk is full");
        OutgoingDerivations failing = new OutgoingDerivations() {
            @Override
            public void begin(int workers, int claims) {}

            @Override
            public void add(int worker, int position, SettledRow row, Derivation derivation) {
                throw full;
            }

            @Override
            public void end() {}
        };
        SettleClaims.Command command = command(new Intake().claim("a", "P"))
                .derivations(failing)
                .threads(threads)
                .build();
        assertThatThrownBy(() -> SETTLE.settle(command)).isSameAs(full);
        assertThat(settlements.begun).isFalse();
    }

    @Test
    void peopleNamedByIdentityNumbersAreCountedOnce() {
        // Invented: no division has the code 990000.
        String invented = invented("99000019000101001");
        Intake claims = new Intake()
                .claim("a", invented)
                .claim("b", invented)
                .claim("c", "P")
                .claim("d", invented, "total=?");
        assertThat(SETTLE.settle(command(claims).build()).identityNumbers()).isEqualTo(1);
    }

    private static String invented(String firstSeventeen) {
        for (char check : "0123456789X".toCharArray()) {
            if (org.sanchong.domain.person.IdentityNumber.isValid(firstSeventeen + check)) {
                return firstSeventeen + check;
            }
        }
        throw new AssertionError("no check character fits");
    }
}
