package org.sanchong.adapter.jdbc;

import java.util.UUID;
import org.sanchong.application.port.out.Books;

class NamesInH2Test extends NamesInBooksContract {
    @Override
    Books open() {
        return JdbcBooks.open("jdbc:h2:mem:" + UUID.randomUUID(), 4);
    }
}
