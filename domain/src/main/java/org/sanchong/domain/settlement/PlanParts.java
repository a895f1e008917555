package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.policy.BenefitPolicy;

/** A plan while it is put together. */
final class PlanParts {
    /**
     * The most that a step leaves on the tape: a guarantee that pays, and the cut that takes back all of a payment; the cut
     * that takes back a part is the last of its own ceiling.
     */
    private static final int STEP_FIELDS = 12;

    final PlanOrigin origin;
    final BenefitPolicy policy;
    final List<PlanStep> steps = new ArrayList<>();
    final List<PlanSchedule> schedules = new ArrayList<>();
    final List<PlanAccount> accounts = new ArrayList<>();
    final List<PlanDerived> derived = new ArrayList<>();
    PlanTests tests = new PlanTests(List.of());
    final List<Figure<?>> figures = new ArrayList<>();
    final List<SettlementNote> notes = new ArrayList<>();
    private final List<Integer> notesOfFigures = new ArrayList<>();
    final int[] expenseParts;
    final int totalFact;
    final int suppliedFact;
    final int approvedFact;
    final List<LastVerifiedDay> verified = new ArrayList<>();

    PlanParts(PlanOrigin origin, Lexicon lexicon) {
        this.origin = origin;
        this.policy = origin.policy();
        this.totalFact = lexicon.required("total");
        this.suppliedFact = lexicon.required("basic_paid");
        this.approvedFact = lexicon.required("approved_assistance");
        for (PlanOrigin.Home home : origin.homes()) {
            home.policy()
                    .verifiedUntil()
                    .ifPresent(day -> verified.add(new LastVerifiedDay(
                            lexicon.required("discharged_on"),
                            day.toEpochDay(),
                            add(new SettlementNote.StalePolicy(home.policy().id(), day)))));
        }
        this.expenseParts = new int[ExpensePart.values().length];
        for (ExpensePart part : ExpensePart.values()) {
            expenseParts[part.ordinal()] = lexicon.required(part.column());
        }
    }

    /** Adds a figure and returns its number; an illustrative one gets a note. */
    int add(Figure<?> figure, String where) {
        notesOfFigures.add(figure.isIllustrative() ? notes.size() : PlanSchedule.NO_FIGURE);
        if (figure.isIllustrative()) {
            notes.add(new SettlementNote.IllustrativeFigure(
                    where, figure.source().clause(), figure.name() + " " + figure.value()));
        }
        figures.add(figure);
        return figures.size() - 1;
    }

    /** Adds a note that a step may leave, and returns its bit. */
    int add(SettlementNote note) {
        notes.add(note);
        return notes.size() - 1;
    }

    int account(String name) {
        for (int i = 0; i < accounts.size(); i++) {
            if (accounts.get(i).account.name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(policy.id() + " has no account " + name);
    }

    long[] figureValues() {
        return figures.stream().mapToLong(PlanParts::value).toArray();
    }

    int[] figureNotes() {
        return notesOfFigures.stream().mapToInt(i -> i).toArray();
    }

    /** The longest tape that a claim can leave: every step taken, every schedule reckoned, every payment cut. */
    int tapeLength() {
        int length = steps.size() * STEP_FIELDS;
        for (PlanSchedule schedule : schedules) {
            length += schedule.tapeLength();
        }
        return length;
    }

    int[][] accountsOf(Account.Measure measure) {
        int[][] byTier = new int[TierName.values().length][];
        for (TierName tier : TierName.values()) {
            List<Integer> counting = new ArrayList<>();
            for (int i = 0; i < accounts.size(); i++) {
                Account account = accounts.get(i).account;
                if (account.measure() == measure && account.tiers().contains(tier)) {
                    counting.add(i);
                }
            }
            byTier[tier.ordinal()] = counting.stream().mapToInt(i -> i).toArray();
        }
        return byTier;
    }

    private static long value(Figure<?> figure) {
        return figure.value() instanceof Money money ? money.fen() : ((Rate) figure.value()).millionths();
    }
}
