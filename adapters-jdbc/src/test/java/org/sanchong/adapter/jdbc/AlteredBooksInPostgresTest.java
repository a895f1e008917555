package org.sanchong.adapter.jdbc;

import java.sql.SQLException;
import java.util.List;

class AlteredBooksInPostgresTest extends AlteredBooksContract {
    @Override
    String newBooks() throws SQLException {
        return Postgres.newBooks();
    }

    @Override
    List<String> withoutGuards() {
        return List.of("SET session_replication_role = replica");
    }
}
