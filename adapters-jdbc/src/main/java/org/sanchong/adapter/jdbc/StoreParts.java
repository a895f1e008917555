package org.sanchong.adapter.jdbc;

/**
 * What reading and writing a store needs.
 *
 * @param isPostgres whether it is PostgreSQL, otherwise H2
 * @param personal how texts about people are stored
 * @param journal what chains entries
 * @param numbers numbers for entries
 */
record StoreParts(boolean isPostgres, PersonalText personal, JournalKeeper journal, EntryNumbers numbers) {}
