package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;

/**
 * The hash of an entry of the journal (日志链): over the hash of the entry before it in its chain, its place, and the tag of
 * its content. The tag needs the journal's key, so that nothing about a person can be guessed from a hash; that hashes
 * follow one another can be seen without it.
 */
final class ChainHash {
    private final CipherSuite suite;

    ChainHash(CipherSuite suite) {
        this.suite = suite;
    }

    /** Returns the hash with which the chain of an owner's plan year begins. */
    byte[] beginning(OwnerSecret.Place of) {
        return suite.digest()
                .digest(new CanonicalBytes("chain").bytes(of.bytes()).toBytes());
    }

    /**
     * Returns the hash of an entry.
     *
     * @param before the hash of the entry before it, or of the beginning
     * @param sequence its place in the chain, from 1
     * @param tag the tag of its content
     */
    byte[] after(byte[] before, long sequence, byte[] tag) {
        MessageDigest digest = suite.digest();
        return digest.digest(new CanonicalBytes("entry")
                .bytes(before)
                .number(sequence)
                .bytes(tag)
                .toBytes());
    }
}
