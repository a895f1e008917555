package org.sanchong.adapter.jdbc;

import static org.sanchong.adapter.jdbc.RowBatch.bigint;
import static org.sanchong.adapter.jdbc.RowBatch.bytes;
import static org.sanchong.adapter.jdbc.RowBatch.date;
import static org.sanchong.adapter.jdbc.RowBatch.moment;
import static org.sanchong.adapter.jdbc.RowBatch.smallint;
import static org.sanchong.adapter.jdbc.RowBatch.text;

import java.util.List;

/** The rows of one transaction, table by table; what the columns mean is said where the tables are made. */
final class EntryRows {
    private final RowBatch claims = RowBatch.insert(
            "claim",
            List.of(
                    text("claim_id"),
                    smallint("plan_year"),
                    bigint("owner_year"),
                    bytes("person"),
                    bytes("household"),
                    bytes("content"),
                    bytes("content_key")));
    private final RowBatch settlements = RowBatch.insert(
            "settlement",
            List.of(
                    smallint("plan_year"),
                    bigint("entry"),
                    text("claim_id"),
                    smallint("place"),
                    text("kind"),
                    text("region"),
                    text("policy"),
                    date("policy_recorded"),
                    bytes("catalog_hash"),
                    bytes("derivation_hash"),
                    bigint("total"),
                    bigint("in_scope"),
                    bigint("basic"),
                    bigint("critical_illness"),
                    bigint("supplementary"),
                    bigint("medical_assistance"),
                    bigint("further_assistance"),
                    bigint("backstop"),
                    bigint("personal"),
                    bigint("on_application"),
                    text("notes"),
                    moment("recorded_at"),
                    bytes("tag")));
    private final RowBatch movements = RowBatch.insert(
            "movement",
            List.of(
                    smallint("plan_year"),
                    bigint("entry"),
                    bigint("owner_year"),
                    text("region"),
                    text("account"),
                    bigint("stood"),
                    bigint("moved")));
    private final RowBatch carried = RowBatch.insert(
            "carried",
            List.of(
                    smallint("plan_year"),
                    bigint("entry"),
                    bigint("owner_year"),
                    text("policy"),
                    text("claim_id"),
                    text("account"),
                    bigint("amount")));
    private final RowBatch refunds = RowBatch.insert("refund", List.of(text("claim_id"), text("takes_back")));
    private final RowBatch totals = RowBatch.put(
            "running_total", 3, List.of(bigint("owner_year"), text("region"), text("account"), bigint("held")));
    private final RowBatch journal = RowBatch.insert(
            "journal",
            List.of(
                    bigint("owner_year"),
                    bigint("sequence"),
                    smallint("plan_year"),
                    bigint("entry"),
                    bytes("previous_hash"),
                    bytes("hash")));
    private final RowBatch heads =
            RowBatch.update("owner_year", 1, List.of(bigint("number"), bigint("entries"), bytes("head")));

    RowBatch claims() {
        return claims;
    }

    RowBatch settlements() {
        return settlements;
    }

    RowBatch movements() {
        return movements;
    }

    RowBatch carried() {
        return carried;
    }

    RowBatch refunds() {
        return refunds;
    }

    RowBatch totals() {
        return totals;
    }

    RowBatch journal() {
        return journal;
    }

    RowBatch heads() {
        return heads;
    }

    /** Returns all of them in the order in which they are written: what others name comes first. */
    List<RowBatch> all() {
        return List.of(claims, settlements, refunds, movements, carried, totals, journal, heads);
    }
}
