package org.sanchong.adapter.jdbc;

/**
 * What reading and writing a store needs.
 *
 * @param isPostgres whether it is PostgreSQL, otherwise H2
 * @param vault how texts about people are stored
 * @param numbers numbers for entries
 */
record StoreParts(boolean isPostgres, Vault vault, EntryNumbers numbers) {}
