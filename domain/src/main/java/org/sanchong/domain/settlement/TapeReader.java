package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;

/** Reads a derivation from the tape of a settled claim. */
final class TapeReader {
    private final SettlementPlan plan;
    private final Lexicon lexicon;
    private final ClaimFacts facts;
    private final Workings workings;
    private final long[] tape;
    private int at;

    TapeReader(Workings workings, Lexicon lexicon, ClaimFacts facts) {
        this.plan = workings.plan;
        this.lexicon = lexicon;
        this.facts = facts;
        this.workings = workings;
        this.tape = workings.tape;
    }

    /**
     * Returns the derivation.
     *
     * @param texts what the claim says of identifiers, by attribute: of them the lexicon keeps classes alone
     */
    Derivation derivation(Map<String, String> texts) {
        FactReader known = new FactReader(plan, lexicon, facts, texts);
        ImmutableDerivation.Builder derivation = ImmutableDerivation.builder()
                .policy(plan.policy.id())
                .addAllFacts(known.facts())
                .addAllDerivedFacts(known.derived())
                .addAllCategories(known.categories())
                .total(yuan(workings.total))
                .inScopeBefore(yuan(plan.inScopeAtFirst(facts)))
                .inScope(yuan(workings.inScope))
                .addAllSteps(steps());
        Workings supposed = workings.supposed;
        if (supposed != null) {
            derivation.ifApproved(new TapeReader(supposed, lexicon, facts).supposed());
        }
        int year = LocalDate.ofEpochDay(facts.values[lexicon.required("discharged_on")])
                .getYear();
        for (int i = 0; i < plan.accounts.length; i++) {
            if (workings.movements[i] != 0) {
                derivation.addMovement(movement(i, year));
            }
        }
        return derivation.build();
    }

    private AccountMovement movement(int i, int year) {
        Account account = plan.accounts[i].account;
        return new AccountMovement(
                account,
                plan.accounts[i].home.policy().region(),
                account.period() == Account.Period.PLAN_YEAR ? year : 0,
                workings.balances[i],
                workings.movements[i]);
    }

    /** Reads what would be if the application were approved. */
    private SupposedSettlement supposed() {
        if (workings.outcome != Workings.Outcome.SETTLED) {
            return ImmutableSupposedSettlement.builder()
                    .rejection(new RejectionReader(workings, lexicon, facts)
                            .rejection()
                            .code())
                    .build();
        }
        ImmutableSupposedSettlement.Builder settlement =
                ImmutableSupposedSettlement.builder().addAllSteps(steps());
        for (TierName tier : TierName.values()) {
            settlement.putPayment(tier, yuan(workings.paid[tier.ordinal()]));
        }
        return settlement.build();
    }

    private List<Derivation.Step> steps() {
        List<Derivation.Step> steps = new ArrayList<>();
        while (at < workings.length) {
            steps.add(step());
        }
        return steps;
    }

    private Derivation.Step step() {
        long kind = tape[at];
        if (kind == TapeRecord.SCHEDULE) {
            return tier();
        }
        PolicyStep of = plan.policy.steps().get((int) tape[at + 1]);
        String id = plan.policy.stepIds().get((int) tape[at + 1]);
        at += 2;
        if (kind == TapeRecord.SUSPENDED) {
            Set<EligibilityCategory> held = new LinkedHashSet<>(lexicon.categories(tape[at]));
            at++;
            return new Derivation.Suspended(id, held, of.source());
        }
        if (kind == TapeRecord.MOVED) {
            ScopeRule rule = (ScopeRule) of;
            at += 2;
            return new Derivation.TakenIntoScope(
                    id, rule.part(), rule.share(), yuan(tape[at - 2]), yuan(tape[at - 1]), rule.source());
        }
        if (kind == TapeRecord.PENDING) {
            return new Derivation.Pending(id, of.source());
        }
        if (kind == TapeRecord.SUPPLIED) {
            return new Derivation.Supplied(id, ((BenefitTier) of).name(), yuan(tape[at++]), of.source());
        }
        if (kind == TapeRecord.NO_BENEFIT) {
            return new Derivation.WithoutBenefit(id, ((BenefitTier) of).name(), of.source());
        }
        return envelope(id, (Envelope) of);
    }

