package org.sanchong.adapter.jdbc;

import org.sanchong.application.memory.InMemoryBooks;
import org.sanchong.application.memory.InMemoryCases;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Cases;

class NamesInMemoryTest extends NamesInBooksContract {
    @Override
    Books open() {
        return InMemoryBooks.empty();
    }

    @Override
    Cases cases(Books of) {
        return InMemoryCases.of((InMemoryBooks) of);
    }
}
