package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.out.StoreExamination.ObjectFault;

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

    @Test
    @DisplayName("a store whose constraints were made from what PostgreSQL shows of them, as a dump does, is the same")
    void a_dump_that_was_put_back_is_the_same() throws Exception {
        StoreUrl url = StoreUrl.of(Postgres.newBooks(), true);
        JdbcBooks.make(url);
        StoreObjects objects = new StoreObjects(true);
        try (Connection store = DriverManager.getConnection(url.jdbc());
                Statement statement = store.createStatement()) {
            Map<String, String> before = objects.found(store);
            List<String> remade = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT conrelid::regclass, conname, pg_get_constraintdef(oid)"
                    + " FROM pg_constraint WHERE contype = 'c' AND conislocal AND coninhcount = 0"
                    + " AND connamespace = current_schema()::regnamespace")) {
                while (rows.next()) {
                    remade.add("ALTER TABLE " + rows.getString(1) + " DROP CONSTRAINT " + rows.getString(2)
                            + ", ADD CONSTRAINT " + rows.getString(2) + " " + rows.getString(3));
                }
            }
            assertThat(remade).isNotEmpty();
            for (String each : remade) {
                statement.execute(each);
            }
            assertThat(objects.found(store)).isNotEqualTo(before);
            assertThat(objects.faults(store)).isEmpty();

            statement.execute("ALTER TABLE delivery DROP CONSTRAINT delivery_extent_check,"
                    + " ADD CONSTRAINT delivery_extent_check CHECK (extent IN ('FULL', 'OTHERS'))");
            assertThat(objects.faults(store))
                    .extracting(ObjectFault::name)
                    .containsExactly("delivery.delivery_extent_check");
        }
    }
}
