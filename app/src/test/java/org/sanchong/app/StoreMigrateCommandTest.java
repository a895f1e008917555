package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("store migrate: books of an earlier version (升级)")
class StoreMigrateCommandTest {
    @TempDir
    private Path folder;

    private Settling migrate(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "store";
        all[1] = "migrate";
        all[2] = "--store";
        all[3] = folder.resolve("books").toString();
        System.arraycopy(options, 0, all, 4, options.length);
        return Settling.run(all);
    }

    @Test
    @DisplayName("books of this version are left alone, which is said in both languages: 0")
    void already() {
        Settling.of(
                Sheet.of(Sheet.claim("A")), "--store", folder.resolve("books").toString());
        Settling said = migrate();
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("already; nothing was done");
        assertThat(migrate("--lang", "zh").out()).contains("无需升级");
        assertThat(migrate("--format", "json").out()).startsWith("{\"migrated\":false,\"from\":\"");
        assertThat(migrate("--format", "xml").status()).isEqualTo(2);
    }

    @Test
    @DisplayName("books of a later version, and none at all, are refused: 2")
    void refused() throws Exception {
        assertThat(migrate().status()).isEqualTo(2);
        assertThat(migrate().err()).contains("there are no books in");
        Settling.of(
                Sheet.of(Sheet.claim("A")), "--store", folder.resolve("books").toString());
        try (Connection intruder = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("books/books") + ";MODE=PostgreSQL");
                Statement statement = intruder.createStatement()) {
            statement.execute("INSERT INTO \"sanchong_schema\" SELECT 99, '99', 'later', \"type\", \"script\", 1,"
                    + " \"installed_by\", \"installed_on\", 1, TRUE FROM \"sanchong_schema\" WHERE \"version\" = '2'");
        }
        assertThat(migrate().status()).isEqualTo(2);
        assertThat(migrate().err()).contains("newer than this program");
    }
}
