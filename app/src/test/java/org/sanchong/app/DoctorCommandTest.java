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

@DisplayName("doctor: whether books are well (账簿体检)")
class DoctorCommandTest {
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

    private Settling doctor(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "doctor";
        all[1] = "--store";
        all[2] = store;
        System.arraycopy(options, 0, all, 3, options.length);
        return Settling.run(all);
    }

    private void alter(String... statements) throws Exception {
        try (Connection intruder = DriverManager.getConnection("jdbc:h2:file:" + store + "/books;MODE=PostgreSQL");
                Statement statement = intruder.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    @DisplayName("of books that nobody touched all is well, in both languages and for programs: 0")
    void well() {
        Settling examined = doctor();
        assertThat(examined.status()).as(examined.out() + examined.err()).isZero();
        assertThat(examined.out()).matches("""
                schema: well, all as this program makes it
                constraints: well, all as this program makes it
                journal: well, 48 entries in [0-9]+ chains, all as they were written
                settlements: well, 48 of 48 claims settled again from scratch: 48 the same to the seal
                """);
        assertThat(doctor("--all", "--lang", "zh").out()).contains("表结构：正常", "约束：正常", "日志：正常", "48 笔连同封印一致");
        assertThat(doctor("--format", "json").out()).contains("\"well\" : true", "\"same\" : 48", "\"looked_at\" : 48");
    }

    @Test
    @DisplayName("a fen less for a hospital, a constraint and an index gone are named, with what to do: 1")
    void notWell() throws Exception {
        alter(
                "DROP TRIGGER settlement_stays",
                "UPDATE settlement SET basic = basic - 1, personal = personal + 1 WHERE claim_id = 'HZ-02'",
                "ALTER TABLE settlement DROP CONSTRAINT conserved",
                "DROP INDEX journal_of_entry",
                "ALTER TABLE claim ADD COLUMN name VARCHAR");
        Settling examined = doctor();
        assertThat(examined.status()).isEqualTo(1);
        assertThat(examined.out())
                .contains("schema: NOT WELL", "MISSING: index journal.(plan_year, entry)", "STRANGE: column claim.name")
                .contains("constraints: NOT WELL", "MISSING: constraint settlement.conserved", "make it again")
                .contains("journal: NOT WELL, ENTRY_ALTERED", "settlements: NOT WELL, 48 of 48 claims")
                .contains("SETTLED_OTHERWISE: claim HZ-02", "basic: kept");
        assertThat(doctor("--lang", "zh").out())
                .contains("异常", "MISSING：约束 settlement.conserved", "SETTLED_OTHERWISE：结算 HZ-02");
        Settling json = doctor("--format", "json");
        alter("DROP TABLE carried");
        assertThat(doctor().out()).contains("MISSING: table carried", "journal: not looked at");
        assertThat(doctor("--lang", "zh").out()).contains("日志：未查");
        assertThat(json.status()).isEqualTo(1);
        assertThat(json.out())
                .contains(
                        "\"well\" : false",
                        "\"flaw\" : \"MISSING\"",
                        "\"claim_id\" : \"HZ-02\"",
                        "\"what\" : \"basic\"");
    }

    @Test
    @DisplayName(
            "by another catalog, where the one that settled is not kept, it is said how many could not be compared")
    void otherCatalog() throws Exception {
        UnkeptCatalogs.leave(store);
        Path here = Path.of("").toAbsolutePath();
        Path project = Files.isDirectory(here.resolve("examples")) ? here : here.getParent();
        Settling examined =
                doctor("--catalog", project.resolve("docs/examples/yunling").toString());
        assertThat(examined.status()).isZero();
        assertThat(examined.out()).contains("48 of another catalog with the same amounts");
        assertThat(doctor("--as-known-on", "2000-01-01").status()).isZero();
    }

    @Test
    @DisplayName("books that are not there, and words that are not known, are said: 2")
    void notThere() {
        assertThat(doctor("--format", "xml").status()).isEqualTo(2);
        Settling nowhere =
                Settling.run("doctor", "--store", folder.resolve("elsewhere").toString());
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there are no books in");
    }
}
