package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.catalog.PolicyCatalogs;

@Timeout(180)
@DisplayName("catalogs in books: settled again by the one that settled (政策目录版本)")
class StoreCatalogsCommandTest {
    /** A day on which no books knew anything. */
    private static final String BEFORE = "2021-12-31";

    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void nameStore() {
        store = folder.resolve("books").toString();
    }

    /** Heze's policy with another deductible at the second level. */
    private String catalog(String deductible) throws IOException {
        Path policies =
                Files.createDirectories(folder.resolve("with-" + deductible).resolve("policies"));
        Files.writeString(
                policies.resolve("heze-2022.yaml"),
                heze().replace("LEVEL_2: \"350\"", "LEVEL_2: \"" + deductible + "\""));
        return policies.getParent().toString();
    }

    private static String heze() throws IOException {
        try (var stream = PolicyCatalogs.class.getResourceAsStream("builtin/policies/heze-2022.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Settling settle(String claim, String... options) {
        List<String> all = new ArrayList<>(List.of("--store", store));
        all.addAll(List.of(options));
        Settling settled = Settling.of(Sheet.of(claim(claim)), all.toArray(new String[0]));
        assertThat(settled.status()).as(settled.err()).isZero();
        return settled;
    }

    private Settling run(String line, String... options) {
        List<String> all = new ArrayList<>(List.of(line.split(" ")));
        all.addAll(List.of("--store", store));
        all.addAll(List.of(options));
        return Settling.run(all.toArray(new String[0]));
    }

    private void alter(String... statements) throws SQLException {
        try (Connection intruder = DriverManager.getConnection("jdbc:h2:file:" + store + "/books;MODE=PostgreSQL");
                Statement statement = intruder.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Settles a claim by each of two catalogs. */
    private void settleByTwo() throws IOException {
        settle("first", "--catalog", catalog("380"));
        settle("second", "--catalog", catalog("400"));
    }

    @Test
    @DisplayName("a claim is settled again by its own catalog, whichever is asked by, and all of doctor is well")
    void again() throws IOException {
        settleByTwo();
        for (String[] by : new String[][] {{}, {"--catalog", catalog("400")}, {"--as-known-on", "2000-01-01"}}) {
            Settling explained = run("explain --claim first", by);
            assertThat(explained.status()).as(explained.err()).isZero();
            assertThat(explained.out()).contains("380.00").doesNotContain("350.00", "400.00");
            assertThat(explained.err()).isEmpty();
            assertThat(run("explain --claim second", by).out()).contains("400.00");
        }
        Settling examined = run("doctor --all");
        assertThat(examined.status()).as(examined.out()).isZero();
        assertThat(examined.out()).contains("2 of 2 claims settled again from scratch: 2 the same to the seal\n");
        assertThat(run("journal verify").status()).isZero();
    }

    @Test
    @DisplayName("a claim that was settled by policies as known on a day is settled again by these")
    void asKnownOn() throws IOException {
        Path policies = Path.of(catalog("350")).resolve("policies");
        Files.writeString(
                policies.resolve("heze-2022@2026-12-01.yaml"),
                heze().replace("2026-11-22", "2026-12-01").replace("LEVEL_2: \"350\"", "LEVEL_2: \"400\""));
        String revised = policies.getParent().toString();
        Settling before = settle("first", "--catalog", revised, "--as-known-on", "2026-11-30");
        Settling since = settle("second", "--catalog", revised);
        assertThat(before.row("first").getField("basic")).isEqualTo("494.00");
        assertThat(since.row("second").getField("basic")).isEqualTo("456.00");
        assertThat(run("explain --claim first").out()).contains("350.00").doesNotContain("400.00");
        assertThat(run("explain --claim second").out()).contains("400.00");
        assertThat(run("doctor --all").out()).contains("2 the same to the seal\n");
        assertThat(run("store catalogs").out())
                .contains(PolicyCatalogs.builtIn().contentHash());
    }

    @Test
    @DisplayName("they are listed with since when, policies and entries, as known on a day; kept once")
    void listed() throws IOException {
        settleByTwo();
        settle("third", "--catalog", catalog("400"));
        String first = PolicyCatalogs.read(Path.of(catalog("380"))).get().contentHash();
        String second = PolicyCatalogs.read(Path.of(catalog("400"))).get().contentHash();
        LocalDate today = LocalDate.now(Certifications.DAYS_OF);

        Settling listed = run("store catalogs");
        assertThat(listed.status()).as(listed.err()).isZero();
        assertThat(listed.out())
                .containsSubsequence(
                        "catalog SHA-256 " + first,
                        "since " + today.getYear(),
                        "+08:00, kept by sanchong 0.1.0",
                        "\n  1 entry\n",
                        "policies (",
                        "heze-2022",
                        "catalog SHA-256 " + second,
                        "\n  2 entries\n");
        assertThat(listed.out().lines().filter(line -> line.startsWith("catalog")))
                .hasSize(2);
        assertThat(run("store catalogs", "--as-known-on", today.toString()).out())
                .isEqualTo(listed.out());
        Settling before = run("store catalogs", "--as-known-on", BEFORE);
        assertThat(before.status()).isZero();
        assertThat(before.out()).isEqualTo("no catalog had settled into these books\n");
        assertThat(run("store catalogs", "--lang", "zh").out()).contains("目录 SHA-256 " + first, "结算分录 1 条", "政策（");
        assertThat(run("store catalogs", "--format", "json").out())
                .contains(
                        "\"catalog_sha256\" : \"" + first + "\"",
                        "\"state\" : \"KEPT\"",
                        "\"entries\" : 2",
                        "\"heze-2022\"",
                        "\"program\" : \"sanchong 0.1.0\"");
    }

    @ParameterizedTest
    @CsvSource({
        "(SELECT content FROM catalog_version WHERE number = 2), en, and it is ",
        "(SELECT content FROM catalog_version WHERE number = 2), zh, 已被改动",
        "X'00', en, cannot be read",
        "X'00', zh, 无法读取"
    })
    @DisplayName("a catalog altered behind the program's back is found by its hash: 1, and it is said")
    void altered(String content, String language, String words) throws Exception {
        settleByTwo();
        alter(
                "DROP TRIGGER catalog_version_stays",
                "UPDATE catalog_version SET content = " + content + " WHERE number = 1");

        Settling explained = run("explain --claim first", "--lang", language);
        assertThat(explained.status()).isEqualTo(1);
        assertThat(explained.out()).contains("SETTLED_OTHERWISE", "CATALOG_ALTERED", words, "journal verify");
        assertThat(run("explain --claim second").status()).isZero();
        assertThat(run("explain --claim first", "--catalog", catalog("380")).status())
                .isZero();
        Settling examined = run("doctor --all", "--lang", language);
        assertThat(examined.status()).isEqualTo(1);
        assertThat(examined.out()).contains("SETTLED_OTHERWISE", words);
        Settling listed = run("store catalogs", "--lang", language);
        assertThat(listed.status()).isEqualTo(1);
        assertThat(listed.out()).containsOnlyOnce("CATALOG_ALTERED");
        assertThat(run("store catalogs", "--format", "json").out()).contains("\"state\" : \"ALTERED\"");
        Settling verified = run("journal verify", "--lang", language);
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out()).contains("CATALOG_ALTERED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("a catalog that is not kept, as in books of an earlier version, is said; named, it settles again")
    void notKept(String language) throws Exception {
        settleByTwo();
        UnkeptCatalogs.leave(store);

        Settling explained = run("explain --claim first", "--lang", language);
        assertThat(explained.status()).isEqualTo(1);
        assertThat(explained.out()).startsWith("OTHER_CATALOG");
        assertThat(run("explain --claim first", "--catalog", catalog("380")).status())
                .isZero();
        Settling examined = run("doctor --all");
        assertThat(examined.status()).as(examined.out()).isZero();
        assertThat(examined.out()).contains("2 of another catalog and not comparable");
        Settling listed = run("store catalogs", "--lang", language);
        assertThat(listed.status()).isZero();
        assertThat(listed.out()).contains(language.equals("zh") ? "未保存" : "not kept", "--catalog");
        assertThat(run("journal verify").status()).isZero();
        // Whoever settles by it next keeps it from then on.
        settle("third", "--catalog", catalog("380"));
        assertThat(run("explain --claim first").status()).isZero();
    }

    @Test
    @DisplayName("books that are not there, and words that are not known, are said: 2")
    void refused() {
        assertThat(run("store catalogs").status()).isEqualTo(2);
        assertThat(run("store catalogs").err()).contains("there are no books in");
        assertThat(run("store catalogs", "--format", "xml").err()).contains("--format is text or json");
        assertThat(run("store catalogs", "--as-known-on", "x").err()).contains("--as-known-on is a day as YYYY-MM-DD");
    }
}
