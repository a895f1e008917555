package org.sanchong.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.sanchong.application.port.out.Books;

/** Books in PostgreSQL keep the contract too where every new row is copied, as those of large files are. */
class CopiedBooksInPostgresTest extends BooksContract {
    @Override
    Books open() throws SQLException {
        StoreUrl url = StoreUrl.of(Postgres.newBooks(), true);
        JdbcBooks.make(url);
        HikariDataSource store = JdbcBooks.connectByKey(url, 6);
        Vault vault = new Vault(new StoreIdentity(url, store).keys(KeyPlace.of(url)));
        StoreParts parts = new StoreParts(vault, new EntryNumbers(), new ArrayHolding(vault), new ArrayRows(1));
        return new StoredBooks(store, url, parts, store::close);
    }
}
