package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("journal roots, journal prove, keys signing: lists that are kept elsewhere")
class JournalRootsCommandTest {
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

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static Settling run(String... args) {
        return Settling.run(args);
    }

    private void alter(String... sqls) throws Exception {
        try (Connection intruder = DriverManager.getConnection("jdbc:h2:file:" + store + "/books;MODE=PostgreSQL");
                Statement statement = intruder.createStatement()) {
            for (String sql : sqls) {
                statement.execute(sql);
            }
        }
    }

    /** What was settled just now was recorded in the year 2020: then its day is over. */
    private void backdate() throws Exception {
        alter(
                "DROP TRIGGER settlement_stays",
                "UPDATE settlement SET recorded_at = TIMESTAMP WITH TIME ZONE '2020-02-03 00:00:00+08:00'");
    }

    private Settling check(String list, String... more) {
        return run(Stream.concat(Stream.of("journal", "roots", "--store", store, "--check", list), Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"SHA256-AES, Ed25519", "SM3-SM4, SM2"})
    @DisplayName("a signed list tells whether the books and the list are what they were")
    void signed(String suite, String algorithm) throws Exception {
        backdate();
        String key = file("signing.pem");
        String list = file("roots.json");
        assertThat(run("keys", "signing", "--suite", suite, "--out", key).status())
                .isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(key))))
                .isEqualTo("rw-------");
        Settling made = run("journal", "roots", "--store", store, "--sign", key, "--out", list);
        assertThat(made.status()).isZero();
        assertThat(made.out().lines().skip(1)).hasSizeGreaterThan(3).allMatch(l -> l.contains(" 2020-02-03 "));
        assertThat(Files.readString(Path.of(list)))
                .contains("\"format\" : \"sanchong.roots/1\"", "\"algorithm\" : \"" + algorithm + "\"");

        Settling same = check(list, "--public-key", key + ".pub");
        assertThat(same.out())
                .matches("signed by the owner of the key\n[0-9]+ roots until [-0-9]+, all as the books.*\n");
        assertThat(same.status()).isZero();
        assertThat(check(list).out()).startsWith("the signature was not checked");
        assertThat(check(list, "--lang", "zh").out()).contains("均与账簿一致");

        String changed = Files.readString(Path.of(list)).replaceFirst("\"entries\" : ", "\"entries\" : 1");
        Files.writeString(Path.of(file("changed.json")), changed);
        Settling forged = check(file("changed.json"), "--public-key", key + ".pub");
        assertThat(forged.status()).isEqualTo(1);
        assertThat(forged.out()).startsWith("SIGNATURE_WRONG: ");

        alter(
                "UPDATE settlement SET recorded_at = TIMESTAMP WITH TIME ZONE '2020-02-04 00:00:00+08:00' WHERE claim_id = 'HZ-02'");
        Settling differs = check(list, "--public-key", key + ".pub");
        assertThat(differs.status()).isEqualTo(1);
        assertThat(differs.out())
                .contains("ROOT_DIFFERS: ", "371700 2020-02-03")
                .contains("a backup of that day");
        assertThat(check(list, "--format", "json").out())
                .contains("\"whole\" : false", "\"code\" : \"ROOT_DIFFERS\"", "\"signature\" : \"NOT_CHECKED\"");
        assertThat(check(list, "--lang", "zh").out()).contains("ROOT_DIFFERS：", "备份");
    }

    @Test
    @DisplayName("a proof of a claim is checked without the books, against a list")
    void proved() throws Exception {
        backdate();
        String list = file("roots.json");
        assertThat(run("journal", "roots", "--store", store, "--out", list).status())
                .isZero();
        Settling proof = run("journal", "prove", "--store", store, "--claim", "HZ-02");
        assertThat(proof.status()).isZero();
        Path kept = Files.writeString(folder.resolve("proof.json"), proof.out());
        Settling checked = run("journal", "prove", "--check", kept.toString(), "--roots", list);
        assertThat(checked.out()).contains("claim HZ-02 is beneath the root of 371700 2020-02-03");
        assertThat(checked.status()).isZero();

        Path other = Files.writeString(
                folder.resolve("other.json"), proof.out().replaceFirst("\"sequence\" : ", "\"sequence\" : 1"));
        Settling wrong = run("journal", "prove", "--check", other.toString(), "--roots", list);
        assertThat(wrong.out()).contains("PROOF_WRONG");
        assertThat(wrong.status()).isEqualTo(1);
        String without = Files.readString(Path.of(list))
                .replaceAll("\"root\" : \"[0-9a-f]{64}", "\"root\" : \"" + "7".repeat(64));
        Path lacking = Files.writeString(folder.resolve("lacking.json"), without);
        Settling unlisted =
                run("journal", "prove", "--check", kept.toString(), "--roots", lacking.toString(), "--lang", "zh");
        assertThat(unlisted.out()).contains("ROOT_NOT_LISTED：");
        assertThat(unlisted.status()).isEqualTo(1);
        Settling unknown = run("journal", "prove", "--store", store, "--claim", "nobody");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("the books have no claim nobody");
    }

    @Test
    @DisplayName(
            "today is not over: its roots are told where that is asked for, and journal verify counts those of other days")
    void today() {
        Settling none = run("journal", "roots", "--store", store, "--format", "json");
        assertThat(none.status()).isZero();
        assertThat(none.out()).contains("\"roots\" : [ ]");
        Settling open = run("journal", "roots", "--store", store, "--open-days");
        assertThat(open.out()).startsWith("region ").contains("371700");
        Settling asked = run("journal", "roots", "--store", store, "--until", "2999-01-01");
        assertThat(asked.status()).isEqualTo(2);
        assertThat(asked.err()).contains("2999-01-01 is not over").contains("--open-days");
        assertThat(run("journal", "roots", "--store", store, "--until", "2999-01-01", "--lang", "zh")
                        .err())
                .contains("尚未结束");
        assertThat(run("journal", "prove", "--store", store, "--claim", "HZ-02").err())
                .contains("not over");
        assertThat(run("journal", "prove", "--store", store, "--claim", "HZ-02", "--open-days")
                        .status())
                .isZero();
        assertThat(run("journal", "verify", "--store", store).out()).contains("there are no roots");
    }

    @Test
    @DisplayName("what is typed wrong is said, and keys are never overwritten")
    void wrong() throws Exception {
        String key = file("signing.pem");
        run("keys", "signing", "--out", key);
        String before = Files.readString(Path.of(key));
        Files.writeString(folder.resolve("empty.json"), "{}");
        Files.writeString(folder.resolve("text.json"), "roots");
        for (List<String> each : List.of(
                List.of("already", "keys", "signing", "--out", key),
                List.of("SHA256-AES or SM3-SM4", "keys", "signing", "--out", file("x"), "--suite", "MD5"),
                List.of("SHA256-AES or SM3-SM4", "keys", "new", "--out", file("x"), "--suite", "MD5"),
                List.of("six digits", "journal", "roots", "--store", store, "--region", "37"),
                List.of("--from is a day", "journal", "roots", "--store", store, "--from", "yesterday"),
                List.of("--sign is for", "journal", "roots", "--store", store, "--sign", key),
                List.of(
                        "BEGIN PRIVATE KEY",
                        "journal",
                        "roots",
                        "--store",
                        store,
                        "--sign",
                        key + ".pub",
                        "--format",
                        "json"),
                List.of(
                        "cannot read",
                        "journal",
                        "roots",
                        "--store",
                        store,
                        "--sign",
                        file("none"),
                        "--format",
                        "json"),
                List.of("--check takes", "journal", "roots", "--store", store, "--check", key, "--from", "2020-01-01"),
                List.of("value format is missing", "journal", "roots", "--store", store, "--check", file("empty.json")),
                List.of("is no JSON", "journal", "roots", "--store", store, "--check", file("text.json")),
                List.of("give --store and --claim", "journal", "prove", "--store", store),
                List.of("--format is text or json", "journal", "roots", "--store", store, "--format", "csv"))) {
            Settling said = run(each.stream().skip(1).toArray(String[]::new));
            assertThat(said.err()).as("%s", each).contains(each.get(0));
            assertThat(said.status()).isEqualTo(2);
        }
        assertThat(Files.readString(Path.of(key))).isEqualTo(before);
    }

    @Test
    @DisplayName("new keys make new books with the algorithms of choice, and are for their owner's eyes alone")
    void newKeys() throws Exception {
        String keys = file("books.keys");
        Settling made = run("keys", "new", "--suite", "SM3-SM4", "--out", keys, "--lang", "zh");
        assertThat(made.out()).contains("已生成密钥文件");
        assertThat(Files.readString(Path.of(keys))).contains("suite=SM3-SM4");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(keys))))
                .isEqualTo("rw-------");
        assertThat(run("keys", "new", "--out", keys).err()).contains("already");
    }
}
