package org.sanchong.adapter.jdbc;

import java.sql.SQLException;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.CatalogVersions;

class CatalogVersionsInPostgresTest extends CatalogVersionsContract {
    private String url = "";

    @Override
    Books openBooks() throws SQLException {
        url = Postgres.newBooks();
        return JdbcBooks.open(url, 1);
    }

    @Override
    CatalogVersions open(Books of) {
        return JdbcBooks.openCatalogVersions(url);
    }
}
