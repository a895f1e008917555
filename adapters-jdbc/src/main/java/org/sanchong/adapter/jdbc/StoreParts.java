package org.sanchong.adapter.jdbc;

/**
 * What reading and writing a store needs.
 *
 * @param vault how texts about people are stored
 * @param numbers numbers for entries
 * @param holding how accounts are had
 * @param rows how rows are written
 */
record StoreParts(Vault vault, EntryNumbers numbers, Holding holding, RowWriting rows) {
    static StoreParts of(StoreUrl url, Vault vault) {
        return url.isPostgres()
                ? new StoreParts(vault, new EntryNumbers(), new ArrayHolding(vault), new ArrayRows())
                : new StoreParts(vault, new EntryNumbers(), new OwnerRows(vault), new BatchedRows());
    }
}
