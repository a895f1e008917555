package org.sanchong.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Deductible;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;

/** Reads the schedules of a tier, each after the one that it varies. */
final class ScheduleReader {
    private final TierName tier;
    private final Fields tierFields;
    private final SourceLevel tierLevel;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Optional<BenefitSchedule>> schedules = new LinkedHashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();

    ScheduleReader(TierName tier, Fields tierFields, SourceLevel tierLevel) {
        this.tier = tier;
        this.tierFields = tierFields;
        this.tierLevel = tierLevel;
    }

    /** Returns the schedules in the order in which they are written, with their places. */
    Map<BenefitSchedule, Place> read(Written written) {
        List<Written> items = Lists.items(written, tierLevel.defects());
        for (int i = 0; i < items.size(); i++) {
            int number = i + 1;
            Fields.of(items.get(i), tierLevel.defects()).ifPresent(fields -> draft(number, fields));
        }
        Map<BenefitSchedule, Place> read = new LinkedHashMap<>();
        for (Draft draft : drafts.values()) {
            schedule(draft)
                    .ifPresent(schedule -> read.put(schedule, draft.fields().place()));
        }
        return read;
    }

    private void draft(int number, Fields fields) {
        SourceLevel level = tierLevel.under(fields, "source");
        String id = fields.get("id", ScalarForm.NAME).orElse("schedule-" + number);
        if (drafts.putIfAbsent(id, new Draft(id, fields, level)) != null) {
            String message = "two schedules of " + tier.code() + " are called '" + id + "'";
            level.defects().error(fields.placeOf("id"), DefectCode.DUPLICATE_NAME, message);
        }
    }

    private Optional<BenefitSchedule> schedule(Draft draft) {
        if (!schedules.containsKey(draft.id())) {
            begun.add(draft.id());
            schedules.put(draft.id(), completed(draft));
        }
        return schedules.getOrDefault(draft.id(), Optional.empty());
    }

    private Optional<BenefitSchedule> completed(Draft draft) {
        Fields fields = draft.fields();
        int before = draft.defects().errors();
        Optional<Condition> condition = new ConditionReader(draft.level()).read(fields, "when");
        Optional<Boolean> ordinary = Flags.read(fields, "ordinary", draft.defects());
        Optional<BenefitSchedule.Builder> terms = fields.has("variant-of") ? variant(draft) : own(draft);
        SourceKeys.refuseIdle(fields, draft.defects());
        fields.close();
        return terms.flatMap(schedule -> {
            condition.ifPresent(schedule::condition);
            ordinary.ifPresent(schedule::isOrdinary);
            return draft.defects()
                    .unlessSince(
                            before,
                            fields.place(),
                            () -> schedule.id(draft.id()).build());
        });
    }

    private Optional<BenefitSchedule.Builder> own(Draft draft) {
        Fields fields = draft.fields();
        int before = draft.defects().errors();
        ScheduleParts parts = new ScheduleParts(tier, fields, draft.level());
        BenefitSchedule.Builder builder = BenefitSchedule.builder();
        onApplication(draft).ifPresent(builder::isOnApplication);
        Optional<Accrual> accrual = accrual(draft).or(this::tierAccrual);
        accrual.ifPresent(builder::accrual);
        builder.deductible(parts.deductible().orElseGet(Deductible::none));
        bands(draft, TierBands.Origin.BURDEN).ifPresent(builder::bands);
        parts.caps().ifPresent(builder::addAllCaps);
        if (!fields.has("rate") && !fields.has("bands")) {
            draft.defects().error(fields.place(), DefectCode.MISSING_KEY, "'rate' or 'bands' must be given");
        }
        if (fields.get("adjust").isPresent()) {
            draft.level().under(fields, "adjust-source");
            String message = "'adjust' changes the schedule that 'variant-of' names, and none is named";
            draft.defects().error(fields.placeOf("adjust"), DefectCode.CONFLICTING_KEYS, message);
        }
        accrual.ifPresent(accrues -> checkAccount(draft, accrues));
        return draft.defects().unlessSince(before, fields.place(), () -> builder);
    }

