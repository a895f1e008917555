package org.sanchong.app.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/** Works out one schedule as if it alone were there. */
final class ScheduleSums {
    private final Course course;
    private final BenefitTier tier;
    private final String step;
    private final BenefitSchedule schedule;
    private final long base;
    private final Json.ObjectBuilder json = new Json.ObjectBuilder();
    private long baseBefore;
    private long deductibleLeft;

    private ScheduleSums(Course course, BenefitTier tier, String step, BenefitSchedule schedule) {
        this.course = course;
        this.tier = tier;
        this.step = step;
        this.schedule = schedule;
        this.base = course.burden();
    }

    /**
     * A schedule worked out.
     *
     * @param schedule the schedule
     * @param payment what it pays, in fen
     * @param charged what it charges as a deductible, in fen
     * @param json how the derivation shows it
     */
    record Outcome(BenefitSchedule schedule, long payment, long charged, Json.Members json) {}

    static Outcome of(Course course, BenefitTier tier, String step, BenefitSchedule schedule) {
        return new ScheduleSums(course, tier, step, schedule).outcome();
    }

    private Outcome outcome() {
        json.put("id", schedule.id());
        schedule.variantOf().ifPresent(varied -> json.put("variant_of", varied));
        json.put("waits_for_application", new Json.Flag(schedule.isOnApplication()));
        json.put("accrual", schedule.accrual().name());
        json.put("origin", schedule.bands().origin().name());
        baseBefore = baseBefore();
        json.putYuan("base_before", baseBefore).putYuan("base", base);
        deductible();
        long payment = caps(slices());
        json.put("rounding", "HALF_UP to the fen");
        json.putYuan("payment", payment);
        long charged = Math.min(deductibleLeft, baseBefore + base) - Math.min(deductibleLeft, baseBefore);
        return new Outcome(schedule, payment, charged, json.build());
    }

    private long baseBefore() {
        if (schedule.accrual() == Accrual.CLAIM) {
            return 0;
        }
        Account account = course.rules().account(tier.baseAccount().orElseThrow());
        return course.counts(account)
                ? course.holds(account, step, () -> course.shown().fen(step, schedule.id(), "base_before"))
                : 0;
    }

    private void deductible() {
        if (schedule.deductible().isNone()) {
            return;
        }
        Figure<Money> figure = course.facts().figure(schedule.deductible().amount(), "deductible");
        long charged = schedule.deductible()
                .account()
                .map(course.rules()::account)
                .filter(course::counts)
                .map(account ->
                        course.holds(account, step, () -> course.shown().fen(step, schedule.id(), "charged_before")))
                .orElse(0L);
        deductibleLeft = Math.max(0, fen(figure) - charged);
        json.put("deductible", Figures.json(figure));
        json.putYuan("charged_before", charged).putYuan("deductible_left", deductibleLeft);
        if (charged > 0) {
            schedule.deductible()
                    .account()
                    .flatMap(name -> course.rules().account(name).source())
                    .ifPresent(clause -> json.put("charged_by", Figures.json(clause)));
        }
    }

    /** Returns what the bands pay on the claim. */
    private long slices() {
        List<Json> slices = new ArrayList<>();
        BigInteger exactBefore = BigInteger.ZERO;
        BigInteger exactAfter = BigInteger.ZERO;
        long from = deductibleLeft;
        long shift = schedule.bands().origin() == TierBands.Origin.EXCESS ? deductibleLeft : 0;
        int number = 0;
        for (TierBand band : schedule.bands().bands()) {
            number++;
            long until = band.upTo()
                    .map(edge -> Math.max(deductibleLeft, fen(edge) + shift))
                    .orElse(Long.MAX_VALUE);
            long before = within(baseBefore, from, until);
            long after = within(baseBefore + base, from, until);
            if (after > 0) {
                Figure<Rate> rate = course.facts().figure(band.rate(), "band " + number + " rate");
                exactBefore = exactBefore.add(Fen.exact(before, Figures.millionths(rate)));
                exactAfter = exactAfter.add(Fen.exact(after, Figures.millionths(rate)));
                Json.ObjectBuilder slice = new Json.ObjectBuilder();
                slice.put("band", new Json.Literal(Integer.toString(number)));
                band.upTo().ifPresent(edge -> slice.put("up_to", Figures.json(edge)));
                slice.putYuan("before", before).putYuan("amount", after - before);
                slices.add(slice.put("rate", Figures.json(rate)).build());
            }
            from = until;
        }
        json.putItems("slices", slices);
        long paidBefore = Fen.rounded(exactBefore);
        long paidAfter = Fen.rounded(exactAfter);
        json.putYuan("paid_on_base_before", paidBefore).putYuan("paid_on_base_after", paidAfter);
        return paidAfter - paidBefore;
    }

    private static long within(long burden, long from, long until) {
        return Math.max(0, Math.min(burden, until) - from);
    }

    private long caps(long uncapped) {
        List<Json> caps = new ArrayList<>();
        long payment = uncapped;
        for (Cap cap : schedule.caps()) {
            Account account = course.rules().account(cap.account());
            if (course.counts(account)) {
                Figure<Money> ceiling = course.facts().figure(cap.ceiling(), "cap");
                long counted =
                        course.holds(account, step, () -> course.shown().counted(step, schedule.id(), account.name()));
                long cut = Math.max(0, payment - Math.max(0, fen(ceiling) - counted));
                payment -= cut;
                Json.ObjectBuilder shown = new Json.ObjectBuilder().put("account", account.name());
                shown.put("ceiling", Figures.json(ceiling));
                caps.add(shown.putYuan("counted", counted).putYuan("cut", cut).build());
            }
        }
        json.putItems("caps", caps);
        return payment;
    }

    private static long fen(Figure<Money> figure) {
        return figure.value().fen();
    }
}
