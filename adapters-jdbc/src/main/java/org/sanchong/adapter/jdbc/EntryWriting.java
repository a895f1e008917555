package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.Accumulators;

/** Writes the entries of one transaction, table after table: claims in the order of their ids, as all who write do. */
final class EntryWriting {
    private final Map<OwnerYear, OwnerRow> owners;
    private final StoreParts parts;
    private final List<Numbered> entries = new ArrayList<>();
    private final EntryRows rows = new EntryRows();

    EntryWriting(Map<OwnerYear, OwnerRow> owners, StoreParts parts) {
        this.owners = owners;
        this.parts = parts;
    }

    /** An entry with what a store adds to it. */
    private static final class Numbered {
        private final Entry entry;
        private final int place;
        private final long number;
        private final OwnerRow person;
        private final byte[] contentKey;
        private final byte[] seal;
        private final byte[] refundKey;

        private Numbered(Entry entry, int place, long number, OwnerRow person, Vault vault) {
            this.entry = entry;
            this.place = place;
            this.number = number;
            this.person = person;
            this.contentKey = vault.contentKey(entry.content());
            this.seal = person.secret().sealSeal(number, entry.derivationHash());
            this.refundKey = entry.refund()
                    .map(refund -> vault.contentKey(refund.content()))
                    .orElse(new byte[0]);
        }

        private byte[] tag(StoreKeys keys, Map<OwnerYear, OwnerRow> owners) {
            HexFormat hex = HexFormat.of();
            EntryContent.Place of = new EntryContent.Place(
                    number, place, hex.formatHex(contentKey), hex.formatHex(seal), hex.formatHex(refundKey));
            return EntryContent.of(entry, of, year -> row(owners, year)).tag(keys);
        }
    }

    /**
     * Takes an entry.
     *
     * @param place its place among those of its claim, 0 for the settlement
     */
    void add(Entry entry, int place, long number) {
        entries.add(new Numbered(entry, place, number, person(entry), parts.vault()));
    }

    /**
     * Writes all that was taken.
     *
     * @param before what stood on the accounts
     */
    void write(Connection connection, Accumulators before) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        addClaims();
        ChainHash chain = new ChainHash(parts.vault().keys().suite());
        Map<OwnerYear, OwnerRow> heads = new LinkedHashMap<>();
        for (Numbered each : entries) {
            byte[] tag = each.tag(parts.vault().keys(), owners);
            addSettlement(each, tag);
            addMovements(each);
            addCarried(each);
            addJournal(each, tag, chain, heads);
        }
        addTotals(before);
        heads.values()
                .forEach(head -> rows.heads()
                        .add(List.of(
                                head.number(), head.entries(), HexFormat.of().parseHex(head.head()))));
        parts.rows().write(connection, rows.all());
    }

    /** Adds the rows of claims and of refunds, in the order of their ids. */
    private void addClaims() {
        Map<String, List<@Nullable Object>> claims = new TreeMap<>();
        for (Numbered each : entries) {
            if (each.entry.kind() == Books.Kind.SETTLED) {
                String id = each.entry.claim().value();
                claims.put(id, claim(each, id, each.entry.content(), each.contentKey));
            }
            each.entry.refund().ifPresent(refund -> {
                String id = refund.id().value();
                claims.put(id, claim(each, id, refund.content(), each.refundKey));
                rows.refunds().add(List.of(id, each.entry.claim().value()));
            });
        }
        claims.values().forEach(rows.claims()::add);
    }

    private static List<@Nullable Object> claim(Numbered of, String id, String content, byte[] contentKey) {
        OwnerSecret secret = of.person.secret();
        byte @Nullable [] household = of.entry
                .household()
                .map(name -> secret.seal("household", id, name))
                .orElse(null);
        return row(
                id,
                RowBatch.small(of.entry.planYear()),
                of.person.number(),
                secret.seal("person", id, of.entry.person().value()),
                household,
                secret.seal("content", id, content),
                contentKey);
    }

    private void addSettlement(Numbered each, byte[] tag) {
        Entry entry = each.entry;
        List<@Nullable Object> row = row(
                RowBatch.small(entry.planYear()),
                each.number,
                entry.claim().value(),
                RowBatch.small(each.place),
                entry.kind().name(),
                entry.region().value(),
                entry.policy().value(),
                entry.policyRecorded().orElse(null),
                HexFormat.of().parseHex(entry.catalogHash()),
                each.seal,
                entry.total().fen(),
                entry.inScope().fen());
        for (TierName tier : TierName.values()) {
            row.add(entry.paid(tier).fen());
        }
        row.addAll(row(
                entry.personal().fen(),
                entry.onApplication().fen(),
                NoteText.write(entry.notes()),
                OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC),
                tag));
        rows.settlements().add(row);
    }

    private void addMovements(Numbered each) {
        for (Movement movement : each.entry.movements()) {
            Accumulators.Total total = movement.total();
            rows.movements()
                    .add(List.of(
                            RowBatch.small(each.entry.planYear()),
                            each.number,
                            owner(total).number(),
                            total.region().value(),
                            total.account(),
                            movement.before(),
                            movement.moved()));
        }
    }

    private void addCarried(Numbered each) {
        Entry entry = each.entry;
        boolean isReversal = entry.kind() == Books.Kind.REVERSED;
        entry.carried().forEach((stay, amount) -> {
            OwnerYear of = new OwnerYear(Account.Owner.PERSON, stay.person().value(), 0);
            rows.carried()
                    .add(row(
                            RowBatch.small(entry.planYear()),
                            each.number,
                            row(owners, of).number(),
                            stay.policy().value(),
                            stay.claim().value(),
                            stay.account(),
                            isReversal ? null : amount));
        });
    }

    private void addTotals(Accumulators before) {
        Map<Accumulators.Total, Long> moved = new LinkedHashMap<>();
        for (Numbered each : entries) {
            BookedSums.add(each.entry.movements(), moved);
        }
        moved.forEach((total, by) -> {
            if (by != 0) {
                rows.totals()
                        .add(List.of(
                                owner(total).number(),
                                total.region().value(),
                                total.account(),
                                Math.addExact(before.total(total), by)));
            }
        });
    }

    private void addJournal(Numbered each, byte[] tag, ChainHash chain, Map<OwnerYear, OwnerRow> heads) {
        for (OwnerYear of : each.entry.accounts()) {
            OwnerRow head = heads.getOrDefault(of, row(owners, of));
            long sequence = head.entries() + 1;
            byte[] previous = head.entries() == 0
                    ? chain.beginning(head.secret().place())
                    : HexFormat.of().parseHex(head.head());
            byte[] hash = chain.after(previous, sequence, tag);
            rows.journal()
                    .add(List.of(
                            head.number(),
                            sequence,
                            RowBatch.small(each.entry.planYear()),
                            each.number,
                            previous,
                            hash));
            heads.put(of, head.after(HexFormat.of().formatHex(hash)));
        }
    }

    private OwnerRow person(Entry entry) {
        return row(owners, new OwnerYear(Account.Owner.PERSON, entry.person().value(), entry.planYear()));
    }

    private OwnerRow owner(Accumulators.Total total) {
        return row(owners, new OwnerYear(total.owner(), total.ownerId(), total.planYear()));
    }

    private static OwnerRow row(Map<OwnerYear, OwnerRow> owners, OwnerYear of) {
        OwnerRow row = owners.get(of);
        if (row == null) {
            throw new IllegalArgumentException("an entry moves accounts that are not held");
        }
        return row;
    }

    /** Returns values of which some may be absent. */
    private static List<@Nullable Object> row(@Nullable Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
