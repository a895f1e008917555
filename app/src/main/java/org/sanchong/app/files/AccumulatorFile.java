package org.sanchong.app.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.application.port.out.ClosingTotals;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Accumulators;

/**
 * Accumulators as CSV: a line a running total, and a line for what a stay carries along its chain (those name policy and
 * claim instead of the plan year). Values are yuan with two decimals, of accounts that count stays a whole number.
 */
public final class AccumulatorFile {
    /** The columns. */
    static final List<String> COLUMNS =
            List.of("owner", "owner_id", "region", "plan_year", "policy", "claim_id", "account", "value");

    /** A hundred thousand times the most that one claim can be, and far below what no longer fits. */
    private static final Money MOST = Money.ofYuan(1_000_000_000_000_000L);

    private final Set<String> accounts = new LinkedHashSet<>();
    private final Set<String> stayAccounts = new LinkedHashSet<>();
    private final Map<String, String> regions = new LinkedHashMap<>();

    /** Prepares for the accounts of a catalog. */
    public AccumulatorFile(PolicyCatalog catalog) {
        for (BenefitPolicy policy : catalog.policies()) {
            regions.put(policy.id().value(), policy.region().value());
            for (Account account : policy.accounts()) {
                boolean chain = account.period() == Account.Period.STAY_CHAIN;
                accounts.add(key(
                        account.owner(),
                        chain ? policy.id().value() : policy.region().value(),
                        account.period(),
                        account.name()));
                if (account.measure() == Account.Measure.STAYS) {
                    stayAccounts.add(policy.region() + " " + account.name());
                }
            }
        }
    }

    private static String key(Account.Owner owner, String place, Account.Period period, String account) {
        return owner + " " + place + " " + period + " " + account;
    }

