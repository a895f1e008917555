package org.sanchong.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import org.sanchong.application.port.out.CatalogVersions.Kept;
import org.sanchong.application.port.out.CatalogVersions.Packed;

/**
 * A catalog that is kept, as its row says.
 *
 * @param number its number, from 1
 * @param at when the books first saw it, in whole microseconds
 * @param catalog what it is
 */
record CatalogRow(long number, Instant at, Packed catalog) {
    /** What reads rows; their tags stand last. */
    static final String SELECT =
            "SELECT number, recorded_at, content_hash, program, content, tag FROM catalog_version AS v";

    /** Where the tag stands. */
    static final int TAG = 6;

    static CatalogRow of(ResultSet row) throws SQLException {
        return new CatalogRow(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                new Packed(
                        HexFormat.of().formatHex(row.getBytes(3)),
                        row.getString(4),
                        Base64.getEncoder().encodeToString(row.getBytes(5))));
    }

    Kept kept() {
        return new Kept(catalog, at);
    }

    byte[] contentHash() {
        return HexFormat.of().parseHex(catalog.contentHash());
    }

    byte[] content() {
        return Base64.getDecoder().decode(catalog.content());
    }

    /** Returns what authenticates the row, behind the tag of the row before. */
    byte[] tag(StoreKeys keys, byte[] before) {
        return keys.journalTag(new CanonicalBytes("catalog-version")
                .bytes(before)
                .number(number)
                .number(EntryContent.micros(at))
                .bytes(contentHash())
                .text(catalog.program())
                .bytes(content())
                .toBytes());
    }
}
