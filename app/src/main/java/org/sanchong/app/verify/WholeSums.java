package org.sanchong.app.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;

/** Everything that follows from facts and running totals, put together as a derivation must show it. */
final class WholeSums {
    private final PolicyRules rules;
    private final Course.Claimed facts;
    private final Shown shown;
    private final TierLabels labels;
    private final Course course;
    private final StepSums steps;

    private WholeSums(PolicyRules rules, Course.Claimed facts, Shown shown, TierLabels labels) {
        this.rules = rules;
        this.facts = facts;
        this.shown = shown;
        this.labels = labels;
        this.course = new Course(
                rules,
                facts,
                shown.balances(),
                new ShownSteps(shown.derivation().objects("steps")));
        this.steps = new StepSums(course, labels);
    }

    /**
     * What the derivation shows.
     *
     * @param derivation all of it
     * @param balances what accounts held before the claim
     */
    record Shown(Json.Members derivation, Balances balances) {}

    /** Takes all steps of the policy; throws {@link RejectedException} where it rejects the claim. */
    static WholeSums of(PolicyRules rules, Course.Claimed facts, Shown shown, TierLabels labels) {
        WholeSums sums = new WholeSums(rules, facts, shown, labels);
        sums.steps.run();
        return sums;
    }

    /** Compares with all that the derivation shows. */
    void compare(Json.Members derivation) {
        Json.ObjectBuilder first = new Json.ObjectBuilder();
        long inScope = course.facts().fen("total");
        first.putYuan("total", inScope);
        for (ExpensePart part : ExpensePart.values()) {
            inScope -= course.facts().fen(part.column());
        }
        compare(derivation, first.putYuan("in_scope_before", inScope).build());
        TreeComparison.compareSteps("steps", derivation.objects("steps"), steps.steps());
        Approval approval = approval(derivation);
        long fund = course.paidByAll();
        Json.ObjectBuilder last = new Json.ObjectBuilder().putYuan("in_scope", course.inScope());
        last.put("payments", payments(course));
        last.putYuan("fund_total", fund).putYuan("personal", course.facts().fen("total") - fund);
        last.putYuan("in_scope_burden", Math.max(0, course.inScope() - fund));
        compare(derivation, last.build());
        compareMovements(derivation);
        compareApproval(derivation, approval);
    }

    private static void compare(Json.Members derivation, Json.Members expected) {
        expected.byName().forEach((name, value) -> TreeComparison.compare(name, derivation.get(name), value));
    }

    private static Json.Members payments(Course course) {
        Json.ObjectBuilder payments = new Json.ObjectBuilder();
        for (TierName tier : TierName.values()) {
            payments.putYuan(tier.column(), course.paid(tier));
        }
        return payments.build();
    }

    private void compareMovements(Json.Members derivation) {
        List<Json> movements = new ArrayList<>();
        for (Account account : rules.accounts()) {
            long moved = course.moved(account);
            if (moved != 0) {
                movements.add(movement(account, moved));
            }
        }
        TreeComparison.compare("movements", derivation.get("movements"), new Json.Items(movements));
    }

    private Json.Members movement(Account account, long moved) {
        boolean stays = account.measure() == Account.Measure.STAYS;
        long before = shown.balances().before(account.name(), "movements", () -> null);
        Json.ObjectBuilder movement = new Json.ObjectBuilder()
                .put("account", account.name())
                .put("measure", account.measure().name())
                .put("owner", account.owner().name())
                .put("period", account.period().name());
        if (account.period() == Account.Period.PLAN_YEAR) {
            movement.put(
                    "plan_year",
                    String.valueOf(facts.values().get("discharged_on")).substring(0, 4));
        }
        String region = rules.policyOf(account).region().value();
        if (!region.equals(rules.insuring().region().value())) {
            movement.put("region", region);
        }
        return movement.put("before", number(before, stays))
                .put("moved", number(moved, stays))
                .put("after", number(before + moved, stays))
                .build();
    }

    private static String number(long value, boolean stays) {
        return stays ? Long.toString(value) : Fen.text(value);
    }

    /** Returns what the claim moves accounts by; a chain of stays is carried on even where that is nothing. */
    Map<String, Long> movements() {
        Map<String, Long> movements = new LinkedHashMap<>();
        for (Account account : rules.accounts()) {
            long moved = course.moved(account);
            boolean chain = account.period() == Account.Period.STAY_CHAIN && course.counts(account);
            if (chain || moved != 0) {
                movements.put(account.name(), moved);
            }
        }
        return movements;
    }

    /**
     * What would be if an application were approved.
     *
     * @param json the steps and payments, or the rejection; null where nothing waits
     * @param onApplication what the tiers that wait would pay, in fen
     */
    private record Approval(Json.@Nullable Members json, long onApplication) {}

    private Approval approval(Json.Members derivation) {
        if (!rules.hasWaiting() || "true".equals(facts.values().get("approved_assistance"))) {
            return new Approval(null, 0);
        }
        Map<String, String> approved = new LinkedHashMap<>(facts.values());
        approved.put("approved_assistance", "true");
        List<Json.Members> theirs =
                derivation.get("if_approved") instanceof Json.Members object ? object.objects("steps") : List.of();
        StepSums would = null;
        try {
            Course supposed = new Course(
                    rules, new Course.Claimed(approved, facts.categories()), shown.balances(), new ShownSteps(theirs));
            would = new StepSums(supposed, labels);
            would.run();
            if (!would.isWaitingTaken()) {
                return new Approval(null, 0);
            }
            long more = 0;
            long now = 0;
            for (TierName tier : would.waiting()) {
                more += supposed.paid(tier);
                now += course.paid(tier);
            }
            Json.ObjectBuilder json = new Json.ObjectBuilder().putItems("steps", would.steps());
            return new Approval(json.put("payments", payments(supposed)).build(), more > now ? more : 0);
        } catch (RejectedException rejected) {
            boolean waits = would != null && would.isWaitingTaken();
            Json.Members json =
                    new Json.ObjectBuilder().put("rejected", rejected.code()).build();
            return new Approval(waits ? json : null, 0);
        }
    }

    private static void compareApproval(Json.Members derivation, Approval approval) {
        Json.Members expected = approval.json();
        Json found = derivation.get("if_approved");
        if (expected != null && found instanceof Json.Members object && object.get("steps") != null) {
            TreeComparison.compareSteps("if_approved.steps", object.objects("steps"), expected.objects("steps"));
        }
        TreeComparison.compare("if_approved", found, expected);
        String onApplication = Fen.text(approval.onApplication());
        TreeComparison.compare("on_application", derivation.get("on_application"), new Json.Text(onApplication));
    }
}
