package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.out.UnusableFileException;

/** Stores that are not this program's are refused, and it is said why. */
class StoreSchemaTest {
    private static String empty(String kind) throws SQLException {
        return kind.equals("H2") ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : Postgres.newDatabase();
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection store =
                        DriverManager.getConnection(StoreUrl.of(url, true).jdbc());
                Statement statement = store.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void books_of_a_later_version_are_refused(String kind) throws SQLException {
        String url = empty(kind);
        JdbcBooks.open(url, 1).close();
        execute(
                url,
                "INSERT INTO \"sanchong_schema\" SELECT 99, '99', 'later', \"type\", \"script\", 1, \"installed_by\","
                        + " \"installed_on\", 1, TRUE FROM \"sanchong_schema\" WHERE \"version\" = '2'");
        assertThatThrownBy(() -> JdbcBooks.open(url, 1))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("of version 99, newer than this program, which knows 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void books_of_an_earlier_version_are_refused_until_they_are_brought_up(String kind) throws SQLException {
        String url = empty(kind);
        boolean isPostgres = kind.equals("PostgreSQL");
        Flyway.configure()
                .dataSource(StoreUrl.of(url, true).jdbc(), isPostgres ? null : "", isPostgres ? null : "")
                .locations("classpath:db/migration/common")
                .placeholders(Map.of("by_year", isPostgres ? "PARTITION BY RANGE (plan_year)" : ""))
                .table("sanchong_schema")
                .load()
                .migrate();
        execute(
                url,
                "INSERT INTO owner_year (owner_kind, owner_key, owner_id, secret, secret_version, plan_year)"
                        + " VALUES (0, CAST('' AS BYTEA), CAST('' AS BYTEA), CAST('' AS BYTEA), 1, 2022)");
        execute(
                url,
                "INSERT INTO claim (claim_id, plan_year, owner_year, person, content, content_key)"
                        + " SELECT 'C', 2022, number, owner_id, owner_id, owner_id FROM owner_year");
        assertThatThrownBy(() -> JdbcBooks.open(url, 1))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("are of version 1 and this program needs 4");
        // Without a claim in them, somebody was interrupted while making them.
        execute(url, "DELETE FROM claim");
        execute(url, "DELETE FROM owner_year");
        JdbcBooks.open(url, 1).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void tables_of_others_are_left_alone(String kind) throws SQLException {
        String url = empty(kind);
        execute(url, "CREATE TABLE somebody (id BIGINT)");
        assertThatThrownBy(() -> JdbcBooks.open(url, 1))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("holds tables that are not of these books");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void books_that_are_read_must_be_there(String kind) throws SQLException {
        String url = empty(kind);
        assertThatThrownBy(() -> JdbcBooks.openExisting(url, 1)).isInstanceOf(UnusableFileException.class);
        JdbcBooks.open(url, 1).close();
        JdbcBooks.openExisting(url, 1).close();
    }

    @Test
    void a_folder_without_books_is_not_made_by_looking(@TempDir Path folder) {
        String none = folder.resolve("none").toString();
        assertThatThrownBy(() -> JdbcBooks.openExisting(none, 1)).hasMessageContaining("there are no books in " + none);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_versions_known_are_those_of_the_migrations() {
        for (String vendor : new String[] {"h2", "postgresql"}) {
            assertThat(Arrays.stream(Flyway.configure()
                                    .dataSource("jdbc:h2:mem:" + UUID.randomUUID(), "", "")
                                    .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                                    .placeholders(Map.of("by_year", ""))
                                    .load()
                                    .info()
                                    .all())
                            .map(each -> each.getVersion().getVersion()))
                    .containsExactlyElementsOf(StoreSchema.VERSIONS);
        }
    }
}
