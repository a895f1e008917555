package org.sanchong.application.port.out;

import org.sanchong.domain.policy.PolicyCatalog;

/** Where the catalogs are by which books were settled before, so that it can be settled by them again. */
public interface EarlierCatalogs {
    /** Looks for the catalog of the content hash. */
    Found find(String contentHash);

    /** Returns that no catalog is kept. */
    static EarlierCatalogs none() {
        return contentHash -> new Found.NotKept();
    }

    /** What is there. */
    sealed interface Found {
        /**
         * The catalog, which has that hash.
         *
         * @param catalog the catalog
         * @param seals what seals derivations that it leads to
         */
        record Kept(PolicyCatalog catalog, DerivationSeals seals) implements Found {}

        /** None, or none that this program can read. */
        record NotKept() implements Found {}

        /**
         * Something else than the catalog of that hash: it was altered.
         *
         * @param contentHash the hash of what is there; empty where it cannot be read
         */
        record Altered(String contentHash) implements Found {}
    }
}
