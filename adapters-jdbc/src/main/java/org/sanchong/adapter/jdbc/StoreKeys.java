package org.sanchong.adapter.jdbc;

import java.io.IOException;
import java.io.StringReader;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * The keys of a store (密钥): master keys by version, with which the keys of people are wrapped; one key by which people
 * are found; one with which the journal is authenticated. Never shown, never logged.
 */
final class StoreKeys {
    static final String FORMAT = "sanchong.keys/1";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String MASTER = "master.";

    private final CipherSuite suite;
    private final NavigableMap<Integer, byte[]> masters;
    private final Map<Integer, CipherKey> ciphers = new TreeMap<>();
    private final byte[] search;
    private final byte[] journal;
    private final MacKey searching;
    private final MacKey journaling;

    private StoreKeys(CipherSuite suite, NavigableMap<Integer, byte[]> masters, byte[] search, byte[] journal) {
        this.suite = suite;
        this.masters = masters;
        masters.forEach((version, key) -> ciphers.put(version, suite.key(key)));
        this.search = search;
        this.journal = journal;
        this.searching = suite.mac(search);
        this.journaling = suite.mac(journal);
    }

    /** Returns fresh keys. */
    static StoreKeys create(CipherSuite suite) {
        NavigableMap<Integer, byte[]> masters = new TreeMap<>();
        masters.put(1, random(suite.keyBytes()));
        return new StoreKeys(suite, masters, random(CipherSuite.HASH_BYTES), random(CipherSuite.HASH_BYTES));
    }

    /**
     * Reads keys.
     *
     * @param text the text of a file of keys; in it a semicolon does as well as the end of a line
     * @throws UnusableFileException if they cannot be used; the message shows no key
     */
    static StoreKeys read(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text.replace(';', '\n')));
        } catch (IOException | IllegalArgumentException e) {
            throw unusable("they are no lines of name=value", e);
        }
        if (!FORMAT.equals(lines.getProperty("format"))) {
            throw unusable("the first line is to be format=" + FORMAT, null);
        }
        CipherSuite suite = CipherSuite.of(lines.getProperty("suite", ""))
                .orElseThrow(() -> unusable("suite is to be SHA256-AES or SM3-SM4", null));
        NavigableMap<Integer, byte[]> masters = new TreeMap<>();
        for (String name : lines.stringPropertyNames()) {
            if (name.startsWith(MASTER)) {
                masters.put(version(name), key(lines, name, suite.keyBytes()));
            }
        }
        if (masters.isEmpty()) {
            throw unusable("master.1 is missing", null);
        }
        byte[] search = key(lines, "search", CipherSuite.HASH_BYTES);
        return new StoreKeys(suite, masters, search, key(lines, "journal", CipherSuite.HASH_BYTES));
    }

    private static int version(String name) {
        String digits = name.substring(MASTER.length());
        if (!digits.matches("[1-9][0-9]{0,5}")) {
            throw unusable("'" + name + "' is to be master. and a whole number from 1", null);
        }
        return Integer.parseInt(digits);
    }

    private static byte[] key(Properties lines, String name, int bytes) {
        String text = lines.getProperty(name, "").strip();
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // The cause would show the key.
            throw unusable("'" + name + "' is not base64", null);
        }
        if (key.length != bytes) {
            throw unusable("'" + name + "' is to have " + bytes + " bytes in base64, and has " + key.length, null);
        }
        return key;
    }

    private static UnusableFileException unusable(String why, @org.jspecify.annotations.Nullable Exception cause) {
        String message = "the keys of the books cannot be used: " + why;
        return cause == null ? new UnusableFileException(message) : new UnusableFileException(message, cause);
    }

    /** Returns bytes that nobody can guess. */
    static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Returns the keys as the text of a file. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("# Keys of the books. Whoever has them reads all personal data; without them nobody does.\n")
                .append("# Keep a copy apart from the books, and from their backups.\n")
                .append("format=")
                .append(FORMAT)
                .append('\n')
                .append("suite=")
                .append(suite.code())
                .append('\n');
        masters.forEach((version, key) -> text.append(MASTER)
                .append(version)
                .append('=')
                .append(base64(key))
                .append('\n'));
        return text.append("search=")
                .append(base64(search))
                .append('\n')
                .append("journal=")
                .append(base64(journal))
                .append('\n')
                .toString();
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    /** Returns the same keys without the master keys before the current one. */
    StoreKeys retired() {
        return new StoreKeys(suite, new TreeMap<>(masters.tailMap(current(), true)), search, journal);
    }

    /** Returns the versions of the master keys there are. */
    List<Integer> versions() {
        return List.copyOf(masters.keySet());
    }

    /** Returns the versions of the master keys before the current one. */
    List<Integer> old() {
        return List.copyOf(masters.headMap(current(), false).keySet());
    }

    /** Returns the same keys with one more master key, the current one from then on. */
    StoreKeys rotated() {
        NavigableMap<Integer, byte[]> more = new TreeMap<>(masters);
        more.put(current() + 1, random(suite.keyBytes()));
        return new StoreKeys(suite, more, search, journal);
    }

    CipherSuite suite() {
        return suite;
    }

    /** Returns the version of the master key that wraps from now on. */
    int current() {
        return masters.lastKey();
    }

    /** Returns the master key of the version, if it is there. */
    Optional<CipherKey> master(int version) {
        return Optional.ofNullable(ciphers.get(version));
    }

    /** Returns how a person or household is found: the same for the same text, and unlike it. */
    byte[] searchKey(String kind, String id) {
        return searching.tag(new CanonicalBytes("search").text(kind).text(id).toBytes());
    }

    /** Returns the tag that authenticates content of the journal. */
    byte[] journalTag(byte[] content) {
        return journaling.tag(content);
    }

    /** Returns by what a store knows that these are its keys, from which nothing follows about them. */
    byte[] check() {
        byte[] ofSearch = searching.tag(new byte[0]);
        return journaling.tag(new CanonicalBytes("check").bytes(ofSearch).toBytes());
    }

    /** Returns the versions there are, and no key. */
    @Override
    public String toString() {
        return "keys " + suite.code() + " " + Map.of("masters", masters.keySet());
    }
}
