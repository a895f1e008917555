package org.sanchong.adapter.jdbc;

import java.util.UUID;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.CatalogVersions;

class CatalogVersionsInH2Test extends CatalogVersionsContract {
    @Override
    Books openBooks() {
        return JdbcBooks.open("jdbc:h2:mem:" + UUID.randomUUID(), 1);
    }

    @Override
    CatalogVersions open(Books of) {
        return JdbcBooks.catalogVersions(of);
    }
}
