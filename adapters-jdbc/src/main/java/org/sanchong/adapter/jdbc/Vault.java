package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.benefit.Account;

/**
 * How texts about people are stored: encrypted, each owner and plan year with a secret of its own, and found by hashes that
 * nobody makes without the store's keys. For any number of threads.
 */
final class Vault {
    /** How the books write that a row of owners is that of a ledger of their own. */
    static final int LEDGER = 2;

    /** A file of keys is not read again sooner. */
    private static final long APART = Duration.ofSeconds(1).toNanos();

    private final Supplier<StoreKeys> again;
    private volatile StoreKeys keys;
    private volatile long readAgain = System.nanoTime() - APART;

    Vault(StoreKeys keys) {
        this(keys, () -> keys);
    }

    /**
     * Encrypts with keys.
     *
     * @param again gives the keys as they are now, where a text needs a master key that was not there yet
     */
    Vault(StoreKeys keys, Supplier<StoreKeys> again) {
        this.keys = keys;
        this.again = again;
    }

    /** Returns how the books write whether an owner is a person or a household. */
    static int kind(Account.Owner owner) {
        return owner == Account.Owner.PERSON ? 0 : 1;
    }

    /** Returns by what an owner is found. */
    byte[] ownerKey(OwnerYear of) {
        return ownerKey(kind(of.owner()), of.id());
    }

    /** Returns by what an owner is found. */
    byte[] ownerKey(int kind, String id) {
        String of =
                switch (kind) {
                    case 0 -> "person";
                    case LEDGER -> "ledger";
                    default -> "household";
                };
        return keys.searchKey(of, id);
    }

    /** Returns by what it is seen whether a claim says the same. */
    byte[] contentKey(String content) {
        return keys.searchKey("content", content);
    }

    /** Returns a fresh secret for an owner's plan year. */
    OwnerSecret newSecret(OwnerYear of) {
        return newSecret(ownerKey(of), of.planYear());
    }

    /** Returns a fresh secret for whoever is found by the key. */
    OwnerSecret newSecret(byte[] ownerKey, int planYear) {
        PersonKey key = PersonKey.create(keys);
        OwnerSecret.Place place = new OwnerSecret.Place(HexFormat.of().formatHex(ownerKey), planYear);
        return new OwnerSecret(place, key.wrap(keys, place.bytes()), key);
    }

    /** Returns the secret that is kept of an owner's plan year; one that cannot be had opens nothing. */
    OwnerSecret secret(byte[] ownerKey, int planYear, PersonKey.Wrapped wrapped) {
        OwnerSecret.Place place = new OwnerSecret.Place(HexFormat.of().formatHex(ownerKey), planYear);
        if (wrapped.version() == OwnerSecret.FORGOTTEN) {
            return new OwnerSecret(place, wrapped, null);
        }
        if (keys.master(wrapped.version()).isEmpty()) {
            readAgain();
        }
        return new OwnerSecret(
                place, wrapped, PersonKey.unwrap(keys, wrapped, place.bytes()).orElse(null));
    }

    /** Takes the keys as they are now: another program may have made a further master key. */
    private synchronized void readAgain() {
        if (System.nanoTime() - readAgain < APART) {
            return;
        }
        readAgain = System.nanoTime();
        try {
            StoreKeys now = again.get();
            if (MessageDigest.isEqual(now.check(), keys.check())) {
                keys = now;
            }
        } catch (UnusableFileException notThere) {
            // Those that are known go on; the text does not open.
            readAgain = System.nanoTime();
        }
    }

    /** Returns what stands in place of a secret that is forgotten: only who has the keys could write it. */
    PersonKey.Wrapped forgotten(OwnerSecret.Place place) {
        byte[] mark = keys.journalTag(
                new CanonicalBytes("forgotten").bytes(place.bytes()).toBytes());
        return new PersonKey.Wrapped(OwnerSecret.FORGOTTEN, mark);
    }

    StoreKeys keys() {
        return keys;
    }
}
