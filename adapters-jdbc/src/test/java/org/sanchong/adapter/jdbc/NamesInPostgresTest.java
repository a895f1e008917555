package org.sanchong.adapter.jdbc;

import java.sql.SQLException;
import org.sanchong.application.port.out.Books;

class NamesInPostgresTest extends NamesInBooksContract {
    @Override
    Books open() throws SQLException {
        return JdbcBooks.open(Postgres.newBooks(), 4);
    }
}
