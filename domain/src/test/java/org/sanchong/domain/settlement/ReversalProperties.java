package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.money.Money;

/** Settlements taken back, under random policies. */
class ReversalProperties {
    /** A claim that was settled, with what had accumulated before it. */
    private record Settled(Claim claim, Accumulators before, ExplainedSettlement explained) {
        Settlement settlement() {
            return explained.settlement();
        }

        Either<ReversalRejection, Reversal> reversed(Office office, Accumulators present) {
            return office.calculator().reverse(settlement(), present);
        }
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenario.under(RandomPolicies.withEverything());
    }

    @Property(tries = 1000)
    @Label("settle, then reverse: whatever was settled before, the accumulators are exactly what they were")
    void reversalUndoesTheLastClaim(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        List<Settled> settled = settled(office, scenario.claims());
        for (Settled each : settled) {
            Reversal reversal =
                    each.reversed(office, each.settlement().accumulators()).get();
            assertThat(reversal.accumulators()).isEqualTo(each.before());
            assertThat(reversal.claim()).isEqualTo(each.claim().id());
            assertThat(reversal.person()).isEqualTo(each.claim().person());
            assertThat(reversal.policy()).isEqualTo(scenario.policy().id());
        }
        count(
                "claims that paid nothing",
                15,
                settled,
                s -> s.settlement().fundTotal().isZero());
        count(
                "claims that moved nothing",
                1,
                settled,
                s -> s.settlement().movements().isEmpty());
        count("caps hit", 20, settled, ReversalProperties::hitACap);
        count("chains", 25, settled, s -> !s.settlement().carried().isEmpty());
        count("chains gone on with", 0, settled, ReversalProperties::wentOnWithAChain);
        count("household accounts", 30, settled, s -> moved(s, Account.Owner.HOUSEHOLD));
        count("rows begun", 50, settled, s -> s.before().totals().isEmpty());
    }

    @Property(tries = 300)
    @Label("reversing from the last claim backwards restores what stood before each, and at last the start")
    void backwardsToTheStart(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        List<Settled> settled = settled(office, scenario.claims());
        Accumulators present = office.accumulators();
        for (int i = settled.size() - 1; i >= 0; i--) {
            present = settled.get(i).reversed(office, present).get().accumulators();
            assertThat(present).isEqualTo(settled.get(i).before());
        }
        assertThat(present).isEqualTo(Accumulators.none());
        Statistics.label("several claims").collect(settled.size() > 2);
        Statistics.label("several claims").coverage(of -> of.check(true).percentage(p -> p > 30));
    }

    @Property(tries = 300)
    @Label("a reversal conserves: its total is the tiers and the person, each the opposite of what was settled")
    void reversalsConserve(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        for (Settled each : settled(office, scenario.claims())) {
            Settlement settlement = each.settlement();
            Reversal reversal = each.reversed(office, settlement.accumulators()).get();
            assertThat(reversal.fundTotal().plus(reversal.personal())).isEqualTo(reversal.total());
            assertThat(reversal.total().plus(settlement.total())).isEqualTo(Money.zero());
            assertThat(reversal.personal().plus(settlement.personal())).isEqualTo(Money.zero());
            for (TierName tier : TierName.values()) {
                assertThat(reversal.paid(tier).plus(settlement.paid(tier))).isEqualTo(Money.zero());
            }
            Map<Accumulators.Total, Long> sums = new LinkedHashMap<>(settlement.movements());
            reversal.movements().forEach((total, moved) -> sums.merge(total, moved, Long::sum));
            assertThat(sums.values()).allMatch(sum -> sum == 0);
            assertThat(reversal.removed()).isEqualTo(settlement.carried());
        }
    }

    @Property(tries = 500)
    @Label("a claim is refused if one settled later moved an account that it moved, or went on with its chain")
    void notTheLastIsRefused(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        List<Settled> settled = settled(office, scenario.claims());
        boolean moved = false;
        boolean byAnother = false;
        boolean chained = false;
        boolean apart = false;
        for (int i = 0; i < settled.size(); i++) {
            Settled each = settled.get(i);
            List<Settled> later = settled.subList(i + 1, settled.size());
            Either<ReversalRejection, Reversal> reversed = each.reversed(office, office.accumulators());
            boolean movedAgain = later.stream().anyMatch(l -> share(each, l));
            boolean goneOnWith = later.stream().anyMatch(l -> goesOnWith(each, l));
            if (movedAgain || goneOnWith) {
                assertThat(reversed.getLeft().needsResettlement()).isTrue();
                assertThat(reversed.getLeft().claim()).isEqualTo(each.claim().id());
            }
            if (reversed.isRight()) {
                assertThat(reversed.get().accumulators()).isEqualTo(without(each, office.accumulators()));
            }
            moved |= movedAgain;
            chained |= goneOnWith;
            byAnother |= later.stream()
                    .anyMatch(l -> share(each, l)
                            && !l.claim().person().equals(each.claim().person()));
            apart |= !later.isEmpty() && reversed.isRight();
        }
        collect("moved again", 50, moved);
        collect("moved again by another of the household", 15, byAnother);
        collect("gone on with", 3, chained);
        collect("reversed though others followed", 20, apart);
    }

