package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of objects that the program makes is that of a fresh store. */
class StoreObjectsTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_list_is_that_of_a_fresh_store(boolean isPostgres) throws Exception {
        StoreUrl url = StoreUrl.of(
                isPostgres ? Postgres.newBooks() : "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", true);
        JdbcBooks.make(url);
        StoreObjects objects = new StoreObjects(isPostgres);
        try (Connection store = DriverManager.getConnection(url.jdbc())) {
            Map<String, String> found = objects.found(store);
            Path list = Path.of("target", "objects", isPostgres ? "postgresql.txt" : "h2.txt");
            Files.createDirectories(list.getParent());
            Files.writeString(list, StoreObjects.list(found));
            assertThat(objects.expected())
                    .as("%s belongs into src/main/resources/db/objects", list.toAbsolutePath())
                    .isEqualTo(found);
            assertThat(objects.faults(store)).isEmpty();
        }
    }
}