    /** Reads the schedules of a tier up to the choice between them. */
    private Derivation.Step tier() {
        ImmutableTierReckoned.Builder reckoned = ImmutableTierReckoned.builder();
        Optional<Money> burden = Optional.empty();
        while (tape[at] == TapeRecord.SCHEDULE) {
            burden = Optional.of(yuan(tape[at + TapeRecord.BASE]));
            reckoned.addSchedule(schedule());
        }
        BenefitTier tier = (BenefitTier) plan.policy.steps().get((int) tape[at + 1]);
        int taken = (int) tape[at + 2];
        reckoned.id(plan.policy.stepIds().get((int) tape[at + 1]))
                .tier(tier.name())
                .source(tier.source())
                .burden(burden.orElseThrow())
                .payment(taken < 0 ? Money.zero() : yuan(tape[taken + TapeRecord.PAYMENT]))
                .onApplication(yuan(tape[at + 3]));
        if (taken >= 0) {
            reckoned.taken(definition(taken).id());
        }
        at += 4;
        return reckoned.build();
    }

    private BenefitSchedule definition(int start) {
        return plan.definition((int) tape[start + TapeRecord.SCHEDULE_INDEX]);
    }

    private ReckonedSchedule schedule() {
        int start = at;
        BenefitSchedule of = definition(start);
        int figure = (int) tape[start + TapeRecord.DEDUCTIBLE_FIGURE];
        ImmutableReckonedSchedule.Builder reckoned = ImmutableReckonedSchedule.builder()
                .id(of.id())
                .variantOf(of.variantOf())
                .isOnApplication(of.isOnApplication())
                .accrual(of.accrual())
                .origin(of.bands().origin())
                .baseBefore(yuan(tape[start + TapeRecord.BASE_BEFORE]))
                .base(yuan(tape[start + TapeRecord.BASE]))
                .chargedBefore(yuan(tape[start + TapeRecord.CHARGED_BEFORE]))
                .chargedBy(chargedBy(of, tape[start + TapeRecord.CHARGED_BEFORE]))
                .deductibleLeft(yuan(tape[start + TapeRecord.DEDUCTIBLE]))
                .paidOnBefore(yuan(tape[start + TapeRecord.PAID_BEFORE]))
                .paidOnAfter(yuan(tape[start + TapeRecord.PAID_AFTER]))
                .payment(yuan(tape[start + TapeRecord.PAYMENT]));
        if (figure >= 0) {
            reckoned.deductible(find(of.deductible().amount(), figure));
        }
        at += TapeRecord.SCHEDULE_FIELDS;
        for (int i = 0; i < tape[start + TapeRecord.SLICES]; i++, at += TapeRecord.SLICE_FIELDS) {
            int band = (int) tape[at];
            reckoned.addReached(new ReckonedSchedule.Slice(
                    band + 1,
                    of.bands().bands().get(band).upTo().map(List::of).orElse(List.of()),
                    yuan(tape[at + 2]),
                    yuan(tape[at + 3]),
                    find(of.bands().bands().get(band).rate(), (int) tape[at + 1])));
        }
        for (int i = 0; i < tape[start + TapeRecord.CAPS]; i++, at += TapeRecord.CAP_FIELDS) {
            Cap cap = of.caps().get((int) tape[at]);
            reckoned.addCap(new ReckonedSchedule.CapReckoned(
                    cap.account(), find(cap.ceiling(), (int) tape[at + 1]), yuan(tape[at + 2]), yuan(tape[at + 3])));
        }
        return reckoned.build();
    }

    private Optional<Source> chargedBy(BenefitSchedule of, long chargedBefore) {
        return chargedBefore == 0
                ? Optional.empty()
                : of.deductible().account().flatMap(plan.policy::account).flatMap(Account::source);
    }

    private Derivation.Step envelope(String id, Envelope of) {
        Figure<Rate> share = find(of.share(), (int) tape[at]);
        ImmutableEnvelopeReckoned.Builder reckoned = ImmutableEnvelopeReckoned.builder()
                .id(id)
                .addAllOver(of.over())
                .paidBy(of.paidBy())
                .bound(of.bound())
                .base(of.base())
                .share(share)
                .baseAmount(yuan(tape[at + 1]))
                .boundAmount(yuan(tape[at + 2]))
                .paidBefore(yuan(tape[at + 3]))
                .source(of.source());
        at += 4;
        while (at < workings.length && tape[at] == TapeRecord.CUT) {
            reckoned.addChange(new Derivation.Change(TierName.values()[(int) tape[at + 1]], yuan(tape[at + 2])));
            at += 3;
        }
        return reckoned.build();
    }

    /** Finds the figure that the tape names among those of its own table. */
    private <V extends Comparable<V>> Figure<V> find(FigureTable<V> table, int number) {
        Figure<?> named = plan.figures.get(number);
        for (FigureTable.Cell<V> cell : table.cells()) {
            if (cell.figure() == named) {
                return cell.figure();
            }
        }
        throw new AssertionError("the tape names a figure of its plan");
    }

    private static Money yuan(long fen) {
        return Money.ofFen(fen);
    }
}
