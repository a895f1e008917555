package org.sanchong.adapter.jdbc;

import java.util.UUID;

class LedgersInH2Test extends LedgersInStoreContract {
    @Override
    String newStore() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }
}
