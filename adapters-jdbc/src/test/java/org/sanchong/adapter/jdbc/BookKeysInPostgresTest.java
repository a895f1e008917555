package org.sanchong.adapter.jdbc;

class BookKeysInPostgresTest extends BookKeysContract {
    @Override
    String newDatabase() throws Exception {
        return Postgres.newDatabase();
    }
}
