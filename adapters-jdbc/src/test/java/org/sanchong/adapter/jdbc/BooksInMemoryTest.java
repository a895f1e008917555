package org.sanchong.adapter.jdbc;

import org.sanchong.application.memory.InMemoryBooks;
import org.sanchong.application.port.out.Books;

/** The books in memory keep the contract. */
class BooksInMemoryTest extends BooksContract {
    @Override
    Books open() {
        return InMemoryBooks.empty();
    }
}
