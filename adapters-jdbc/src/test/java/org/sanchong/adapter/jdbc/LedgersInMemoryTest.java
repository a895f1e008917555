package org.sanchong.adapter.jdbc;

import org.sanchong.application.memory.InMemoryLedgers;
import org.sanchong.application.port.out.Ledgers;

class LedgersInMemoryTest extends LedgersContract {
    private Ledgers ledgers;

    @Override
    Ledgers open() {
        ledgers = new InMemoryLedgers();
        return ledgers;
    }

    @Override
    Ledgers openAgain() {
        return ledgers;
    }
}
