package org.sanchong.adapter.jdbc;

import java.util.UUID;
import org.sanchong.application.port.out.Books;

class CasesInH2Test extends CasesContract {
    @Override
    Books open() {
        return JdbcBooks.open("jdbc:h2:mem:" + UUID.randomUUID(), 4);
    }
}
