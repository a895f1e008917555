package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("journal verify: whether somebody changed the books")
class JournalCommandTest {
    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void settleExamples() throws Exception {
        Path here = Path.of("").toAbsolutePath();
        Path project = Files.isDirectory(here.resolve("examples")) ? here : here.getParent();
        store = folder.resolve("books").toString();
        Settling.of(Files.readString(project.resolve("examples/claims.csv")), "--store", store);
    }

    private Settling verify(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "journal";
        all[1] = "verify";
        all[2] = "--store";
        all[3] = store;
        System.arraycopy(options, 0, all, 4, options.length);
        return Settling.run(all);
    }

    private void alter(String sql) throws Exception {
        try (Connection intruder = DriverManager.getConnection("jdbc:h2:file:" + store + "/books;MODE=PostgreSQL");
                Statement statement = intruder.createStatement()) {
            statement.execute("DROP TRIGGER settlement_stays");
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("books that nobody touched are whole")
    void whole() {
        Settling verified = verify();
        assertThat(verified.status()).isZero();
        assertThat(verified.out())
                .matches("48 entries in [0-9]+ chains, all as they were written\n.*there are no roots\n");
        assertThat(verify("--lang", "zh").out()).startsWith("共 48 条记录、");
        assertThat(verify("--format", "json").out()).contains("\"whole\" : true", "\"entries\" : 48");
    }

    @Test
    @DisplayName("a fen more for a hospital is found, with the claim, and says what to do")
    void altered() throws Exception {
        alter("UPDATE settlement SET basic = basic + 1, personal = personal - 1 WHERE claim_id = 'HZ-02'");
        Settling verified = verify();
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out())
                .startsWith("ENTRY_ALTERED: ")
                .contains("claim HZ-02")
                .contains("Compare the books with a backup");
        assertThat(verify("--lang", "zh").out()).startsWith("ENTRY_ALTERED：").contains("HZ-02", "备份");
        assertThat(verify("--format", "json").out())
                .contains("\"whole\" : false", "\"code\" : \"ENTRY_ALTERED\"", "HZ-02");
    }

    @Test
    @DisplayName("books that are not there, and words that are not known, are said: 2")
    void notThere() {
        assertThat(verify("--format", "xml").status()).isEqualTo(2);
        Settling nowhere = Settling.run(
                "journal", "verify", "--store", folder.resolve("elsewhere").toString());
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there are no books in");
    }
}
