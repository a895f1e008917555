package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.catalog.PolicyCatalogs;

@DisplayName("Policies as they were known on a day, on the command line")
class AsKnownOnTest {
    @TempDir
    Path folder;

    private String catalog = "";

    /** Heze's policy, corrected on 2026-12-01: a deductible of 400.00 in place of 350.00. */
    @BeforeEach
    void aCorrectedPolicy() throws IOException {
        Path policies = Files.createDirectories(folder.resolve("own").resolve("policies"));
        String first;
        try (var stream = PolicyCatalogs.class.getResourceAsStream("builtin/policies/heze-2022.yaml")) {
            first = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.writeString(policies.resolve("heze-2022.yaml"), first);
        Files.writeString(
                policies.resolve("heze-2022@2026-12-01.yaml"),
                first.replace("2026-11-22", "2026-12-01").replace("LEVEL_2: \"350\"", "LEVEL_2: \"400\""));
        catalog = folder.resolve("own").toString();
    }

    private Settling settled(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "--catalog";
        all[1] = catalog;
        System.arraycopy(options, 0, all, 2, options.length);
        return Settling.of(Sheet.of(claim("a")), all);
    }

    // spotless:off
    @DisplayName("a claim is settled by the revision known on the day")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-22, 494.00",
        "2026-11-30, 494.00",
        "2026-12-01, 456.00",
        "2031-01-01, 456.00",
    })
    // spotless:on
    void settlesByTheRevision(String day, String basic) {
        assertThat(settled("--as-known-on", day).row("a").getField("basic")).isEqualTo(basic);
        assertThat(settled().row("a").getField("basic")).isEqualTo("456.00");
    }

    @Test
    @DisplayName("as known before the correction everything is as without it: the rows, and the hash in the summary")
    void asWithoutTheCorrection() {
        Settling before = settled("--as-known-on", "2026-11-30");
        Settling builtIn = Settling.of(Sheet.of(claim("a")));

        assertThat(before.out()).isEqualTo(builtIn.out());
        assertThat(before.err()).contains(PolicyCatalogs.builtIn().contentHash());
        assertThat(builtIn.err()).contains(PolicyCatalogs.builtIn().contentHash());
        assertThat(settled().err()).doesNotContain(PolicyCatalogs.builtIn().contentHash());
    }

    @ParameterizedTest
    @CsvSource({"en, recorded later", "zh, 登记"})
    @DisplayName("before anything was recorded a claim is rejected, and told when its policy was")
    void recordedLater(String language, String words) {
        Settling settling = settled("--as-known-on", "2026-11-21", "--lang", language);

        assertThat(settling.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(settling.row("a").getField("reason"))
                .startsWith("NO_POLICY_IN_FORCE: ")
                .contains("371700", "2022-06-05", words, "2026-11-22");
        Settling unknown = Settling.of(Sheet.of(claim("a", "region=110000")), "--as-known-on", "2026-11-21");
        assertThat(unknown.row("a").getField("reason"))
                .startsWith("UNKNOWN_REGION: ")
                .contains("no policy at all");
    }

    @Test
    @DisplayName("a policy that is asked for and was recorded later is refused with its day")
    void askedForTooEarly() {
        Settling settling = settled("--as-known-on", "2026-11-21", "--policy", "heze-2022");

        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.err()).contains("heze-2022", "recorded later, on 2026-11-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-30", "soon", "01.12.2026", "20261201", ""})
    @DisplayName("what is no day is refused")
    void noDay(String day) {
        for (Settling settling :
                new Settling[] {settled("--as-known-on", day), Settling.run("policies", "list", "--as-known-on", day)
                }) {
            assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
            assertThat(settling.err()).contains("--as-known-on is a day as YYYY-MM-DD", "\"" + day + "\"");
            assertThat(settling.out()).isEmpty();
        }
    }

    @Test
    @DisplayName("explain shows the figures and the hash of the day")
    void explain() {
        byte[] claims = Sheet.of(claim("a")).bytes();
        Settling before = Settling.run(
                new ByteArrayInputStream(claims),
                "explain",
                "-",
                "--claim",
                "a",
                "--catalog",
                catalog,
                "--as-known-on",
                "2026-11-30");
        Settling now =
                Settling.run(new ByteArrayInputStream(claims), "explain", "-", "--claim", "a", "--catalog", catalog);

        assertThat(before.out())
                .contains("350.00", "494.00", PolicyCatalogs.builtIn().contentHash());
        assertThat(now.out())
                .contains("400.00", "456.00")
                .doesNotContain(PolicyCatalogs.builtIn().contentHash());
    }

    @Test
    @DisplayName("show lists the revisions, and since when a figure stands where that is not the policy's day")
    void show() {
        String now = Settling.run("policies", "show", "heze-2022", "--catalog", catalog)
                .out();

        assertThat(now).contains("2026-11-22, by the one recorded 2026-12-01");
        assertThat(line(now, "deductible [level 1]")).endsWith("recorded 2026-11-22");
        assertThat(line(now, "deductible [level 2 (county)]"))
                .contains("400.00")
                .doesNotContain("recorded");
        assertThat(Settling.run("policies", "show", "heze-2022", "--catalog", catalog, "--as-known-on", "2026-11-30")
                        .out())
                .isEqualTo(Settling.run("policies", "show", "heze-2022").out())
                .contains("350.00")
                .doesNotContain("by the one recorded");
        assertThat(Settling.run("policies", "show", "heze-2022", "--as-known-on", "2026-11-21")
                        .err())
                .contains("recorded later, on 2026-11-22");
    }

    @Test
    @DisplayName("in JSON every figure says since when it stands")
    void showJson() {
        String json = Settling.run("policies", "show", "heze-2022", "--catalog", catalog, "--format", "json")
                .out();

        assertThat(json)
                .contains("\"superseded\" : \"2026-12-01\"", "\"verified_until\" : \"2026-12-31\"")
                .containsPattern("\"value\" : \"400.00\",[^}]*\"recorded\" : \"2026-12-01\"")
                .containsPattern("\"value\" : \"100.00\",[^}]*\"recorded\" : \"2026-11-22\"");
    }

    // spotless:off
    @DisplayName("a claim after the last verified day takes a note, in the language asked for, and is paid")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-12-31, en, ''",
        "2027-01-01, en, STALE_POLICY: heze-2022 is verified for claims discharged until 2026-12-31",
        "2027-01-01, zh, STALE_POLICY: heze-2022 仅核实至出院日 2026-12-31",
    })
    // spotless:on
    void stale(String day, String language, String note) {
        Sheet sheet = Sheet.of(claim("a", "admitted_on=" + day, "discharged_on=" + day));
        Settling settling = Settling.of(sheet, "--lang", language);

        assertThat(settling.status()).isZero();
        String reason = settling.row("a").getField("reason");
        assertThat(reason).contains("ILLUSTRATIVE_FIGURE: ");
        assertThat(reason.contains("STALE_POLICY")).isEqualTo(!note.isEmpty());
        assertThat(reason).contains(note);
        assertThat(reason.split("; ", -1)).allMatch(each -> each.matches("[A-Z_]+: .*"));
        assertThat(Settling.of(sheet, "--lang", language, "--format", "jsonl").out())
                .contains(note);
        String refused = Settling.of(sheet, "--strict").row("a").getField("reason");
        assertThat(refused).startsWith("ILLUSTRATIVE_FIGURE: ").doesNotContain("STALE_POLICY");
    }

    private static String line(String text, String start) {
        return text.lines()
                .map(String::strip)
                .filter(l -> l.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + start + " in:\n" + text));
    }
}
