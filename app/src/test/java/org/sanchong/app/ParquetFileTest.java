package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.app.files.TableInput;

/**
 * Claims as Parquet files, written by another program (DuckDB 1.5): as text, and as decimals, days, moments, numbers, truth
 * values and lists, by each compression that is read.
 */
class ParquetFileTest {
    private static final String FOLDER = "/org/sanchong/app/parquet/";

    @TempDir
    Path folder;

    private Path given(String name) {
        try (InputStream in = ParquetFileTest.class.getResourceAsStream(FOLDER + name)) {
            Path file = folder.resolve(name);
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            Files.copy(in, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @DisplayName("what a file of each kind settles to is what its CSV settles to, to the byte")
    @ValueSource(
            strings = {
                "text-snappy.parquet",
                "text-gzip.parquet",
                "text-plain.parquet",
                "typed-zstd.parquet",
                "decimals-lz4.parquet"
            })
    void asCsv(String name) throws IOException {
        Path out = folder.resolve("out.csv");
        Settling.run("settle", given(name).toString(), "--out", out.toString());

        Path expected = folder.resolve("expected.csv");
        Settling.run("settle", given("claims.csv").toString(), "--out", expected.toString());
        assertThat(out).hasSameTextualContentAs(expected);
        assertThat(Files.readAllLines(out)).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @DisplayName("what cannot be read exactly is told, with the column and how to mend it, and nothing is written")
    @CsvSource({
        "double.parquet, 'column total is of type DOUBLE, which does not hold fen exactly. Write it as DECIMAL(18, 2)'",
        "nested.parquet, 'column x_nested holds more than one value a row. Write it as text'",
        "brotli.parquet, 'compressed by BROTLI is not read here. Write it with snappy, zstd, gzip or lz4_raw'"
    })
    void refused(String name, String told) {
        Path out = folder.resolve("out.csv");
        Settling settling = Settling.run("settle", given(name).toString(), "--out", out.toString());

        assertThat(settling.status()).isEqualTo(2);
        assertThat(settling.err()).contains(told).doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @Test
    @DisplayName("a file that is cut off is told as such")
    void cutOff() throws IOException {
        byte[] whole = Files.readAllBytes(given("text-snappy.parquet"));
        Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, whole.length / 2));

        Settling settling = Settling.run("settle", cut.toString());

        assertThat(settling.status()).isEqualTo(2);
        assertThat(settling.err())
                .contains("as a Parquet file")
                .contains("请重新导出")
                .doesNotContain("Exception");
    }

    @Test
    @DisplayName("settlements as Parquet say what the CSV says: amounts with two decimals, what is empty as nothing")
    void settlements() throws IOException {
        String claims = given("claims.csv").toString();
        Path csv = folder.resolve("out.csv");
        Path parquet = folder.resolve("out.parquet");
        Settling.run("settle", claims, "--out", csv.toString());
        Settling settling = Settling.run("settle", claims, "--out", parquet.toString(), "--threads", "2");

        assertThat(settling.status()).isEqualTo(1);
        assertThat(text(parquet)).isEqualTo(Files.readString(csv));
    }

    private static String text(Path parquet) throws IOException {
        TableInput.Reading none = new TableInput.Reading() {
            @Override
            public boolean isChineseColumn(String header) {
                return false;
            }

            @Override
            public void readAsGb18030(String file) {
                throw new AssertionError(file);
            }
        };
        try (TableInput in = new TableInput(Files.newInputStream(parquet), "settlements", null, none)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("--format goes before the name of the file")
    void format() throws IOException {
        Path file = folder.resolve("settled");
        Settling.run("settle", given("claims.csv").toString(), "--format", "parquet", "--out", file.toString());

        assertThat(Files.readAllBytes(file)).startsWith("PAR1".getBytes(StandardCharsets.US_ASCII));
    }
}
