package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.settlement.ClaimFacts;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRejection;
import org.sanchong.domain.settlement.SettlementRun;

/** What claims of some circumstances are paid, by their in-scope expense; reckoned as any claim is. */
final class ExpenseLine {
    private final SettlementCalculator calculator;
    private final int policy;
    private final Circumstances circumstances;
    private final List<Long> earlier;
    private final SettlementRun run;
    private final SettlementRun.Mark mark;
    private final int total;

    private ExpenseLine(SettlementCalculator calculator, int policy, Circumstances circumstances, List<Long> earlier) {
        this.calculator = calculator;
        this.policy = policy;
        this.circumstances = circumstances;
        this.earlier = earlier;
        this.run = calculator.newRun(false);
        this.total = calculator.lexicon().required("total");
        say();
        for (long bill : earlier) {
            run.facts().set(total, bill);
            run.settle(policy);
        }
        this.mark = run.mark();
    }

    /** Returns the line of the circumstances under the policy of the number. */
    static ExpenseLine of(SettlementCalculator calculator, int policy, Circumstances circumstances) {
        long earlier = circumstances.earlier().fen();
        return new ExpenseLine(calculator, policy, circumstances, earlier == 0 ? List.of() : List.of(earlier));
    }

    /** Returns the line after one more bill, in the same plan year. */
    ExpenseLine after(long bill) {
        List<Long> bills = new ArrayList<>(earlier);
        bills.add(bill);
        return new ExpenseLine(calculator, policy, circumstances, bills);
    }

    /** Returns what is paid at an expense in fen. */
    ExpensePoint at(long expense) {
        run.restore(mark);
        run.facts().set(total, expense);
        if (!run.settle(policy)) {
            return new ExpensePoint(expense, false, run.rejection().code(), List.of());
        }
        List<Long> paid = new ArrayList<>();
        for (TierName tier : TierName.values()) {
            paid.add(run.paid(tier));
        }
        return new ExpensePoint(expense, true, run.path(), List.copyOf(paid));
    }

    /** Returns why no claim of the expense is settled: of one that {@link #at} told is not. */
    SettlementRejection rejection(long expense) {
        at(expense);
        return run.rejection();
    }

    /** Returns the stretches of the expenses from nothing to the last. */
    List<Stretch> stretches(long to, NavigableSet<Long> cuts) {
        return Breakpoints.find(this::at, 0, to, cuts);
    }

    private void say() {
        Lexicon lexicon = calculator.lexicon();
        ClaimFacts facts = run.facts();
        facts.clear();
        facts.owner(0, ClaimFacts.NONE);
        long day = circumstances.day().toEpochDay();
        facts.set(lexicon.required("admitted_on"), day);
        facts.set(lexicon.required("discharged_on"), day);
        for (ExpensePart part : ExpensePart.values()) {
            facts.set(lexicon.required(part.column()), 0);
        }
        circumstances.facts().forEach((attribute, value) -> {
            int position = lexicon.position(attribute);
            facts.set(position, lexicon.encode(position, value));
        });
        if (circumstances.isAfterBasic()) {
            facts.set(lexicon.required("basic_paid"), 0);
        }
        long held = 0;
        for (EligibilityCategory category : circumstances.categories()) {
            held |= lexicon.categoryBit(category.code());
        }
        facts.categories(held);
    }
}
