package org.sanchong.adapter.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A key of one person (个人密钥), with which the person's texts are encrypted. A store keeps it wrapped under a master
 * key; without it nobody reads the person's texts any more, and everything else in the books stays as it is.
 */
final class PersonKey {
    private static final String WRAPPED = "person-key";

    private final byte[] bytes;
    private final CipherKey key;

    private PersonKey(CipherSuite suite, byte[] bytes) {
        this.bytes = bytes;
        this.key = suite.key(bytes);
    }

    /** Returns a fresh key. */
    static PersonKey create(StoreKeys keys) {
        return new PersonKey(keys.suite(), StoreKeys.random(keys.suite().keyBytes()));
    }

    /** Returns the key wrapped under the current master key, for the person of that search key alone. */
    Wrapped wrap(StoreKeys keys, byte[] person) {
        CipherKey master = keys.master(keys.current()).orElseThrow();
        return new Wrapped(keys.current(), sealed(master, about(WRAPPED, person), bytes));
    }

    /** Returns the key, or nothing where its master key is not there, or it is another person's or altered. */
    static Optional<PersonKey> unwrap(StoreKeys keys, Wrapped wrapped, byte[] person) {
        return keys.master(wrapped.version())
                .flatMap(master -> opened(master, about(WRAPPED, person), wrapped.bytes()))
                .map(bytes -> new PersonKey(keys.suite(), bytes));
    }

    /**
     * Returns a text encrypted.
     *
     * @param row the row in which it stands: in another row it does not open
     */
    byte[] seal(Row row, String text) {
        return sealed(key, row.bytes(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the text, or nothing where it is another row's, another person's, or altered. */
    Optional<String> open(Row row, byte[] sealed) {
        return opened(key, row.bytes(), sealed).map(text -> new String(text, StandardCharsets.UTF_8));
    }

    private static byte[] about(String what, byte[] person) {
        return new CanonicalBytes(what).bytes(person).toBytes();
    }

    private static byte[] sealed(CipherKey key, byte[] about, byte[] text) {
        byte[] nonce = StoreKeys.random(CipherSuite.NONCE_BYTES);
        byte[] sealed = key.seal(nonce, about, text);
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return both;
    }

    private static Optional<byte[]> opened(CipherKey key, byte[] about, byte[] both) {
        if (both.length < CipherSuite.NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(both, CipherSuite.NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(both, CipherSuite.NONCE_BYTES, both.length);
        return key.open(nonce, about, sealed);
    }

    @Override
    public String toString() {
        return "a person's key";
    }

    /** A wrapped key. */
    static final class Wrapped {
        private final int version;
        private final byte[] bytes;

        /** Makes one of the version of the master key and the encrypted key. */
        Wrapped(int version, byte[] bytes) {
            this.version = version;
            this.bytes = bytes.clone();
        }

        int version() {
            return version;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * A row of the books.
     *
     * @param table its table
     * @param column the column in which the text stands
     * @param id what tells the row apart
     */
    record Row(String table, String column, String id) {
        private byte[] bytes() {
            return new CanonicalBytes("row").text(table).text(column).text(id).toBytes();
        }
    }
}
