package org.sanchong.adapter.jdbc;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sanchong.application.port.out.Books;

/** Books in PostgreSQL keep the contract, whatever number of programs write them. */
class BooksInPostgresTest extends BooksContract {
    @Override
    Books open() throws SQLException {
        return JdbcBooks.open(Postgres.newBooks(), 6);
    }

    @Test
    void several_programs_settle_as_one_would() throws Exception {
        String url = Postgres.newBooks();
        new History(JdbcBooks.open(url, 2), JdbcBooks.open(url, 2), JdbcBooks.open(url, 2)).check(6, 60);
    }
}
