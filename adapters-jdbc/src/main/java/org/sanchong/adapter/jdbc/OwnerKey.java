package org.sanchong.adapter.jdbc;

import java.util.Comparator;
import java.util.HexFormat;
import org.sanchong.application.port.out.Books.OwnerYear;

/**
 * By what the row of an owner's year is found; in the order in which rows are made and locked by all, so that nobody waits
 * in a circle.
 *
 * @param of whose it is
 * @param kind how the books write whether it is a person or a household
 * @param hex the keyed hash of the id in hexadecimal digits
 * @param year the plan year
 */
record OwnerKey(OwnerYear of, int kind, String hex, int year) implements Comparable<OwnerKey> {
    private static final Comparator<OwnerKey> ORDER =
            Comparator.comparingInt(OwnerKey::kind).thenComparing(OwnerKey::hex).thenComparingInt(OwnerKey::year);

    static OwnerKey of(OwnerYear of, Vault vault) {
        return new OwnerKey(of, Vault.kind(of.owner()), HexFormat.of().formatHex(vault.ownerKey(of)), of.planYear());
    }

    /** Returns whether it is a person's row over all years, beside which it is kept what stays carry. */
    boolean isPersonsLife() {
        return kind == 0 && year == 0;
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(OwnerKey other) {
        return ORDER.compare(this, other);
    }
}
