package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.catalog.PolicyCatalogs;

/** The register kept in books: imported, looked up, and settled from, as known on a day. */
@Timeout(180)
class RegisterInBooksTest {
    private static final String LIST = """
            person_id,name,category,region,household_id,certified_on,valid_to
            P1,Wang,ORPHAN,430523,F1,2020-01-01,
            P2,Li,特困人员,430524,F2,2021-05-01,
            """;
    private static final String CLAIMS = """
            claim_id,person_id,region,categories,care_type,facility_level,locality,admitted_on,discharged_on,total
            a,P2,430524,DESTITUTE,INPATIENT,LEVEL_2,IN_COUNTY,2021-09-01,2021-09-05,10000
            """;
    /** Before the books knew anything. */
    private static final String BEFORE = "2021-12-31";

    @TempDir
    Path folder;

    private String store = "";

    @BeforeEach
    void nameStore() {
        store = folder.resolve("books").toString();
    }

    private Settling imported(String list, String deliveredOn, String... options) {
        List<String> args = new ArrayList<>(List.of("register", "import", "-", "--department", "CIVIL_AFFAIRS"));
        args.addAll(List.of("--area", "430500", "--delivered-on", deliveredOn, "--store", store));
        args.addAll(List.of(options));
        return Settling.run(
                new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), args.toArray(new String[0]));
    }

    private Settling certified(String person, String on, String... options) {
        List<String> args =
                new ArrayList<>(List.of("register", "certified", "--store", store, "--person", person, "--on", on));
        args.addAll(List.of(options));
        return Settling.run(args.toArray(new String[0]));
    }

    @Test
    @DisplayName("a list is taken in once, and told who is certified, as the books knew it at the end of a day")
    void asKnownOn() {
        Settling first = imported(LIST, "2021-08-20");
        Settling second = imported(LIST, "2021-08-20");

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.err()).contains("NEWLY_CERTIFIED 2", "2 entries recorded");
        assertThat(second.err()).contains("UNCHANGED 2", "nothing recorded");
        assertThat(certified("P2", "2021-09-05").out()).contains("DESTITUTE");
        assertThat(certified("P2", "2021-04-30").status()).isEqualTo(1);
        // The department knew in 2021; the books did not.
        assertThat(certified("P2", "2021-09-05", "--as-known-on", BEFORE).status())
                .isEqualTo(1);
        assertThat(imported(LIST, "2021-08-19").err()).contains("2021-08-20");
        assertThat(imported(LIST.replace("P2,Li,特困人员", "P3,Li,ORPHAN"), "2021-10-20")
                        .err())
                .contains("ENDED 1");
        assertThat(certified("P2", "2021-10-20").status()).isEqualTo(1);
        assertThat(certified("P2", "2021-10-19").status()).isZero();
    }

    @Test
    @DisplayName("settle takes categories from the books, as they know them now or knew them on a day")
    void settle() {
        imported(LIST, "2021-08-20");
        String given = Settling.of(CLAIMS).out();
        String none = CLAIMS.replace("DESTITUTE", "");
        String[] options = {"--store", store, "--certified-from-books"};
        assertThat(Settling.of(none).out()).isNotEqualTo(given);
        assertThat(Settling.of(none, options).out()).isEqualTo(given);
        assertThat(Settling.of(CLAIMS.replace("DESTITUTE", "ORPHAN"), options)
                        .row("a")
                        .getField("reason"))
                .startsWith("CATEGORY_MISMATCH: ");
        String other = none.replace("a,P2", "b,P2");
        assertThat(Settling.of(other, "--store", store, "--certified-from-books", "--certified-known-on", BEFORE)
                        .row("b")
                        .getField("medical_assistance"))
                .isEqualTo(Settling.of(other).row("b").getField("medical_assistance"));
    }

    private Settling deliveries(String... options) {
        List<String> args = new ArrayList<>(List.of("register", "deliveries", "--store", store, "--area", "430500"));
        args.addAll(List.of("--as-of", "2022-10-15", "--collection-from", "2022-10-01"));
        args.addAll(List.of(options));
        return Settling.run(args.toArray(new String[0]));
    }

    /** Shaoyang's policy, recorded when it was printed. */
    private String knownEarly() throws IOException {
        Path policies = Files.createDirectories(folder.resolve("early").resolve("policies"));
        try (var stream = PolicyCatalogs.class.getResourceAsStream("builtin/policies/shaoyang-2021.yaml")) {
            String policy = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(policies.resolve("shaoyang-2021.yaml"), policy.replace("2026-11-22", "2021-08-19"));
        }
        return policies.getParent().toString();
    }

    private static List<String> standing(Settling listed) {
        return listed.rows().stream()
                .map(row -> row.getField("department") + " " + row.getField("status"))
                .toList();
    }

    @Test
    @DisplayName("lists that never came are told from the books as from the log of a file, as known on a day")
    void neverCame() throws IOException {
        imported(LIST, "2022-08-20");
        String register = folder.resolve("register.csv").toString();
        Settling.run(
                new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)),
                "register",
                "import",
                "-",
                "--department",
                "CIVIL_AFFAIRS",
                "--area",
                "430500",
                "--delivered-on",
                "2022-08-20",
                "--register",
                register);
        Settling told = deliveries();
        Settling ofFile = Settling.run(
                "register",
                "deliveries",
                "--register",
                register,
                "--area",
                "430500",
                "--as-of",
                "2022-10-15",
                "--collection-from",
                "2022-10-01");
        assertThat(told.status()).as(told.err()).isEqualTo(1);
        assertThat(told.out()).isEqualTo(ofFile.out());
        assertThat(standing(told)).contains("CIVIL_AFFAIRS IN_TIME").anyMatch(row -> row.endsWith("MISSING"));
        // The policy was known then already; the lists were not.
        Settling before = deliveries("--as-known-on", BEFORE, "--catalog", knownEarly());
        assertThat(before.err()).contains("missing");
        assertThat(standing(before)).contains("CIVIL_AFFAIRS MISSING").noneMatch(row -> row.endsWith("IN_TIME"));
        assertThat(deliveries("--register", register).err()).contains("--store keeps the log", "不与");
        assertThat(deliveries("--area", "43").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"en, have forgotten the person", "zh, 账簿已遗忘该人"})
    @DisplayName("whoever is forgotten is not recorded again, and that is told")
    void forgotten(String language, String words) {
        imported(LIST, "2021-08-20");
        assertThat(Settling.run("forget", "--store", store, "--person", "P2", "--yes")
                        .status())
                .isZero();
        Settling again = imported(LIST, "2021-09-20", "--lang", language, "--format", "csv");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.out()).contains("REJECTED", "PERSON_FORGOTTEN", words).doesNotContain("NEWLY_CERTIFIED,P2");
        assertThat(certified("P2", "2021-09-05").status()).isEqualTo(1);
        assertThat(certified("P1", "2021-09-05").status()).isZero();
        assertThat(Settling.run("journal", "verify", "--store", store).status()).isZero();
    }

    @Test
    @DisplayName("options that do not go together are refused in both languages")
    void options() {
        Settling nowhere = Settling.run("register", "certified", "--person", "P1", "--on", "2021-01-01");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("--register FILE or --store URL", "名册所在");
        assertThat(imported(LIST, "2021-08-20", "--register", "x.csv").err()).contains("one of the two");
        assertThat(imported(LIST, "2021-08-20", "--deliveries", "x.csv").err()).contains("--deliveries goes with");
        assertThat(certified("P1", "2021-01-01").err()).contains("there are no books in");
        assertThat(Settling.of(CLAIMS, "--certified-from-books").err()).contains("goes with --store", "同用");
        assertThat(Settling.of(CLAIMS, "--store", store, "--certified-known-on", BEFORE)
                        .err())
                .contains("goes with --certified-from-books");
        assertThat(Settling.of(CLAIMS, "--store", store, "--certified-from-books", "--certified-known-on", "x")
                        .err())
                .contains("YYYY-MM-DD");
    }
}
