package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Numbers for entries, taken from the store some at a time; each is given once, whoever asks. But a server that is killed
 * may forget that it gave some out, and give them again: then an entry has the number already, its transaction fails, and
 * is done again with others.
 */
final class EntryNumbers {
    /** As many as the sequence goes on by. */
    private static final int AT_ONCE = 1024;

    private long next;
    private long end;

    /** Returns a number; one whose transaction fails is never seen. */
    synchronized long next(Connection connection) throws SQLException {
        if (next == end) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT nextval('entry_number')")) {
                row.next();
                next = row.getLong(1);
            }
            end = next + AT_ONCE;
        }
        long given = next;
        next++;
        return given;
    }

    /** Lets go of those that were not given yet: others may have them too. */
    synchronized void forget() {
        next = end;
    }
}
