package org.sanchong.adapter.jdbc;

/** What stands for a chain beneath a root: whose it is, and its last entry of a day. */
final class ChainHead {
    private ChainHead() {}

    /**
     * Returns the leaf of a chain.
     *
     * @param place whose it is
     * @param sequence the place of its last entry of the region and day, from 1
     * @param hash the hash of that entry
     */
    static byte[] leaf(OwnerSecret.Place place, long sequence, byte[] hash) {
        return new CanonicalBytes("chain-head")
                .bytes(place.bytes())
                .number(sequence)
                .bytes(hash)
                .toBytes();
    }
}
