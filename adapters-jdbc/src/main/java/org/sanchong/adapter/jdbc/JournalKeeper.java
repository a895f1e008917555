package org.sanchong.adapter.jdbc;

import org.sanchong.application.port.out.Books;

/** Gives each entry of the journal the hash that chains it to the one before; called while the owner's year is locked. */
interface JournalKeeper {
    /**
     * Returns the hash of an entry.
     *
     * @param previous the hash of the entry before; empty before the first
     */
    byte[] hash(Position position, byte[] previous, Books.Entry entry);

    /**
     * Where an entry stands.
     *
     * @param ownerYear the number of the owner's year
     * @param sequence its place there, from 1
     * @param entry the number of the entry
     */
    record Position(long ownerYear, long sequence, long entry) {}
}
