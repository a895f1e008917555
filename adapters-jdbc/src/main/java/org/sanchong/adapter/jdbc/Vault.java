package org.sanchong.adapter.jdbc;

import java.util.HexFormat;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;

/**
 * How texts about people are stored: encrypted, each owner and plan year with a secret of its own, and found by hashes that
 * nobody makes without the store's keys. For any number of threads.
 */
final class Vault {
    private final StoreKeys keys;

    Vault(StoreKeys keys) {
        this.keys = keys;
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
        return keys.searchKey(kind == 0 ? "person" : "household", id);
    }

    /** Returns by what it is seen whether a claim says the same. */
    byte[] contentKey(String content) {
        return keys.searchKey("content", content);
    }

    /** Returns a fresh secret for an owner's plan year. */
    OwnerSecret newSecret(OwnerYear of) {
        PersonKey key = PersonKey.create(keys);
        OwnerSecret.Place place = new OwnerSecret.Place(HexFormat.of().formatHex(ownerKey(of)), of.planYear());
        return new OwnerSecret(place, key.wrap(keys, place.bytes()), key);
    }

    /** Returns the secret that is kept of an owner's plan year; one that cannot be had opens nothing. */
    OwnerSecret secret(byte[] ownerKey, int planYear, PersonKey.Wrapped wrapped) {
        OwnerSecret.Place place = new OwnerSecret.Place(HexFormat.of().formatHex(ownerKey), planYear);
        PersonKey key = wrapped.version() == OwnerSecret.FORGOTTEN
                ? null
                : PersonKey.unwrap(keys, wrapped, place.bytes()).orElse(null);
        return new OwnerSecret(place, wrapped, key);
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
