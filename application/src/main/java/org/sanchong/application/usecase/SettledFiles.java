package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.CaseFault;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettledCase;

/**
 * Settled cases of the settlements that {@code settle} wrote and the claims beside them. The settlements are held, the
 * claims pass by; only claims of a file that may have refunds are held too.
 */
final class SettledFiles implements SettledCases {
    private static final List<String> CLAIM_COLUMNS = List.of(
            "claim_id",
            "person_id",
            "care_type",
            "facility_level",
            "locality",
            "admitted_on",
            "discharged_on",
            "total");

    private final PolicyCatalog catalog;
    private final IncomingRecords settlements;
    private final IncomingRecords claims;

    SettledFiles(PolicyCatalog catalog, IncomingRecords settlements, IncomingRecords claims) {
        this.catalog = catalog;
        this.settlements = settlements;
        this.claims = claims;
    }

    @Override
    public <S extends Receiver> Read<S> read(Supplier<S> beginning) {
        S receiver = beginning.get();
        Joined joined = new Joined();
        joined.readSettlements();
        joined.readClaims(receiver);
        return new Read<>(receiver, joined.leftOut());
    }

    /**
     * A settlement.
     *
     * @param row where it stands
     */
    private record Settled(int row, PolicyId policy, Money inScope, Map<TierName, Money> payments, Money personal) {
        Money fund() {
            return Money.sum(payments.values());
        }
    }

    private final class Joined {
        private final Map<String, Settled> byClaim = new LinkedHashMap<>();
        private final Set<String> rejected = new LinkedHashSet<>();
        private final Set<String> seen = new LinkedHashSet<>();
        private final Map<ClaimId, SettledCase> held = new LinkedHashMap<>();
        private final List<Unfit> unfit = new ArrayList<>();
        private long rejections;
        private long takenBack;
        private int row;

        LeftOut leftOut() {
            return new LeftOut(rejections, takenBack, 0, 0, unfit);
        }

        private void unfit(IncomingRecords list, CaseFault fault) {
            unfit.add(new Unfit(list.name(), row, fault));
        }

        void readSettlements() {
            SettlementColumns columns = new SettlementColumns(settlements);
            row = 1;
            settlements.each(values -> {
                row++;
                settlement(columns, values);
            });
        }

        private void settlement(SettlementColumns columns, List<String> values) {
            String claim = columns.value(values, "claim_id");
            if (values.size() < columns.size()) {
                unfit(settlements, new CaseFault.MalformedRow(columns.size(), values.size()));
            } else if (columns.value(values, "status").equals("REJECTED")) {
                rejected.add(claim);
                rejections++;
            } else if (byClaim.containsKey(claim)) {
                unfit(settlements, new CaseFault.Repeated(claim));
            } else {
                Settled settled = columns.settled(row, values);
                if (settled == null) {
                    unfit(settlements, columns.fault(values));
                } else {
                    byClaim.put(claim, settled);
                }
            }
        }

        void readClaims(Receiver receiver) {
            for (String column : CLAIM_COLUMNS) {
                if (!new StatedCase.Words(catalog.vocabulary(), claims.columns()).has(column)) {
                    throw missing(claims, column);
                }
            }
            StatedCase.Words words = new StatedCase.Words(catalog.vocabulary(), claims.columns());
            boolean mayTakeBack = words.has("reverses");
            Receiver next = mayTakeBack ? settled -> held.put(settled.claim().id(), settled) : receiver;
            Map<String, Taking> refunds = new LinkedHashMap<>();
            row = 1;
            claims.each(values -> {
                row++;
                StatedCase stated = new StatedCase(words, values);
                if (stated.reverses().isEmpty()) {
                    claim(stated, next);
                } else if (byClaim.remove(stated.id()) != null) {
                    refunds.put(stated.id(), new Taking(row, stated.reverses()));
                }
            });
            refunds.forEach(this::takeBack);
            held.values().forEach(receiver::take);
            byClaim.forEach(
                    (id, left) -> unfit.add(new Unfit(settlements.name(), left.row(), new CaseFault.NoClaim(id))));
        }

        private void takeBack(String id, Taking refund) {
            if (held.remove(new ClaimId(refund.claim())) == null) {
                CaseFault fault = new CaseFault.NothingToReverse(id, refund.claim());
                unfit.add(new Unfit(claims.name(), refund.row(), fault));
            } else {
                takenBack++;
            }
        }

