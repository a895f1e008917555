package org.sanchong.adapter.jdbc;

import org.sanchong.application.port.out.Books.OwnerYear;

/**
 * The row of an owner's year.
 *
 * @param number its number
 * @param of whose it is
 * @param entries how many entries concern it
 * @param head the hash of the last of them in hexadecimal digits, empty before the first
 * @param secret what encrypts texts about the owner
 */
record OwnerRow(long number, OwnerYear of, long entries, String head, OwnerSecret secret) {
    /** Returns the row with one more entry. */
    OwnerRow after(String hash) {
        return new OwnerRow(number, of, entries + 1, hash, secret);
    }
}
