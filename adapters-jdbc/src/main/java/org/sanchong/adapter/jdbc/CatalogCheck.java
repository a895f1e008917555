package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sanchong.application.port.out.Journal.Code;
import org.sanchong.application.port.out.Journal.Fault;

/** Goes through all catalogs that are kept: each is what was written, behind the one before, up to the last. */
final class CatalogCheck {
    private final StoreKeys keys;

    CatalogCheck(StoreKeys keys) {
        this.keys = keys;
    }

    /** Returns the first catalog that is not right. */
    Optional<Fault> check(Connection connection) throws SQLException {
        byte[] before = {};
        long number = 0;
        try (RowCursor rows = new RowCursor(connection, CatalogRow.SELECT + " ORDER BY v.number")) {
            while (rows.next()) {
                CatalogRow row = CatalogRow.of(rows.row());
                byte[] tag = rows.row().getBytes(CatalogRow.TAG);
                number++;
                if (row.number() != number || !MessageDigest.isEqual(row.tag(keys, before), tag)) {
                    return Optional.of(new Fault(Code.CATALOG_ALTERED, "catalog_version", "number " + row.number()));
                }
                before = tag;
            }
        }
        return TableHead.ofCatalogs(keys).fault(connection, number, before);
    }
}
