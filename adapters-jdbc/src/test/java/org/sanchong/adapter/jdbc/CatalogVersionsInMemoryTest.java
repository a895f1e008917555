package org.sanchong.adapter.jdbc;

import org.sanchong.application.memory.InMemoryBooks;
import org.sanchong.application.memory.InMemoryCatalogVersions;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.CatalogVersions;

class CatalogVersionsInMemoryTest extends CatalogVersionsContract {
    @Override
    Books openBooks() {
        return InMemoryBooks.empty();
    }

    @Override
    CatalogVersions open(Books of) {
        return InMemoryCatalogVersions.of((InMemoryBooks) of);
    }
}
