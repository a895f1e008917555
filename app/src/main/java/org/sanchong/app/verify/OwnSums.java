package org.sanchong.app.verify;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.app.verify.MismatchException.Code;

/**
 * The sums of a derivation by the figures that it shows itself, for one that another catalog settled: whether they are
 * figures of a policy cannot be said then, but whether they come out can.
 */
final class OwnSums {
    private final Json.Members derivation;
    private final Json.Members facts;
    private final Map<String, Long> paid = new LinkedHashMap<>();
    private final Map<String, Long> left = new LinkedHashMap<>();
    private final Set<String> supplied = new LinkedHashSet<>();
    private long inScope;

    private OwnSums(Json.Members derivation) {
        this.derivation = derivation;
        this.facts = derivation.get("facts") instanceof Json.Members object ? object : derivation;
    }

    /** Checks all sums; the first that does not come out ends it. */
    static void check(Json.Members derivation) {
        new OwnSums(derivation).check();
        Balances.of(derivation);
    }

    private void check() {
        long total = fen(facts, "total");
        equal(derivation, "total", total);
        inScope = total;
        for (String part : List.of("out_of_catalog", "over_limit", "first_self_pay", "offsite_first_self_pay")) {
            left.put(part, fen(facts, part));
            inScope -= fen(facts, part);
        }
        equal(derivation, "in_scope_before", inScope);
        int place = 0;
        for (Json.Members step : derivation.objects("steps")) {
            try {
                check(step, total);
            } catch (MismatchException mismatch) {
                throw mismatch.within("steps[" + place + "]");
            }
            place++;
        }
        equal(derivation, "in_scope", inScope);
        if (derivation.get("payments") instanceof Json.Members payments) {
            payments.byName().keySet().forEach(tier -> within("payments", payments, tier));
        }
        long fund = sum();
        equal(derivation, "fund_total", fund);
        equal(derivation, "personal", total - fund);
        equal(derivation, "in_scope_burden", Math.max(0, inScope - fund));
    }

    private void within(String place, Json.Members payments, String tier) {
        try {
            equal(payments, tier, paid.getOrDefault(tier, 0L));
        } catch (MismatchException mismatch) {
            throw mismatch.within(place);
        }
    }

    private void check(Json.Members step, long total) {
        String tier = String.valueOf(step.text("tier"));
        switch (String.valueOf(step.text("step"))) {
            case "taken-into-scope" -> takeIntoScope(step);
            case "supplied" -> {
                equal(step, "payment", fen(facts, "basic_paid"));
                paid.merge(tier, fen(step, "payment"), Long::sum);
                supplied.add(tier);
            }
            case "tier" -> reckon(step, tier);
            case "envelope" -> bound(step, total);
            default -> {
                // Moves nothing.
            }
        }
    }

    private void takeIntoScope(Json.Members step) {
        String part = String.valueOf(step.text("part"));
        long share = OwnSchedule.share(fen(facts, part), step);
        long moved = Math.min(share, left.getOrDefault(part, 0L));
        equal(step, "moved", moved);
        left.merge(part, -moved, Long::sum);
        inScope += moved;
        equal(step, "in_scope_after", inScope);
    }

    private void reckon(Json.Members step, String tier) {
        boolean approved = "true".equals(facts.text("approved_assistance"));
        long burden = Math.max(0, inScope - sum());
        equal(step, "burden", burden);
        String taken = "";
        long payment = -1;
        long most = 0;
        int place = 0;
        for (Json.Members schedule : step.objects("schedules")) {
            try {
                OwnSchedule.check(schedule, burden);
            } catch (MismatchException mismatch) {
                throw mismatch.within("schedules[" + place + "]");
            }
            place++;
            long pays = fen(schedule, "payment");
            most = Math.max(most, pays);
            boolean waits = schedule.get("waits_for_application") instanceof Json.Flag flag && flag.value();
            if ((approved || !waits) && pays > payment) {
                payment = pays;
                taken = String.valueOf(schedule.text("id"));
            }
        }
        if (!taken.equals(step.text("taken"))) {
            throw MismatchException.of(Code.RULE, "taken", step.text("taken"), taken);
        }
        equal(step, "payment", Math.max(0, payment));
        equal(step, "on_application", approved || most <= payment ? 0 : most);
        paid.merge(tier, Math.max(0, payment), Long::sum);
    }

    private void bound(Json.Members step, long total) {
        equal(step, "base", "TOTAL".equals(step.text("of")) ? total : inScope);
        long bound = OwnSchedule.share(fen(step, "base"), step);
        equal(step, "bound_amount", bound);
        long before = 0;
        for (String tier : paid.keySet()) {
            boolean over = step.get("over") instanceof Json.Items tiers
                    && tiers.items().contains(new Json.Text(tier));
            before += over ? paid.getOrDefault(tier, 0L) : 0;
        }
        equal(step, "paid_before", before);
        long changed = 0;
        for (Json.Members change : step.objects("changes")) {
            long amount = fen(change, "amount");
            changed += amount;
            paid.merge(String.valueOf(change.text("tier")), amount, Long::sum);
        }
        boolean atMost = "AT_MOST".equals(step.text("bound"));
        long most = atMost ? Math.min(0, bound - before) : Math.max(0, bound - before);
        boolean isRight = atMost ? changed == most || !supplied.isEmpty() : changed >= 0 && changed <= most;
        if (!isRight) {
            throw MismatchException.of(Code.SUM, "changes", Fen.text(changed), Fen.text(most));
        }
    }

    private long sum() {
        return paid.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the amount of a member, 0 if there is none. */
    static long fen(Json.Members object, String name) {
        String text = object.text(name);
        Long fen = text == null ? null : Fen.read(text);
        return fen == null ? 0 : fen;
    }

    /** Checks that a member is the amount. */
    static void equal(Json.Members object, String name, long expected) {
        if (fen(object, name) != expected) {
            throw MismatchException.of(Code.SUM, name, object.text(name), Fen.text(expected));
        }
    }
}