    /** Returns what writes to the stream, which stays open. */
    public ClosingTotals to(OutputStream out) {
        return closing -> {
            try {
                write(closing, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private void write(Accumulators closing, OutputStream out) throws IOException {
        Utf8Text text = new Utf8Text().add(String.join(",", COLUMNS)).add('\n');
        for (Map.Entry<Accumulators.Total, Long> entry : closing.totals().entrySet()) {
            Accumulators.Total total = entry.getKey();
            String region = total.region().value();
            text.add(total.owner().name())
                    .add(',')
                    .addCsv(total.ownerId(), false)
                    .add(',');
            text.add(region).add(',');
            text.add(total.planYear() == 0 ? "" : Integer.toString(total.planYear()))
                    .add(",,,");
            text.add(total.account()).add(',').add(value(region, total.account(), entry.getValue()));
            text.add('\n').flushTo(out);
        }
        for (Map.Entry<Accumulators.Carried, Long> entry : closing.carried().entrySet()) {
            Accumulators.Carried carried = entry.getKey();
            String region = regions.getOrDefault(carried.policy().value(), "");
            text.add("PERSON,").addCsv(carried.person().value(), false).add(',');
            text.add(region).add(",,").add(carried.policy().value()).add(',');
            text.addCsv(carried.claim().value(), false).add(',');
            text.add(carried.account()).add(',').add(value(region, carried.account(), entry.getValue()));
            text.add('\n').flushTo(out);
        }
        text.flushTo(out);
    }

    private String value(String region, String account, long value) {
        return stayAccounts.contains(region + " " + account)
                ? Long.toString(value)
                : Money.ofFen(value).toString();
    }

    /** Returns what reads from the stream. */
    public OpeningTotals from(InputStream in, String name) {
        return () -> {
            Lines lines = new Lines(name);
            CsvBlocks blocks = new CsvBlocks(in, name);
            for (CsvBlock block = blocks.next(); !block.isEmpty(); block = blocks.next()) {
                lines.before = block.line() - 1;
                block.parseTo(lines);
            }
            if (lines.isEmpty()) {
                throw new UnusableFileException(
                        name + " is empty. Its first line must be " + String.join(",", COLUMNS));
            }
            return Accumulators.of(lines.totals, lines.carried);
        };
    }

    private final class Lines extends AbstractBaseCsvCallbackHandler<Long> {
        private final String name;
        private final Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
        private final Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
        private final List<String> values = new ArrayList<>();
        private boolean headerRead;
        /** How many lines stand before the block that is being read. */
        private long before;

        Lines(String name) {
            this.name = name;
        }

        boolean isEmpty() {
            return !headerRead;
        }

        @Override
        protected void handleBegin(long line) {
            values.clear();
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            values.add(CsvClaims.trimmed(new String(text, from, length)));
        }

        @Override
        protected Long buildRecord() {
            if (values.isEmpty() || values.equals(List.of(""))) {
                return getStartingLineNumber();
            }
            if (!headerRead) {
                headerRead = true;
                if (!values.equals(COLUMNS)) {
                    throw unusable("the header must be " + String.join(",", COLUMNS));
                }
            } else if (values.size() != COLUMNS.size()) {
                throw unusable("there are " + values.size() + " values instead of " + COLUMNS.size());
            } else {
                try {
                    read();
                } catch (IllegalArgumentException | ArithmeticException e) {
                    throw unusable(String.valueOf(e.getMessage()));
                }
            }
            return getStartingLineNumber();
        }

        private void read() {
            Account.Owner owner = owner(values.get(0));
            String region = new RegionCode(values.get(2)).value();
            String account = values.get(6);
            long value = number(region, account, values.get(7));
            if (!values.get(4).isEmpty()) {
                readCarried(owner, region, account, value);
                return;
            }
            String year = values.get(3);
            check(!values.get(1).isEmpty(), "owner_id is empty");
            check(values.get(5).isEmpty(), "claim_id stands without its policy: " + values.get(5));
            check(year.isEmpty() || year.matches("[1-9][0-9]{3}"), "plan_year is no year: " + year);
            Account.Period period = year.isEmpty() ? Account.Period.LIFETIME : Account.Period.PLAN_YEAR;
            checkKept(regions.containsValue(region), key(owner, region, period, account));
            Accumulators.Total key = new Accumulators.Total(
                    owner, values.get(1), new RegionCode(region), year.isEmpty() ? 0 : Integer.parseInt(year), account);
            check(totals.put(key, value) == null, "the same running total stands on an earlier line");
        }

        private void readCarried(Account.Owner owner, String region, String account, long value) {
            PolicyId policy = new PolicyId(values.get(4));
            String regionOfPolicy = regions.getOrDefault(policy.value(), region);
            check(owner == Account.Owner.PERSON, "a chain of stays is a PERSON's, not a " + owner + "'s");
            check(values.get(3).isEmpty(), "a chain of stays has no plan_year: " + values.get(3));
            check(region.equals(regionOfPolicy), policy + " is of region " + regionOfPolicy + ", not " + region);
            checkKept(
                    regions.containsKey(policy.value()),
                    key(owner, policy.value(), Account.Period.STAY_CHAIN, account));
            Accumulators.Carried key =
                    new Accumulators.Carried(new PersonId(values.get(1)), policy, new ClaimId(values.get(5)), account);
            check(carried.put(key, value) == null, "the same chain stands on an earlier line");
        }

        /** Refuses an account that a place of the catalog does not keep: its amount would be lost in silence. */
        private void checkKept(boolean isOfCatalog, String key) {
            check(!isOfCatalog || accounts.contains(key), "the catalog keeps no account " + key);
        }

        private Account.Owner owner(String text) {
            for (Account.Owner owner : Account.Owner.values()) {
                if (owner.name().equals(text)) {
                    return owner;
                }
            }
            throw new IllegalArgumentException("owner is PERSON or HOUSEHOLD, not \"" + text + "\"");
        }

        private void check(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }

        private long number(String region, String account, String text) {
            if (stayAccounts.contains(region + " " + account)) {
                if (!text.matches("[0-9]{1,9}")) {
                    throw new IllegalArgumentException("value must be a number of stays: " + text);
                }
                return Long.parseLong(text);
            }
            Money value = Money.parse(text);
            if (value.isNegative() || value.isMoreThan(MOST)) {
                throw new IllegalArgumentException("value must be from 0.00 to " + MOST + ": " + text);
            }
            return value.fen();
        }

        private UnusableFileException unusable(String why) {
            return new UnusableFileException(name + ", line " + (before + getStartingLineNumber()) + ": " + why);
        }
    }
}
