package org.sanchong.adapter.jdbc;

import org.sanchong.application.port.out.Books;

/** Keeps the order of entries and no hashes. */
final class UnchainedJournal implements JournalKeeper {
    @Override
    public byte[] hash(Position position, byte[] previous, Books.Entry entry) {
        return new byte[0];
    }
}
