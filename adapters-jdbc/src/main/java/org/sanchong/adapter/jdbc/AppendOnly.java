package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Tables to which rows are added and of which none is ever changed: how H2 is told. */
final class AppendOnly {
    private AppendOnly() {}

    /** Refuses any change; public because H2 makes it by its name. */
    public static final class Guard implements Trigger {
        /** Made by the database. */
        public Guard() {}

        @Override
        public void fire(Connection with, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
            throw new SQLException("entries are added and never changed", "23000");
        }
    }
}
