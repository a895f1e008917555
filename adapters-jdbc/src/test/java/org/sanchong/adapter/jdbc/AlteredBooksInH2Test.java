package org.sanchong.adapter.jdbc;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class AlteredBooksInH2Test extends AlteredBooksContract {
    @Override
    String newBooks() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    @Override
    List<String> withoutGuards() {
        return Stream.concat(
                        Stream.of(
                                        "owner_year",
                                        "claim",
                                        "settlement",
                                        "refund",
                                        "movement",
                                        "carried",
                                        "journal",
                                        "delivery",
                                        "certification",
                                        "catalog_version",
                                        "table_head",
                                        "case_event",
                                        "ledger_row")
                                .map(table -> "DROP TRIGGER " + table + "_stays"),
                        Stream.of("SET REFERENTIAL_INTEGRITY FALSE"))
                .toList();
    }
}
