package org.sanchong.domain.settlement;

import java.util.Collections;
import java.util.Objects;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;

/** Reads from the workings why a claim was not settled, in the words of its policy. */
final class RejectionReader {
    /** The parameter that is missing where no schedule is for the claim. */
    private static final String SCHEDULE = "schedule";

    private final SettlementPlan plan;
    private final Lexicon lexicon;
    private final ClaimFacts facts;
    private final Workings workings;

    RejectionReader(Workings workings, Lexicon lexicon, ClaimFacts facts) {
        this.plan = workings.plan;
        this.lexicon = lexicon;
        this.facts = facts;
        this.workings = workings;
    }

    SettlementRejection rejection() {
        return switch (workings.outcome) {
            case EXPENSE_MISMATCH ->
                new SettlementRejection.ExpenseMismatch(Money.ofFen(workings.total), Money.ofFen(parts()));
            case BASIC_PAID_OUT_OF_RANGE ->
                new SettlementRejection.BasicPaidOutOfRange(
                        Money.ofFen(facts.values[lexicon.required("basic_paid")]), Money.ofFen(workings.burden()));
            case MISSING_FACT -> missingFact();
            case MISSING_PARAMETER -> missingParameter();
            case ILLUSTRATIVE_FIGURE -> new SettlementRejection.IllustrativeFigures(plan.illustrative(workings));
            case SETTLED -> throw new IllegalStateException("the claim was settled");
        };
    }

    private long parts() {
        long sum = 0;
        for (ExpensePart part : ExpensePart.values()) {
            sum += Math.max(0, facts.values[lexicon.required(part.column())]);
        }
        return sum;
    }

    private SettlementRejection missingFact() {
        int attribute = workings.missingAttribute;
        int household = lexicon.position("household_id");
        if (attribute >= lexicon.size()) {
            PlanDerived derived = plan.derived[attribute - lexicon.size()];
            attribute = derived.isAge() ? derived.since() : workings.unknown[derived.account()];
        }
        String name = lexicon.attribute(attribute).name();
        if (facts.values[attribute] == Lexicon.MISSING || attribute == household) {
            return new SettlementRejection.MissingValue(name);
        }
        return switch (lexicon.attribute(attribute).kind()) {
            case CODE, FLAG, IDENTIFIER -> new SettlementRejection.UnknownCode(name, "");
            case AMOUNT, COUNT -> new SettlementRejection.BadAmount(name);
            case DATE -> new SettlementRejection.BadDate(name);
        };
    }

    private SettlementRejection missingParameter() {
        if (workings.failedStep == Workings.NO_STEP) {
            BenefitPolicy insurance = plan.insurance();
            return new SettlementRejection.MissingParameter(
                    insurance.id(), TierName.BASIC, insurance.periodSource().clause(), workings.failedParameter);
        }
        PolicyId policy = plan.policyOfStep(workings.failedStep).id();
        PolicyStep step = plan.policy.steps().get(workings.failedStep);
        TierName tier = step instanceof BenefitTier benefit ? benefit.name() : tierOf((Envelope) step);
        if (workings.failedParameter.equals(SCHEDULE) && step instanceof BenefitTier benefit) {
            Source gap = benefit.otherwise().source();
            return new SettlementRejection.MissingParameter(
                    policy, tier, gap.clause(), SCHEDULE + delegation(benefit.otherwise()));
        }
        String schedule = workings.failedSchedule < 0 ? "" : " of schedule " + scheduleId((BenefitTier) step);
        PlanTable table = Objects.requireNonNull(workings.failedTable, "what is missing is a figure of a table");
        return new SettlementRejection.MissingParameter(
                policy, tier, clause(table, step), workings.failedParameter + schedule + place(table));
    }

    /** Returns to which document the clause leaves the figure, as the policy says it. */
    private static String delegation(Absence gap) {
        boolean delegated = gap.reason() == Absence.Reason.DELEGATED;
        return delegated
                ? gap.source().note().map(document -> " (" + document + ")").orElse("")
                : "";
    }

    private String scheduleId(BenefitTier tier) {
        int first = plan.firstSchedule(workings.failedStep);
        return tier.schedules().get(workings.failedSchedule - first).id();
    }

    /** Returns the tier that an envelope tops up, or else the last that it holds down. */
    private static TierName tierOf(Envelope envelope) {
        return envelope.paidBy().orElseGet(() -> Collections.max(envelope.over()));
    }

    /** Returns the clause that gives the table's figures, or else the step's. */
    private ClauseId clause(PlanTable table, PolicyStep step) {
        for (int figure : table.figures) {
            if (figure >= 0) {
                return plan.figures.get(figure).source().clause();
            }
        }
        return step.source().clause();
    }

    /** Returns where in the table the figure should stand, such as {@code " at facility_level LEVEL_1"}. */
    private String place(PlanTable table) {
        StringBuilder place = new StringBuilder();
        for (int attribute : table.attributes) {
            place.append(place.length() == 0 ? " at " : ", ").append(fact(attribute));
        }
        return place.toString();
    }

    private String fact(int attribute) {
        long value = facts.values[attribute];
        if (attribute < lexicon.size()) {
            return lexicon.attribute(attribute).name() + " " + lexicon.text(attribute, value);
        }
        return plan.policy.derivedAttributes().get(attribute - lexicon.size()).name() + " " + value;
    }
}
