package org.sanchong.adapter.jdbc;

import java.util.List;

class RootsInPostgresTest extends RootsContract {
    @Override
    String newBooks() throws Exception {
        return Postgres.newBooks();
    }

    @Override
    String copyOf(String books) throws Exception {
        return Postgres.copyOf(books);
    }

    @Override
    List<String> withoutGuards() {
        return List.of("SET session_replication_role = replica");
    }
}
