package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

/** Reckons the steps of a derivation again from what they say. */
final class Replay {
    private final Map<TierName, Money> paid = new EnumMap<>(TierName.class);
    private final Money total;
    private Money inScope;
    private Money onApplication = Money.zero();
    private int waiting;
    private int envelopes;

    Replay(Derivation derivation) {
        total = derivation.total();
        inScope = derivation.inScopeBefore();
    }

    Money paid(TierName tier) {
        return paid.getOrDefault(tier, Money.zero());
    }

    Money inScope() {
        return inScope;
    }

    /** How many tiers have a schedule for the claim that waits for an application. */
    int waiting() {
        return waiting;
    }

    Money onApplication() {
        return onApplication;
    }

    /** How many envelopes stood among the steps. */
    int envelopes() {
        return envelopes;
    }

    void step(Derivation.Step step) {
        if (step instanceof Derivation.TakenIntoScope taken) {
            inScope = inScope.plus(taken.moved());
            assertThat(taken.inScopeAfter()).isEqualTo(inScope);
        } else if (step instanceof Derivation.Supplied supplied) {
            pay(supplied.tier(), supplied.paid());
        } else if (step instanceof Derivation.TierReckoned tier) {
            tier(tier);
        } else if (step instanceof Derivation.EnvelopeReckoned envelope) {
            envelope(envelope);
        }
    }

    private void pay(TierName tier, Money amount) {
        paid.merge(tier, amount, Money::plus);
    }

    private void tier(Derivation.TierReckoned tier) {
        Money left = inScope.minus(Money.sum(paid.values())).max(Money.zero());
        assertThat(tier.burden()).isEqualTo(left);
        Optional<ReckonedSchedule> taken = tier.schedules().stream()
                .filter(schedule -> tier.taken().equals(Optional.of(schedule.id())))
                .findFirst();
        assertThat(tier.payment())
                .isEqualTo(taken.map(ReckonedSchedule::payment).orElse(Money.zero()));
        tier.schedules().stream()
                .filter(schedule -> !schedule.isOnApplication())
                .forEach(s -> assertThat(s.payment()).isLessThanOrEqualTo(tier.payment()));
        pay(tier.tier(), tier.payment());
        onApplication = onApplication.plus(tier.onApplication());
        if (tier.schedules().stream().anyMatch(ReckonedSchedule::isOnApplication)) {
            waiting++;
        }
    }

    private void envelope(Derivation.EnvelopeReckoned envelope) {
        envelopes++;
        Money base = envelope.base() == Envelope.Base.TOTAL ? total : inScope;
        assertThat(envelope.baseAmount()).isEqualTo(base);
        assertThat(fen(envelope.boundAmount()))
                .isEqualTo(Integration.share(fen(base), envelope.share().value()));
        for (Derivation.Change change : envelope.changes()) {
            boolean cut = envelope.bound() == Envelope.Bound.AT_MOST;
            assertThat(change.amount().isNegative()).isEqualTo(cut);
            pay(change.tier(), change.amount());
        }
    }

    private static BigInteger fen(Money money) {
        return BigInteger.valueOf(money.fen());
    }
}