    @Property(tries = 300)
    @Label("a claim that moved something cannot be reversed twice: the accumulators do not hold it any more")
    void onceOnly(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        boolean refused = false;
        for (Settled each : settled(office, scenario.claims())) {
            Either<ReversalRejection, Reversal> again = each.reversed(office, each.before());
            boolean leftNothing = each.settlement().movements().isEmpty()
                    && each.settlement().carried().isEmpty();
            assertThat(again.isRight()).isEqualTo(leftNothing);
            if (!leftNothing) {
                assertThat(again.getLeft())
                        .isEqualTo(new ReversalRejection.NotAccumulated(
                                each.claim().id()));
                refused = true;
            }
        }
        collect("refused", 80, refused);
    }

    @Property(tries = 300)
    @Label("settled again after its reversal, a claim gets the same settlement, to the last step")
    void settledAgainAlike(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        for (Settled each : settled(office, scenario.claims())) {
            Accumulators restored = each.reversed(office, each.settlement().accumulators())
                    .get()
                    .accumulators();
            assertThat(office.calculator().explain(each.claim(), restored)).isEqualTo(Either.right(each.explained()));
        }
    }

    @Property(tries = 300)
    @Label("what the settlement says it moved is what its derivation says, but for chains")
    void movementsAgreeWithTheDerivation(@ForAll("scenarios") Scenario scenario) {
        for (Settled each : settled(scenario.office(), scenario.claims())) {
            Map<String, Long> named = new LinkedHashMap<>();
            each.settlement().movements().forEach((total, moved) -> named.put(total.account(), moved));
            Map<String, Long> derived = new LinkedHashMap<>();
            each.explained()
                    .derivation()
                    .movements()
                    .forEach(moved -> derived.put(moved.account().name(), moved.moved()));
            derived.remove("stay-chain");
            assertThat(named).isEqualTo(derived);
        }
    }

    /** Settles the claims one after another; those that are rejected are left out. */
    private static List<Settled> settled(Office office, List<Claim> claims) {
        List<Settled> settled = new ArrayList<>();
        for (Claim claim : claims) {
            Accumulators before = office.accumulators();
            office.takeAndExplain(claim).forEach(explained -> settled.add(new Settled(claim, before, explained)));
        }
        return settled;
    }

    private static boolean share(Settled one, Settled other) {
        return one.settlement().movements().keySet().stream()
                .anyMatch(other.settlement().movements()::containsKey);
    }

    private static boolean goesOnWith(Settled one, Settled later) {
        return later.claim().previousClaim().equals(Optional.of(one.claim().id()))
                && later.claim().person().equals(one.claim().person())
                && !one.settlement().carried().isEmpty()
                && !later.settlement().carried().isEmpty();
    }

    /** By subtraction, without the reversal. */
    private static Accumulators without(Settled settled, Accumulators present) {
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>(present.totals());
        settled.settlement().accumulators().totals().forEach((total, left) -> {
            long before = settled.before().total(total);
            totals.merge(total, before - left, (held, moved) -> held + moved == 0 ? null : held + moved);
        });
        Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>(present.carried());
        carried.keySet().removeIf(each -> each.claim().equals(settled.claim().id()));
        return Accumulators.of(totals, carried);
    }

    private static boolean hitACap(Settled settled) {
        return settled.explained().derivation().steps().stream()
                .filter(Derivation.TierReckoned.class::isInstance)
                .flatMap(step -> ((Derivation.TierReckoned) step).schedules().stream())
                .flatMap(schedule -> schedule.caps().stream())
                .anyMatch(cap -> !cap.cut().isZero());
    }

    private static boolean wentOnWithAChain(Settled settled) {
        return settled.explained().derivation().movements().stream()
                .anyMatch(movement -> movement.account().name().equals("stay-chain") && movement.before() != 0);
    }

    private static boolean moved(Settled settled, Account.Owner owner) {
        return settled.settlement().movements().keySet().stream().anyMatch(total -> total.owner() == owner);
    }

    private static void count(String label, int percent, List<Settled> settled, Predicate<Settled> is) {
        collect(label, percent, settled.stream().anyMatch(is));
    }

    private static void collect(String label, int percent, boolean happened) {
        Statistics.label(label).collect(happened);
        Statistics.label(label).coverage(of -> of.check(true).percentage(p -> p > percent));
    }
}
