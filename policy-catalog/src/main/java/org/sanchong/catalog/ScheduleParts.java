package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Deductible;
import org.sanchong.domain.benefit.TierName;

/** Reads what a schedule charges and where it ends: its deductible and caps. */
final class ScheduleParts {
    private final TierName tier;
    private final Fields schedule;
    private final SourceLevel level;

    ScheduleParts(TierName tier, Fields schedule, SourceLevel level) {
        this.tier = tier;
        this.schedule = schedule;
        this.level = level;
    }

    /** Returns the deductible that stands in the schedule. */
    Optional<Deductible> deductible() {
        SourceLevel source = level.under(schedule, "deductible-source");
        return schedule.get("deductible").flatMap(written -> {
            Optional<String> account = account(written, Account.Measure.DEDUCTIBLE);
            return FigureReader.amountsOnAccounts(source)
                    .table("deductible", written)
                    .map(amount ->
                            Deductible.builder().amount(amount).account(account).build());
        });
    }

    /** Returns the caps that stand in the schedule, if it says anything of caps. */
    Optional<List<Cap>> caps() {
        schedule.refuseBoth("cap", "caps");
        SourceLevel source = level.under(schedule, "caps-source");
        Optional<Written> single = schedule.get("cap");
        Optional<Written> several = schedule.get("caps");
        if (several.isPresent()) {
            List<Cap> caps = new ArrayList<>();
            List<Written> items = Lists.items(several.get(), level.defects());
            for (int i = 0; i < items.size(); i++) {
                cap("cap " + (i + 1), items.get(i), source).ifPresent(caps::add);
            }
            return Optional.of(caps);
        }
        return single.map(written -> cap("cap", written, source).stream().toList());
    }

    private Optional<Cap> cap(String name, Written written, SourceLevel source) {
        String account = account(written, Account.Measure.PAID).orElseGet(this::paid);
        return FigureReader.amountsOnAccounts(source).table(name, written).map(ceiling -> new Cap(ceiling, account));
    }

    private String paid() {
        String account = PolicyAccounts.name(tier, Account.Measure.PAID);
        use(account, Account.Measure.PAID, schedule.place());
        return account;
    }

    private Optional<String> account(Written written, Account.Measure measure) {
        Optional<Written> account = written.at("account");
        Optional<String> name = account.flatMap(word -> ScalarForm.NAME.read(word, level.defects()));
        name.ifPresent(used -> use(used, measure, account.get().place()));
        return name;
    }

    private void use(String account, Account.Measure measure, Place place) {
        PolicyAccounts.Cited cited = new PolicyAccounts.Cited(place, level.defects());
        level.words().accounts().use(account, measure, Set.of(tier), cited);
    }
}
