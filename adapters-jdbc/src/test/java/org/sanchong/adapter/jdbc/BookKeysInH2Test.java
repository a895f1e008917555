package org.sanchong.adapter.jdbc;

import java.util.UUID;

class BookKeysInH2Test extends BookKeysContract {
    @Override
    String newDatabase() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }
}
