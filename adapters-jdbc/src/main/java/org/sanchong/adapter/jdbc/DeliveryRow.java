package org.sanchong.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.Delivery;

/**
 * A list that was taken in, as its row says.
 *
 * @param number its number, from 1
 * @param at when the books learnt of it, in whole microseconds
 * @param list what it is
 */
record DeliveryRow(long number, Instant at, DeliveredList list) {
    /** The columns from which a row is read, in their order. */
    static final String COLUMNS =
            "d.number, d.recorded_at, d.department, d.area, d.delivered_on, d.extent, d.collection_from, d.sha256, d.tag";

    /** Where the tag stands among them. */
    static final int TAG = 9;

    static DeliveryRow of(ResultSet row) throws SQLException {
        return new DeliveryRow(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                new DeliveredList(
                        new CertifyingDepartment(row.getString(3)),
                        new RegionCode(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        Delivery.Extent.valueOf(row.getString(6)),
                        Stream.ofNullable(row.getObject(7, LocalDate.class)).toList(),
                        row.getString(8)));
    }

    /**
     * What the row of a certification says.
     *
     * @param place its place in the list's changes, from 1
     * @param ownerKey by what the person is found, in hexadecimal digits
     * @param sealed what was learnt, encrypted, in hexadecimal digits
     */
    record Learnt(int place, String ownerKey, String sealed) {}

    /** Returns what authenticates the row and what belongs to it, behind the tag of the row before. */
    byte[] tag(StoreKeys keys, byte[] before, List<Learnt> learnt) {
        return keys.journalTag(new CanonicalBytes("delivery")
                .bytes(before)
                .number(number)
                .number(EntryContent.micros(at))
                .text(list.department().code())
                .text(list.area().value())
                .text(list.day().toString())
                .text(list.extent().name())
                .list(list.collectionFrom(), (bytes, day) -> bytes.text(day.toString()))
                .text(list.digest())
                .list(
                        learnt,
                        (bytes, one) ->
                                bytes.number(one.place()).text(one.ownerKey()).text(one.sealed()))
                .toBytes());
    }
}
