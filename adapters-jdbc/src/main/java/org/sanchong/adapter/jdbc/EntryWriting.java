package org.sanchong.adapter.jdbc;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sanchong.adapter.jdbc.OwnerRows.OwnerRow;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.Accumulators;

/** Writes the entries of one transaction, table after table: claims in the order of their ids, as all who write do. */
final class EntryWriting {
    private final Handle handle;
    private final Map<OwnerYear, OwnerRow> owners;
    private final StoreParts parts;
    private final List<Numbered> entries = new ArrayList<>();
    private final Map<Long, byte[]> tags = new LinkedHashMap<>();
    private final Map<Long, byte[]> seals = new LinkedHashMap<>();

    EntryWriting(Handle handle, Map<OwnerYear, OwnerRow> owners, StoreParts parts) {
        this.handle = handle;
        this.owners = owners;
        this.parts = parts;
    }

    private record Numbered(Entry entry, long number, int place) {}

    /**
     * Takes an entry.
     *
     * @param place its place among those of its claim, 0 for the settlement
     */
    void add(Entry entry, int place) {
        entries.add(new Numbered(entry, parts.numbers().next(handle), place));
    }

    /**
     * Writes all that was taken.
     *
     * @param before what stood on the accounts
     */
    void write(Accumulators before) {
        if (entries.isEmpty()) {
            return;
        }
        writeClaims();
        writeSettlements();
        writeMovements();
        writeCarried();
        writeTotals(before);
        writeJournal();
    }

    private void writeClaims() {
        PreparedBatch claims = handle.prepareBatch(
                "INSERT INTO claim"
                        + " (claim_id, plan_year, owner_year, person, household, content, content_key) VALUES (?, ?, ?, ?, ?, ?, ?)");
        List<Entry> settled = entries.stream()
                .map(Numbered::entry)
                .filter(entry -> entry.kind() == Books.Kind.SETTLED)
                .sorted(Comparator.comparing(entry -> entry.claim().value()))
                .toList();
        for (Entry entry : settled) {
            OwnerRow person = person(entry);
            String claim = entry.claim().value();
            byte[] household = entry.household()
                    .map(id -> person.secret().seal("household", claim, id))
                    .orElse(null);
            claims.bind(0, claim)
                    .bind(1, entry.planYear())
                    .bind(2, person.number())
                    .bind(
                            3,
                            person.secret().seal("person", claim, entry.person().value()))
                    .bindBySqlType(4, household, Types.BINARY)
                    .bind(5, person.secret().seal("content", claim, entry.content()))
                    .bind(6, parts.vault().contentKey(entry.content()))
                    .add();
        }
        execute(claims);
    }

