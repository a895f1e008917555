package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Wraps the keys of people under the present master key, some a transaction. It waits for no lock, so nobody waits in a
 * circle: rows that others hold are left for later.
 */
final class KeyWrapping {
    private static final int AT_ONCE = 500;
    private static final long PAUSE = 100;

    private static final String OLD = " FROM owner_year WHERE secret_version >= 1 AND secret_version < ?";

    private static final String SOME = "SELECT number, owner_key, plan_year, secret, secret_version" + OLD
            + " AND number > ? ORDER BY number LIMIT " + AT_ONCE + " FOR UPDATE SKIP LOCKED";

    private final Transactions transactions;
    private final StoreKeys keys;

    KeyWrapping(Transactions transactions, StoreKeys keys) {
        this.transactions = transactions;
        this.keys = keys;
    }

    /** What a transaction did: how many keys were wrapped, and the number of the last row. */
    private record Some(long wrapped, long last) {}

    /** Returns how many keys are wrapped under an older master key. */
    long old() {
        return count("SELECT COUNT(*)" + OLD);
    }

    /** Returns how many keys are wrapped under a master key that is newer than all that are known. */
    long newer() {
        return count("SELECT COUNT(*) FROM owner_year WHERE secret_version > ?");
    }

    private long count(String sql) {
        return transactions.read(connection -> Jdbi.open(connection)
                .createQuery(sql)
                .bind(0, keys.current())
                .mapTo(Long.class)
                .one());
    }

    /** Wraps all keys that are wrapped under an older one, and returns how many. */
    long wrapAll() {
        long wrapped = 0;
        long after = 0;
        while (true) {
            long from = after;
            Some some = transactions.write(connection -> some(connection, from));
            wrapped += some.wrapped();
            after = some.last();
            if (some.wrapped() == 0) {
                if (old() == 0) {
                    return wrapped;
                }
                after = 0;
                rest();
            }
        }
    }

    private Some some(Connection connection, long after) throws SQLException {
        long wrapped = 0;
        long last = after;
        try (PreparedStatement finding = connection.prepareStatement(SOME);
                PreparedStatement wrapping = connection.prepareStatement(
                        "UPDATE owner_year SET secret = ?, secret_version = ? WHERE number = ?")) {
            finding.setInt(1, keys.current());
            finding.setLong(2, after);
            try (ResultSet rows = finding.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong(1);
                    PersonKey.Wrapped anew = anew(rows);
                    wrapping.setBytes(1, anew.bytes());
                    wrapping.setInt(2, anew.version());
                    wrapping.setLong(3, last);
                    wrapping.addBatch();
                    wrapped++;
                }
            }
            if (wrapped > 0) {
                wrapping.executeBatch();
            }
        }
        return new Some(wrapped, last);
    }

    private PersonKey.Wrapped anew(ResultSet row) throws SQLException {
        PersonKey.Wrapped old = new PersonKey.Wrapped(row.getInt(5), row.getBytes(4));
        OwnerSecret secret = new Vault(keys).secret(row.getBytes(2), row.getInt(3), old);
        long number = row.getLong(1);
        return secret.key()
                .orElseThrow(() -> new UnusableFileException("the key in owner_year " + number
                        + " does not open with master." + old.version() + " of these keys: it was changed, or the file"
                        + " lacks that key. \"journal verify\" tells more; put the master key back, or the row from a backup"
                        + " / owner_year " + number + " 中的密钥无法用 master." + old.version()
                        + " 打开：数据被改动，或密钥文件缺少该主密钥。请用 journal verify 查明，恢复主密钥或从备份恢复该行"))
                .wrap(keys, secret.place().bytes());
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the books", e);
        }
    }
}
