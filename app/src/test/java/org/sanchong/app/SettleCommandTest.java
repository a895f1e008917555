package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line: its options, its exit statuses, and what it says where. */
class SettleCommandTest {
    private static final Sheet GOOD = Sheet.of(claim("a"), claim("b"));
    private static final Sheet ONE_BAD = Sheet.of(claim("a"), claim("b", "total=?"));

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> filesIn(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void withoutArgumentsItSaysHowToBegin() {
        Settling nothing = Settling.run();
        assertThat(nothing.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("settle").contains("Usage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpIsNoFault(String help) {
        Settling ofAll = Settling.run(help);
        assertThat(ofAll.status()).isZero();
        assertThat(ofAll.out()).contains("settle");
        Settling ofSettle = Settling.run("settle", help);
        assertThat(ofSettle.status()).isZero();
        assertThat(ofSettle.out())
                .contains("CLAIMS.csv", "--out", "--policy", "--catalog", "--explain", "--format", "--strict")
                .contains("--opening", "--accumulators", "--lang", "--threads", "--excel", "Exit status");
        assertThat(ofSettle.err()).isEmpty();
    }

    @DisplayName("arguments that cannot be used: exit status 2, and the fault is named")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            arguments                              | says
            settel -                               | settel
            settle                                 | CLAIMS.csv
            settle - more.csv                      | more.csv
            settle - --unknown                     | --unknown
            settle - --strictly                    | --strictly
            settle - --out                         | --out
            settle - --policy                      | --policy
            settle - --out a.csv --out b.csv       | --out
            settle - --format xml                  | xml
            settle - --format CSV                  | CSV
            settle - --lang fr                     | fr
            settle - --lang EN                     | EN
            settle - --threads 0                   | 0
            settle - --threads -1                  | -1
            settle - --threads many                | many
            settle - --threads 99999999999         | 99999999999
            settle - --excel --format jsonl        | --excel
            settle - --policy nowhere-2022         | nowhere-2022
            settle - --policy HEZE                 | HEZE
            settle - --catalog nowhere             | nowhere
            settle - --opening nowhere.csv         | nowhere.csv
            settle nowhere.csv                     | nowhere.csv
            settle @nowhere.csv                    | @nowhere.csv
            settle .                               | folder
            settle - --out .                       | folder
            settle - --out no/such/folder/a.csv    | no/such/folder/a.csv
            settle - --explain no/such/folder/a    | no/such/folder/a
            settle - --accumulators no/such/fold/a | no/such/fold/a
            settle - --out a.csv --explain ./a.csv | a.csv
            settle - --out a --accumulators x/../a | two outputs
            settle - --explain a --accumulators a  | two outputs
            """)
    void argumentsThatCannotBeUsed(String arguments, String says) {
        Settling settling = Settling.run(new ByteArrayInputStream(GOOD.bytes()), arguments.split(" "));
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.out()).isEmpty();
        assertThat(settling.err()).contains(says).doesNotContain("should not have happened");
        assertThat(Path.of("a.csv")).doesNotExist();
        assertThat(Path.of("a")).doesNotExist();
    }

    @Test
    void exitStatusSaysWhetherSomeClaimsWereRejected() {
        assertThat(Settling.of(GOOD).status()).isEqualTo(Settling.ALL_SETTLED);
        assertThat(Settling.of(ONE_BAD).status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(Settling.of(Sheet.of(claim("a", "total=?"))).status()).isEqualTo(Settling.SOME_REJECTED);
    }

    @Test
    void oneLineOnStandardErrorSumsTheRunUp() {
        assertThat(Settling.of(ONE_BAD).err())
                .matches("2 claims, 1 settled, 1 rejected, [0-9]+[.][0-9]{3} seconds, [0-9]+ claims per second, "
                        + "catalog SHA-256 [0-9a-f]{64}\\R");
        assertThat(Settling.of(GOOD).err())
                .matches("2 claims, 2 settled, 0 rejected, [0-9]+[.][0-9]{3} seconds, [0-9]+ claims per second, "
                        + "catalog SHA-256 [0-9a-f]{64}\\R");
    }

    @Test
    void inChineseTheLineIsChinese() {
        assertThat(Settling.of(ONE_BAD, "--lang", "zh").err())
                .matches("结算申请 2 笔，已结算 1 笔，拒绝 1 笔，用时 [0-9]+[.][0-9]{3} 秒，每秒 [0-9]+ 笔，目录 SHA-256 [0-9a-f]{64}\\R");
    }

    @Test
    void claimsComeFromAFileOrFromStandardInput() throws IOException {
        Path claims = file("理赔.csv", GOOD.csv());
        Settling fromFile = Settling.run("settle", claims.toString());
        assertThat(fromFile.out()).isEqualTo(Settling.of(GOOD).out());
        assertThat(filesIn(folder)).containsExactly("理赔.csv");
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsAFileLikeAnyOther() throws IOException {
        Path claims = file("@claims.csv", GOOD.csv());
        Settling settling = Settling.run("settle", claims.toString());
        assertThat(settling.out()).isEqualTo(Settling.of(GOOD).out());
        Path here = Path.of("").toAbsolutePath().relativize(claims);
        assertThat(Settling.run("settle", "@" + here).err()).contains("cannot read @");
    }

    @Test
    void messagesNameTheFile() throws IOException {
        Path claims = file("claims.csv", "nonsense\n");
        assertThat(Settling.run("settle", claims.toString()).err()).contains("nonsense");
        Path empty = file("empty.csv", "");
        assertThat(Settling.run("settle", empty.toString()).err()).contains(empty + " is empty");
    }

    @Test
    void settlementsGoToAFileOrToStandardOutput() throws IOException {
        Path out = folder.resolve("out.csv");
        Settling toFile = Settling.of(ONE_BAD, "--out", out.toString());
        assertThat(toFile.out()).isEmpty();
        assertThat(toFile.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(Files.readString(out)).isEqualTo(Settling.of(ONE_BAD).out());
        assertThat(Settling.of(ONE_BAD, "--out", "-").out())
                .isEqualTo(Settling.of(ONE_BAD).out());
        assertThat(filesIn(folder)).containsExactly("out.csv");
    }

    @Test
    void theOutputMayTakeThePlaceOfTheInput() throws IOException {
        Path claims = file("claims.csv", GOOD.csv());
        assertThat(Settling.run("settle", claims.toString(), "--out", claims.toString())
                        .status())
                .isZero();
        assertThat(Files.readString(claims)).isEqualTo(Settling.of(GOOD).out());
    }

    /** While the run lasts, all that it writes stands in files of another name. */
    @Test
    void aFileIsWrittenBesideItselfAndRenamedAtTheEnd() throws IOException {
        Path out = file("out.csv", "as it was");
        List<String> duringTheRun = new ArrayList<>();
        InputStream claims = new ByteArrayInputStream(GOOD.bytes()) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                try {
                    duringTheRun.addAll(filesIn(folder));
                    assertThat(out).hasContent("as it was");
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
                return super.read(bytes, from, length);
            }
        };
        assertThat(Settling.run(claims, "settle", "-", "--out", out.toString()).status())
                .isZero();
        assertThat(duringTheRun).contains("out.csv", "out.csv.part");
        assertThat(filesIn(folder)).containsExactly("out.csv");
        assertThat(Files.readString(out)).isEqualTo(Settling.of(GOOD).out());
    }

    @Test
    void nothingIsWrittenWhereTheClaimsCannotBeUsed() throws IOException {
        Path out = file("out.csv", "as it was");
        for (String csv : List.of("", "claim_id\n", GOOD.csv() + "\"")) {
            Settling settling = Settling.of(
                    csv,
                    "--out",
                    out.toString(),
                    "--explain",
                    folder.resolve("why.jsonl").toString(),
                    "--accumulators",
                    folder.resolve("totals.csv").toString());
            assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
            assertThat(filesIn(folder)).containsExactly("out.csv");
            assertThat(out).hasContent("as it was");
        }
    }

    @Test
    void nothingIsWrittenWhereTheOpeningAccumulatorsCannotBeUsed() throws IOException {
        Path opening = file("opening.csv", "nonsense\n");
        Path out = file("out.csv", "as it was");
        Settling settling = Settling.of(GOOD, "--out", out.toString(), "--opening", opening.toString());
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.err()).contains("opening.csv, line 1:");
        assertThat(filesIn(folder)).containsExactly("opening.csv", "out.csv");
        assertThat(out).hasContent("as it was");
    }

    @Test
    void nothingIsWrittenWhereOneOfTheFilesCannotBe() throws IOException {
        Path out = file("out.csv", "as it was");
        Path in = folder.resolve("no such folder").resolve("totals.csv");
        Settling settling = Settling.of(GOOD, "--out", out.toString(), "--accumulators", in.toString());
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(filesIn(folder)).containsExactly("out.csv");
        assertThat(out).hasContent("as it was");
    }

    @Test
    void standardOutputThatIsClosedIsNoSuccess() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Sanchong.run(
                new PrintStream(closed, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(GOOD.bytes()),
                "settle",
                "-");
        assertThat(status).isEqualTo(Settling.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("standard output was closed")
                .doesNotContain("should not have happened");
    }
}
