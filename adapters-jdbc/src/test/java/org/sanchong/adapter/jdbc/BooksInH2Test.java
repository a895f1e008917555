package org.sanchong.adapter.jdbc;

import java.util.UUID;
import org.sanchong.application.port.out.Books;

/** Books in an H2 database in memory keep the contract. */
class BooksInH2Test extends BooksContract {
    @Override
    Books open() {
        return JdbcBooks.open("jdbc:h2:mem:" + UUID.randomUUID(), 6);
    }
}
