package org.sanchong.adapter.jdbc;

import java.sql.SQLException;

class LedgersInPostgresTest extends LedgersInStoreContract {
    @Override
    String newStore() throws SQLException {
        return Postgres.newBooks();
    }
}
