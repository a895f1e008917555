package org.sanchong.adapter.jdbc;

import java.sql.SQLException;
import org.sanchong.application.port.out.Books;

class CasesInPostgresTest extends CasesContract {
    @Override
    Books open() throws SQLException {
        return JdbcBooks.open(Postgres.newBooks(), 4);
    }
}
