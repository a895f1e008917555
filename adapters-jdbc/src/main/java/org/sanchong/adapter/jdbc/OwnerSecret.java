package org.sanchong.adapter.jdbc;

import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;

/** What encrypts the texts about an owner in a plan year. */
final class OwnerSecret {
    /** The version of a secret that is no longer there. */
    static final int FORGOTTEN = 0;

    private static final int SHOWN = 12;

    private final Place place;
    private final PersonKey.Wrapped wrapped;
    private final @Nullable PersonKey key;

    OwnerSecret(Place place, PersonKey.Wrapped wrapped, @Nullable PersonKey key) {
        this.place = place;
        this.wrapped = wrapped;
        this.key = key;
    }

    /** Returns the secret as it is kept. */
    PersonKey.Wrapped wrapped() {
        return wrapped;
    }

    /** Returns whose it is. */
    Place place() {
        return place;
    }

    /** Returns the key, unless it is forgotten, altered or wrapped under a key that is not there. */
    Optional<PersonKey> key() {
        return Optional.ofNullable(key);
    }

    /** Returns whether it was forgotten on purpose. */
    boolean isForgotten() {
        return wrapped.version() == FORGOTTEN;
    }

    /** Returns the owner's id, encrypted. */
    byte[] sealedId(String id) {
        return present().seal(idRow(), id);
    }

    /** Returns the owner's id, or a name from which nobody learns it. */
    String id(byte[] sealed) {
        return openedId(sealed).orElse("forgotten-" + place.ownerKey().substring(0, SHOWN));
    }

    /** Returns the owner's id, if it opens. */
    Optional<String> openedId(byte[] sealed) {
        return key().flatMap(known -> known.open(idRow(), sealed));
    }

    /** Returns a text of a claim, encrypted. */
    byte[] seal(String column, String claim, String text) {
        return present().seal(claimRow(column, claim), text);
    }

    /** Returns a text of a claim, if it opens. */
    Optional<String> open(String column, String claim, byte[] sealed) {
        return key().flatMap(known -> known.open(claimRow(column, claim), sealed));
    }

    /** Returns the seal of a derivation, encrypted: from the seal itself, guesses of a claim could be confirmed. */
    byte[] sealSeal(long entry, String seal) {
        return present().seal(sealRow(entry), seal);
    }

    /** Returns the seal of a derivation, if it opens. */
    Optional<String> openSeal(long entry, byte[] sealed) {
        return key().flatMap(known -> known.open(sealRow(entry), sealed));
    }

    /** Returns what was learnt about a certification, encrypted. */
    byte[] sealCertification(long delivery, int place, String text) {
        return present().seal(certificationRow(delivery, place), text);
    }

    /** Returns what was learnt about a certification, if it opens. */
    Optional<String> openCertification(long delivery, int place, byte[] sealed) {
        return key().flatMap(known -> known.open(certificationRow(delivery, place), sealed));
    }

    /** Returns what happened to a case, encrypted. */
    byte[] sealCase(CaseRow.Step step, String text) {
        return present().seal(caseRow(step), text);
    }

    /** Returns what happened to a case, if it opens. */
    Optional<String> openCase(CaseRow.Step step, byte[] sealed) {
        return key().flatMap(known -> known.open(caseRow(step), sealed));
    }

    /** Returns the values of a row of a ledger, encrypted. */
    byte[] sealLedger(LedgerRow.Place row, String text) {
        return present().seal(row.sealing(), text);
    }

    /** Returns the values of a row of a ledger, if they open. */
    Optional<String> openLedger(LedgerRow.Place row, byte[] sealed) {
        return key().flatMap(known -> known.open(row.sealing(), sealed));
    }

    private static PersonKey.Row caseRow(CaseRow.Step step) {
        return new PersonKey.Row("case_event", "content", step.name());
    }

    private static PersonKey.Row certificationRow(long delivery, int place) {
        return new PersonKey.Row("certification", "content", delivery + " " + place);
    }

    private static PersonKey.Row sealRow(long entry) {
        return new PersonKey.Row("settlement", "derivation_hash", Long.toString(entry));
    }

    private PersonKey present() {
        return key().orElseThrow(
                        () -> new UnusableFileException("a key in the books does not open with the keys of this"
                                + " program: it was changed, or it is wrapped under master." + wrapped.version()
                                + ", which these keys lack since another copy of the file was changed. Take that copy, or see \"journal verify\""
                                + " / 账簿中有密钥无法打开：数据被改动，或其主密钥 master." + wrapped.version()
                                + " 不在本程序的密钥文件中。请换用更改过的那一份，或用 journal verify 查明"));
    }

    private PersonKey.Row idRow() {
        return new PersonKey.Row("owner_year", "owner_id", place.ownerKey() + " " + place.planYear());
    }

    private static PersonKey.Row claimRow(String column, String claim) {
        return new PersonKey.Row("claim", column, claim);
    }

    /**
     * Whose a secret is.
     *
     * @param ownerKey by what the owner is found, in hexadecimal digits
     * @param planYear the plan year
     */
    record Place(String ownerKey, int planYear) {
        byte[] bytes() {
            return new CanonicalBytes("owner")
                    .bytes(HexFormat.of().parseHex(ownerKey))
                    .number(planYear)
                    .toBytes();
        }
    }
}
