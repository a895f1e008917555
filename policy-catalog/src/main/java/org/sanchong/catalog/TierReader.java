package org.sanchong.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Absence;

/** Reads a tier with its schedules. */
final class TierReader {
    private final Fields fields;
    private final SourceLevel level;
    private final Defects defects;

    TierReader(Fields fields, SourceLevel level) {
        this.fields = fields;
        this.level = level;
        this.defects = level.defects();
    }

    /** Returns the tier and remembers the accounts that it implies. */
    Optional<BenefitTier> read() {
        int before = defects.errors();
        Optional<TierName> name = fields.get("tier")
                .flatMap(written -> AccountReader.TIERS.read(written, defects, DefectCode.UNKNOWN_TIER));
        // Under a name that is unknown the rest is read all the same, for what else is wrong with it.
        return name.isPresent()
                ? tier(name.get(), before)
                : level.words().accounts().withoutUses(() -> tier(TierName.BASIC, before));
    }

    private Optional<BenefitTier> tier(TierName name, int before) {
        BenefitTier.Builder tier = BenefitTier.builder().name(name);
        level.source(fields.place()).ifPresent(tier::source);
        new ConditionReader(level).read(fields, "scope").ifPresent(tier::condition);
        fields.require("otherwise").flatMap(this::absence).ifPresent(tier::otherwise);
        fields.get("supplied").ifPresent(supplied -> tier.takesSuppliedPayment(supplied(supplied)));
        Map<BenefitSchedule, Place> schedules = fields.require("schedules")
                .map(new ScheduleReader(name, fields, level)::read)
                .orElse(Map.of());
        tier.addAllSchedules(schedules.keySet());
        imply(name, schedules.keySet(), tier);
        fields.get("accrues").ifPresent(word -> Constants.of(Accrual.class).read(word, defects));
        new TierChecks(schedules, defects).check();
        return defects.unlessSince(before, fields.place(), tier::build);
    }

    private void imply(TierName name, Set<BenefitSchedule> schedules, BenefitTier.Builder tier) {
        PolicyAccounts accounts = level.words().accounts();
        accounts.imply(name, Account.Measure.PAID, fields.place());
        if (schedules.stream().anyMatch(schedule -> schedule.accrual() == Accrual.PLAN_YEAR)) {
            accounts.imply(name, Account.Measure.BASE, fields.place());
            String base = PolicyAccounts.name(name, Account.Measure.BASE);
            accounts.use(base, Account.Measure.BASE, Set.of(name), new PolicyAccounts.Cited(fields.place(), defects));
            tier.baseAccount(base);
        }
    }

    private Optional<Absence> absence(Written written) {
        Constants<Absence.Reason> reasons = Constants.of(Absence.Reason.class);
        if (!written.isMapping()) {
            return reasons.read(written, defects)
                    .flatMap(reason -> level.source(written.place()).map(source -> new Absence(reason, source)));
        }
        return Fields.of(written, defects).flatMap(long_ -> {
            SourceLevel own = level.under(long_);
            Optional<Absence> absence = long_.require("reason")
                    .flatMap(word -> reasons.read(word, defects))
                    .flatMap(reason -> own.source(written.place()).map(source -> new Absence(reason, source)));
            long_.close();
            return absence;
        });
    }

    private boolean supplied(Written written) {
        if (!written.text().equals("basic_paid")) {
            String message = "'basic_paid' is the one payment that claims bring along";
            defects.error(written.place(), DefectCode.BAD_SCALAR, message);
        }
        return true;
    }
}