    private Optional<BenefitSchedule.Builder> variant(Draft draft) {
        Fields fields = draft.fields();
        int before = draft.defects().errors();
        Optional<BenefitSchedule> base = fields.get("variant-of").flatMap(name -> base(name, draft));
        ScheduleParts parts = new ScheduleParts(tier, fields, draft.level());
        Optional<Boolean> onApplication = onApplication(draft);
        Optional<Accrual> accrual = accrual(draft);
        Optional<Deductible> deductible = parts.deductible();
        Optional<TierBands> bands =
                bands(draft, base.map(varied -> varied.bands().origin()).orElse(TierBands.Origin.BURDEN));
        Optional<List<Cap>> caps = parts.caps();
        accrual.or(() -> base.map(BenefitSchedule::accrual)).ifPresent(accrues -> checkAccount(draft, accrues));
        if (base.isEmpty()) {
            draft.level().under(fields, "adjust-source");
            fields.get("adjust");
        }
        return base.flatMap(varied -> draft.defects()
                .unlessSince(
                        before,
                        fields.place(),
                        () -> BenefitSchedule.builder()
                                .id(varied.id())
                                .isOnApplication(onApplication.orElse(varied.isOnApplication()))
                                .accrual(accrual.orElse(varied.accrual()))
                                .deductible(deductible.orElse(varied.deductible()))
                                .bands(bands.orElse(varied.bands()))
                                .addAllCaps(caps.orElse(varied.caps()))
                                .build())
                .or(() -> Optional.of(varied))
                .flatMap(changed -> adjusted(draft, changed, before)));
    }

    private static Optional<BenefitSchedule.Builder> adjusted(Draft draft, BenefitSchedule varied, int before) {
        List<Adjustment> terms = AdjustmentReader.read(draft.fields(), draft.level(), varied);
        return draft.defects().unlessSince(before, draft.fields().place(), () -> varied.variant(terms));
    }

    private Optional<BenefitSchedule> base(Written name, Draft draft) {
        Draft base = drafts.get(name.text());
        if (base == null) {
            String message = tier.code() + " has no schedule '" + name.text() + "'; it has " + drafts.keySet();
            draft.defects().error(name.place(), DefectCode.UNKNOWN_SCHEDULE, message);
            return Optional.empty();
        }
        if (begun.contains(base.id()) && !schedules.containsKey(base.id())) {
            String message = "'" + base.id() + "' varies, in the end, this one";
            draft.defects().error(name.place(), DefectCode.VARIANT_CIRCLE, message);
            return Optional.empty();
        }
        return schedule(base);
    }

    private Optional<TierBands> bands(Draft draft, TierBands.Origin inherited) {
        TierBands.Origin origin = draft.fields()
                .get("origin")
                .flatMap(word -> Constants.of(TierBands.Origin.class).read(word, draft.defects()))
                .orElse(inherited);
        return new BandsReader(draft.level()).read(draft.fields(), origin);
    }

    private static Optional<Boolean> onApplication(Draft draft) {
        return Flags.read(draft.fields(), "on-application", draft.defects());
    }

    private static Optional<Accrual> accrual(Draft draft) {
        return draft.fields()
                .get("accrues")
                .flatMap(word -> Constants.of(Accrual.class).read(word, draft.defects()));
    }

    private Optional<Accrual> tierAccrual() {
        return tierFields
                .require("accrues")
                .flatMap(word -> Constants.of(Accrual.class).read(word, tierLevel.defects()));
    }

    private static void checkAccount(Draft draft, Accrual accrual) {
        Optional<Written> account = draft.fields().get("deductible").flatMap(d -> d.at("account"));
        if (account.isPresent() && accrual == Accrual.PLAN_YEAR) {
            String message = "an account reduces a deductible only where the schedule accrues per CLAIM";
            draft.defects().error(account.get().place(), DefectCode.ACCRUAL_NOT_PER_CLAIM, message);
        }
    }

    /**
     * A schedule that is about to be read.
     *
     * @param id its id
     * @param fields what stands in it
     * @param level its source
     */
    private record Draft(String id, Fields fields, SourceLevel level) {
        Defects defects() {
            return level.defects();
        }
    }
}