    private void writeSettlements() {
        PreparedBatch settlements = handle.prepareBatch(
                "INSERT INTO settlement (plan_year, entry, claim_id, place, kind,"
                        + " policy, policy_recorded, catalog_hash, derivation_hash, total, in_scope, basic, critical_illness,"
                        + " supplementary, medical_assistance, further_assistance, backstop, personal, on_application, notes,"
                        + " recorded_at, tag, region) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (Numbered each : entries) {
            Entry entry = each.entry();
            settlements
                    .bind(0, entry.planYear())
                    .bind(1, each.number())
                    .bind(2, entry.claim().value())
                    .bind(3, each.place())
                    .bind(4, entry.kind().name())
                    .bind(5, entry.policy().value())
                    .bindBySqlType(6, entry.policyRecorded().orElse(null), Types.DATE)
                    .bind(7, HexFormat.of().parseHex(entry.catalogHash()))
                    .bind(8, seal(each))
                    .bind(9, entry.total().fen())
                    .bind(10, entry.inScope().fen());
            int at = 11;
            for (TierName tier : TierName.values()) {
                settlements.bind(at, entry.paid(tier).fen());
                at++;
            }
            settlements
                    .bind(at, entry.personal().fen())
                    .bind(at + 1, entry.onApplication().fen())
                    .bind(at + 2, NoteText.write(entry.notes()))
                    .bind(at + 3, OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC))
                    .bind(at + 4, tag(each))
                    .bind(at + 5, entry.region().value())
                    .add();
        }
        execute(settlements);
    }

    private void writeMovements() {
        PreparedBatch movements = handle.prepareBatch("INSERT INTO movement"
                + " (plan_year, entry, owner_year, region, account, stood, moved) VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (Numbered each : entries) {
            for (Movement movement : each.entry().movements()) {
                Accumulators.Total total = movement.total();
                movements.add(
                        each.entry().planYear(),
                        each.number(),
                        owner(total).number(),
                        total.region().value(),
                        total.account(),
                        movement.before(),
                        movement.moved());
            }
        }
        execute(movements);
    }

    private void writeCarried() {
        PreparedBatch carried = handle.prepareBatch("INSERT INTO carried"
                + " (plan_year, entry, owner_year, policy, claim_id, account, amount) VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (Numbered each : entries) {
            Entry entry = each.entry();
            boolean isReversal = entry.kind() == Books.Kind.REVERSED;
            entry.carried()
                    .forEach((stay, amount) -> carried.bind(0, entry.planYear())
                            .bind(1, each.number())
                            .bind(
                                    2,
                                    owner(new OwnerYear(
                                                    Account.Owner.PERSON,
                                                    stay.person().value(),
                                                    0))
                                            .number())
                            .bind(3, stay.policy().value())
                            .bind(4, stay.claim().value())
                            .bind(5, stay.account())
                            .bindBySqlType(6, isReversal ? null : amount, Types.BIGINT)
                            .add());
        }
        execute(carried);
    }

    private void writeTotals(Accumulators before) {
        Map<Accumulators.Total, Long> moved = new LinkedHashMap<>();
        for (Numbered each : entries) {
            BookedSums.add(each.entry().movements(), moved);
        }
        PreparedBatch totals = handle.prepareBatch(
                parts.isPostgres()
                        ? "INSERT INTO running_total (owner_year, region, account, held) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (owner_year, region, account) DO UPDATE SET held = EXCLUDED.held"
                        : "MERGE INTO running_total (owner_year, region, account, held)"
                                + " KEY (owner_year, region, account) VALUES (?, ?, ?, ?)");
        moved.forEach((total, by) -> {
            if (by != 0) {
                totals.add(
                        owner(total).number(),
                        total.region().value(),
                        total.account(),
                        Math.addExact(before.total(total), by));
            }
        });
        execute(totals);
    }

    private void writeJournal() {
        ChainHash chain = new ChainHash(parts.vault().keys().suite());
        Map<OwnerYear, OwnerRow> heads = new LinkedHashMap<>();
        PreparedBatch journal = handle.prepareBatch("INSERT INTO journal"
                + " (owner_year, sequence, plan_year, entry, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?)");
        for (Numbered each : entries) {
            for (OwnerYear of : each.entry().accounts()) {
                OwnerRow head = heads.getOrDefault(of, owner(of));
                long sequence = head.entries() + 1;
                byte[] previous = head.entries() == 0
                        ? chain.beginning(head.secret().place())
                        : HexFormat.of().parseHex(head.head());
                byte[] hash = chain.after(previous, sequence, tag(each));
                journal.add(head.number(), sequence, each.entry().planYear(), each.number(), previous, hash);
                heads.put(of, head.after(HexFormat.of().formatHex(hash)));
            }
        }
        execute(journal);
        PreparedBatch newHeads = handle.prepareBatch("UPDATE owner_year SET entries = ?, head = ? WHERE number = ?");
        heads.values()
                .forEach(head -> newHeads.add(head.entries(), HexFormat.of().parseHex(head.head()), head.number()));
        execute(newHeads);
    }

    private byte[] tag(Numbered each) {
        return tags.computeIfAbsent(
                each.number(),
                number -> EntryContent.of(each.entry(), rowOf(each), this::owner)
                        .tag(parts.vault().keys()));
    }

    private EntryContent.Place rowOf(Numbered each) {
        HexFormat hex = HexFormat.of();
        String key = hex.formatHex(parts.vault().contentKey(each.entry().content()));
        return new EntryContent.Place(each.number(), each.place(), key, hex.formatHex(seal(each)));
    }

    private byte[] seal(Numbered each) {
        return seals.computeIfAbsent(
                each.number(),
                number -> person(each.entry())
                        .secret()
                        .sealSeal(number, each.entry().derivationHash()));
    }

    private OwnerRow person(Entry entry) {
        return owner(new OwnerYear(Account.Owner.PERSON, entry.person().value(), entry.planYear()));
    }

    private OwnerRow owner(Accumulators.Total total) {
        return owner(new OwnerYear(total.owner(), total.ownerId(), total.planYear()));
    }

    private OwnerRow owner(OwnerYear of) {
        OwnerRow row = owners.get(of);
        if (row == null) {
            throw new IllegalArgumentException("an entry moves accounts that are not held");
        }
        return row;
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
