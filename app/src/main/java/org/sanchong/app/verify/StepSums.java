package org.sanchong.app.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Source;

/** Takes the steps of a policy for one claim, and shows each as a derivation must. */
final class StepSums {
    private final Course course;
    private final TierLabels labels;
    private final boolean isApproved;
    private final List<Json.Members> steps = new ArrayList<>();
    private final List<TierName> waiting = new ArrayList<>();
    private boolean isWaitingTaken;

    StepSums(Course course, TierLabels labels) {
        this.course = course;
        this.labels = labels;
        this.isApproved = "true".equals(course.facts().get("approved_assistance"));
    }

    /** Takes all steps; a claim that the policy rejects ends it. */
    void run() {
        List<PolicyStep> ruled = course.rules().steps();
        for (int place = 0; place < ruled.size(); place++) {
            String id = course.rules().stepId(place);
            PolicyStep step = ruled.get(place);
            course.begin(place);
            try {
                Json.Members taken = course.facts().isFor(step.condition()) ? taken(step, id) : null;
                if (taken != null) {
                    steps.add(taken);
                }
            } catch (RejectedException rejected) {
                throw rejected.in(id);
            }
        }
    }

    /** Returns the steps as a derivation shows them. */
    List<Json.Members> steps() {
        return steps;
    }

    /** Returns the tiers that have a schedule for the claim which waits for an application. */
    List<TierName> waiting() {
        return waiting;
    }

    /** Returns whether a tier took a schedule that pays only once an application is approved. */
    boolean isWaitingTaken() {
        return isWaitingTaken;
    }

    private Json.@Nullable Members taken(PolicyStep step, String id) {
        if (step instanceof Suspension suspension) {
            return suspended(suspension, id);
        }
        if (step instanceof ScopeRule rule) {
            return takenIntoScope(rule, id);
        }
        if (step instanceof BenefitTier tier) {
            return tier(tier, id);
        }
        if (step instanceof Envelope envelope) {
            return new EnvelopeSums(course, labels, envelope).json(begun(id, "envelope", envelope.source()));
        }
        return begun(id, "pending", step.source()).build();
    }

    private static Json.ObjectBuilder begun(String id, String kind, Source source) {
        return new Json.ObjectBuilder()
                .put("id", id)
                .put("step", kind)
                .put("clause", source.clause().toString())
                .put("provenance", source.provenance().name());
    }

    private Json.@Nullable Members suspended(Suspension suspension, String id) {
        List<Json> categories = new ArrayList<>();
        course.facts().suspend(suspension.categories()).forEach(code -> categories.add(new Json.Text(code)));
        return categories.isEmpty()
                ? null
                : begun(id, "suspended", suspension.source())
                        .putItems("categories", categories)
                        .build();
    }

    private Json.@Nullable Members takenIntoScope(ScopeRule rule, String id) {
        long share = Fen.rounded(Fen.exact(course.facts().fen(rule.part().column()), Figures.millionths(rule.share())));
        long moved = course.takeIntoScope(rule.part(), share);
        return moved == 0
                ? null
                : begun(id, "taken-into-scope", rule.source())
                        .put("part", rule.part().column())
                        .put("share", Figures.json(rule.share()))
                        .putYuan("moved", moved)
                        .putYuan("in_scope_after", course.inScope())
                        .build();
    }

    private Json.ObjectBuilder begun(String id, String kind, BenefitTier tier) {
        return begun(id, kind, tier.source()).put("tier", tier.name().column()).put("label", labels.of(tier.name()));
    }

    private Json.Members tier(BenefitTier tier, String id) {
        String brought = tier.takesSuppliedPayment() ? course.facts().get("basic_paid") : null;
        if (brought != null) {
            long paid = course.facts().fen("basic_paid");
            if (paid > course.burden()) {
                throw new RejectedException("BASIC_PAID_OUT_OF_RANGE", "basic_paid");
            }
            course.supply(tier.name(), paid);
            return begun(id, "supplied", tier).putYuan("payment", paid).build();
        }
        List<BenefitSchedule> schedules = schedules(tier);
        if (schedules.isEmpty()) {
            if (tier.otherwise().reason() != Absence.Reason.NO_BENEFIT) {
                throw new RejectedException("MISSING_PARAMETER", tier.name().code());
            }
            return begun(id, "without-benefit", tier).build();
        }
        return reckoned(tier, id, schedules);
    }

    /** The schedules for the claim; the ordinary ones only where each of the others waits for an application. */
    private List<BenefitSchedule> schedules(BenefitTier tier) {
        List<BenefitSchedule> schedules = new ArrayList<>();
        boolean canPay = false;
        for (BenefitSchedule schedule : tier.schedules()) {
            if (!schedule.isOrdinary() && course.facts().isFor(schedule.condition())) {
                schedules.add(schedule);
                canPay |= !schedule.isOnApplication();
            }
        }
        for (BenefitSchedule schedule : canPay ? List.<BenefitSchedule>of() : tier.schedules()) {
            if (schedule.isOrdinary() && course.facts().isFor(schedule.condition())) {
                schedules.add(schedule);
            }
        }
        return schedules;
    }

    private boolean hasEnvelope() {
        return course.rules().steps().stream().anyMatch(Envelope.class::isInstance);
    }

    private Json.Members reckoned(BenefitTier tier, String id, List<BenefitSchedule> schedules) {
        long burden = course.burden();
        List<Json> shown = new ArrayList<>();
        ScheduleSums.@Nullable Outcome best = null;
        long most = 0;
        for (BenefitSchedule schedule : schedules) {
            ScheduleSums.Outcome outcome = ScheduleSums.of(course, tier, id, schedule);
            shown.add(outcome.json());
            most = Math.max(most, outcome.payment());
            boolean mayPay = isApproved || !schedule.isOnApplication();
            if (mayPay && (best == null || outcome.payment() > best.payment())) {
                best = outcome;
            }
            if (schedule.isOnApplication() && !waiting.contains(tier.name())) {
                waiting.add(tier.name());
            }
        }
        long payment = best == null ? 0 : best.payment();
        course.reach(tier, burden);
        course.pay(tier.name(), payment);
        if (best != null) {
            course.take(tier.name(), best.schedule(), best.charged());
            isWaitingTaken |= best.schedule().isOnApplication() && (burden > 0 || hasEnvelope());
        }
        return begun(id, "tier", tier)
                .putYuan("burden", burden)
                .putItems("schedules", shown)
                .put("taken", best == null ? "" : best.schedule().id())
                .putYuan("payment", payment)
                .putYuan("on_application", isApproved || most <= payment ? 0 : most)
                .build();
    }
}
