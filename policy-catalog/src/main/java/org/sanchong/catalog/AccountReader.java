package org.sanchong.catalog;

import java.util.Optional;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;

/** Reads the accounts that a policy declares. */
final class AccountReader {
    /** The tiers by the names of policy files. */
    static final Constants<TierName> TIERS = Constants.of(java.util.List.of(TierName.values()), TierName::code);

    private final SourceLevel level;
    private final Defects defects;

    AccountReader(SourceLevel level) {
        this.level = level;
        this.defects = level.defects();
    }

    /** Reads the accounts of a mapping by name and declares them. */
    void read(Written accounts) {
        Fields.of(accounts, defects).ifPresent(fields -> fields.rest().forEach(this::account));
    }

    private void account(Written.Entry entry) {
        ScalarForm.NAME.read(entry.key(), defects);
        String name = entry.key().text();
        Optional<Account> account = Fields.of(entry.value(), defects).flatMap(fields -> account(name, fields));
        PolicyAccounts accounts = level.words().accounts();
        account.ifPresentOrElse(read -> accounts.declare(read, entry.key().place()), () -> accounts.broken(name));
    }

    private Optional<Account> account(String name, Fields fields) {
        int before = defects.errors();
        Account.Builder account = Account.builder().name(name);
        ConditionReader conditions = new ConditionReader(level);
        Optional<Account.Measure> measure = fields.require("measure")
                .flatMap(word -> Constants.of(Account.Measure.class).read(word, defects));
        measure.ifPresent(account::measure);
        fields.get("by")
                .ifPresent(by -> Lists.oneOrMore(by, defects)
                        .forEach(tier -> TIERS.read(tier, defects, DefectCode.UNKNOWN_TIER)
                                .ifPresent(account::addTier)));
        fields.get("owner")
                .flatMap(word -> Constants.of(Account.Owner.class).read(word, defects))
                .ifPresent(account::owner);
        Optional<Account.Period> period = fields.get("period")
                .flatMap(word -> Constants.of(Account.Period.class).read(word, defects));
        period.ifPresent(account::period);
        conditions.read(fields, "when").ifPresent(account::condition);
        conditions.read(fields, "continues").ifPresent(account::continues);
        fields.get("source")
                .flatMap(written -> level.under(fields, "source").source(written.place()))
                .ifPresent(account::source);
        measure.ifPresent(counted -> checkTiers(counted, fields));
        if (fields.has("continues") && !period.equals(Optional.of(Account.Period.STAY_CHAIN))) {
            String message = "'continues' says which stays go on with a chain; it needs 'period: STAY_CHAIN'";
            defects.error(fields.placeOf("continues"), DefectCode.CONFLICTING_KEYS, message);
        }
        fields.close();
        return defects.unlessSince(before, fields.place(), account::build);
    }

    private void checkTiers(Account.Measure measure, Fields fields) {
        boolean stays = measure == Account.Measure.STAYS;
        if (stays && fields.has("by")) {
            String message = "STAYS counts claims, not what tiers did; leave 'by' out";
            defects.error(fields.placeOf("by"), DefectCode.CONFLICTING_KEYS, message);
        } else if (!stays && !fields.has("by")) {
            String message = "'by' must be given: the tiers whose " + measure + " is counted";
            defects.error(fields.place(), DefectCode.MISSING_KEY, message);
        }
    }
}