        private void claim(StatedCase stated, Receiver next) {
            Settled settled = byClaim.remove(stated.id());
            if (settled == null) {
                if (!rejected.contains(stated.id()) && !seen.contains(stated.id())) {
                    unfit(claims, new CaseFault.NoSettlement(stated.id()));
                }
                return;
            }
            seen.add(stated.id());
            Optional<Claim> claim =
                    stated.claim(catalog.policy(settled.policy()).map(BenefitPolicy::region));
            stated.fault().ifPresent(fault -> unfit(claims, fault));
            claim.filter(read -> agrees(read, settled)).ifPresent(read -> next.take(settled(read, settled)));
        }

        private SettledCase settled(Claim claim, Settled settled) {
            String facility = claim.furtherFacts().getOrDefault(StatedCase.FACILITY, "");
            return new SettledCase(claim, facility, settled.policy(), settled.inScope(), settled.payments());
        }

        /** Looks whether claim and settlement fit: what the person pays, and that nothing left the scope. */
        private boolean agrees(Claim claim, Settled settled) {
            Money personal = claim.expense().total().minus(settled.fund());
            String id = claim.id().value();
            if (!personal.equals(settled.personal())) {
                unfit(claims, new CaseFault.OtherAmounts(id, "personal", "" + settled.personal(), "" + personal));
                return false;
            }
            Money inScope = claim.expense().inScope();
            if (inScope.isMoreThan(settled.inScope())) {
                unfit(claims, new CaseFault.OtherAmounts(id, "in_scope", "" + settled.inScope(), "" + inScope));
                return false;
            }
            return true;
        }
    }

    /** A refund, where it stands and the id of the claim that it takes back. */
    private record Taking(int row, String claim) {}

    private static UnusableFileException missing(IncomingRecords list, String column) {
        return new UnusableFileException(list.name() + ": the column " + column
                + " is missing. Give settlements as \"settle\" writes them, and beside them the file of claims / 缺少列 "
                + column + "，请给出 settle 的结果及其结算文件");
    }

    /** Where the columns of the settlements stand. */
    private static final class SettlementColumns {
        private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,2})?");

        private final Map<String, Integer> places = new LinkedHashMap<>();
        private final List<String> amounts = new ArrayList<>(List.of("in_scope", "fund_total", "personal"));
        private final int size;

        SettlementColumns(IncomingRecords list) {
            List<String> header = list.columns();
            size = header.size();
            for (int i = 0; i < size; i++) {
                places.putIfAbsent(header.get(i), i);
            }
            for (TierName tier : TierName.values()) {
                amounts.add(tier.column());
            }
            List<String> needed = new ArrayList<>(List.of("claim_id", "policy", "status"));
            needed.addAll(amounts);
            for (String column : needed) {
                if (!places.containsKey(column)) {
                    throw missing(list, column);
                }
            }
        }

        int size() {
            return size;
        }

        String value(List<String> row, String column) {
            Integer place = places.get(column);
            return place == null || place >= row.size() ? "" : row.get(place);
        }

        @Nullable
        Settled settled(int number, List<String> row) {
            if (unreadable(row) != null) {
                return null;
            }
            Map<TierName, Money> payments = new EnumMap<>(TierName.class);
            for (TierName tier : TierName.values()) {
                payments.put(tier, money(row, tier.column()));
            }
            PolicyId policy = new PolicyId(value(row, "policy"));
            Settled settled = new Settled(number, policy, money(row, "in_scope"), payments, money(row, "personal"));
            return settled.fund().equals(money(row, "fund_total")) ? settled : null;
        }

        /** Returns why a row that is no settlement is none. */
        CaseFault fault(List<String> row) {
            String id = value(row, "claim_id");
            String column = unreadable(row);
            if (column != null) {
                return new CaseFault.Unreadable(id, column, value(row, column));
            }
            Money sum = Money.zero();
            for (TierName tier : TierName.values()) {
                sum = sum.plus(money(row, tier.column()));
            }
            return new CaseFault.OtherAmounts(id, "fund_total", value(row, "fund_total"), sum.toString());
        }

        private @Nullable String unreadable(List<String> row) {
            if (!value(row, "status").equals("SETTLED")) {
                return "status";
            }
            if (value(row, "policy").isEmpty()) {
                return "policy";
            }
            for (String column : amounts) {
                if (!AMOUNT.matcher(value(row, column)).matches()) {
                    return column;
                }
            }
            return null;
        }

        private Money money(List<String> row, String column) {
            return Money.parse(value(row, column));
        }
    }
}
