package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.UnusableFileException;

/** However a file is cut into blocks, its rows are those that a CSV parser finds in the whole of it. */
class CsvBlocksProperties {
    /** A stream that gives few bytes at a time. */
    private static InputStream slowly(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return super.read(into, from, Math.min(length, 3));
            }
        };
    }

    /** The rows by blocks of at least so many bytes; what refuses them is thrown. */
    private static List<List<String>> byBlocks(String csv, int size) {
        CsvBlocks blocks = new CsvBlocks(slowly(csv.getBytes(StandardCharsets.UTF_8)), "claims.csv", size);
        List<List<String>> rows = new ArrayList<>();
        ClaimRows taking = (utf8, from, ends, values) -> {
            List<String> row = new ArrayList<>();
            int start = from;
            for (int i = 0; i < values; i++) {
                row.add(new String(utf8, start, ends[i] - start, StandardCharsets.UTF_8));
                start = ends[i] + 1;
            }
            rows.add(row);
        };
        for (CsvBlock block = blocks.next(); !block.isEmpty(); block = blocks.next()) {
            int before = rows.size();
            assertThat(block.giveTo(taking)).isEqualTo(rows.size() - before);
            blocks.release(block);
        }
        return rows;
    }

    /** The rows as the CSV parser finds them in one piece, without lines of blanks alone; quoted blanks are a value. */
    private static List<List<String>> inOnePiece(String csv) {
        List<List<String>> rows = new ArrayList<>();
        AbstractBaseCsvCallbackHandler<List<String>> handler = new AbstractBaseCsvCallbackHandler<>() {
            private List<String> row = new ArrayList<>();
            private boolean anyQuoted;

            @Override
            protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
                row.add(new String(text, from, length));
                anyQuoted |= quoted;
            }

            @Override
            protected List<String> buildRecord() {
                List<String> built = row;
                if (anyQuoted || built.size() > 1 || !String.join("", built).matches("[ \t]*")) {
                    rows.add(built);
                }
                row = new ArrayList<>();
                anyQuoted = false;
                return built;
            }
        };
        try (CsvReader<List<String>> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, csv)) {
            assertThat(reader.stream().count()).isGreaterThanOrEqualTo(rows.size());
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> plain =
                Arbitraries.of("a", "", " ", "\t", "b c", "理赔", "😀", "0.00", "a\"b", "'", "long".repeat(9));
        Arbitrary<String> quoted = Arbitraries.of(
                "\"a\"", "\"a,b\"", "\"a\nb\"", "\"\r\n\"", "\"\"\"\"", "\"a\"\"b\"", "\"\rx\"", "\"理,\"", "\"b c\"");
        Arbitrary<String> value = Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(1, quoted));
        Arbitrary<String> row = Arbitraries.oneOf(
                value.list().ofMinSize(1).ofMaxSize(4).map(values -> String.join(",", values)),
                plain.list().ofMinSize(1).ofMaxSize(4).map(values -> String.join(",", values)));
        Arbitrary<String> end = Arbitraries.of("\n", "\r\n", "\r", "\n\n", "\r\n\r\n");
        return net.jqwik.api.Combinators.combine(row, end)
                .as((text, line) -> text + line)
                .list()
                .ofMaxSize(12)
                .flatMap(lines -> row.map(last -> String.join("", lines) + last));
    }

    @Property(tries = 4000)
    @Label("blocks of any size hold the rows of the whole")
    void blocksHoldTheRowsOfTheWhole(@ForAll("files") String csv, @ForAll @IntRange(min = 4, max = 200) int size) {
        Statistics.label("quotes").collect(csv.contains("\""));
        Statistics.label("blocks").collect(csv.length() > 3 * size);
        assertThat(byBlocks(csv, size)).isEqualTo(inOnePiece(csv));
    }

    @Property(tries = 4000)
    @Label("what a CSV parser refuses in the whole is refused in blocks, with the same line, and nothing else is")
    void brokenQuotingIsRefused(@ForAll("broken") String csv, @ForAll @IntRange(min = 4, max = 60) int size) {
        boolean refused = false;
        try {
            inOnePiece(csv);
        } catch (CsvParseException e) {
            refused = true;
        }
        Statistics.label("refused").collect(refused);
        if (refused) {
            String whole = refusal(csv, 1 << 20);
            Statistics.label("line").collect(!whole.startsWith("claims.csv, line 1: "));
            assertThat(whole).contains("broken quoting");
            assertThat(refusal(csv, size)).isEqualTo(whole);
        } else {
            assertThat(byBlocks(csv, size)).isEqualTo(inOnePiece(csv));
        }
    }

    private static String refusal(String csv, int size) {
        UnusableFileException refused = catchThrowableOfType(UnusableFileException.class, () -> byBlocks(csv, size));
        return String.valueOf(refused.getMessage());
    }

    @Provide
    Arbitrary<String> broken() {
        return Arbitraries.of("a", "b", "\"", "\"", ",", "\n", "\r")
                .list()
                .ofMaxSize(25)
                .map(parts -> "x" + String.join("", parts));
    }

    @Example
    @Label("a byte order mark at the start is dropped, and no other")
    void mark() {
        assertThat(byBlocks("\uFEFFa\uFEFF\n\uFEFFb\n", 4)).isEqualTo(List.of(List.of("a\uFEFF"), List.of("\uFEFFb")));
        assertThat(byBlocks("\uFEFF", 4)).isEmpty();
        assertThat(byBlocks("\uFEFF\uFEFF", 8)).isEqualTo(List.of(List.of("\uFEFF")));
    }

    @Example
    @Label("the lines before a block are counted whatever ends them")
    void lines() {
        CsvBlocks blocks =
                new CsvBlocks(slowly("a\nb\r\nc\rd\n\n\"e\nf\"\ng".getBytes(StandardCharsets.UTF_8)), "claims.csv", 5);
        List<Long> lines = new ArrayList<>();
        for (CsvBlock block = blocks.next(); !block.isEmpty(); block = blocks.next()) {
            lines.add(block.line());
        }
        assertThat(lines).containsExactly(1L, 3L, 6L);
    }

    @Example
    @Label("a row that never ends is refused with its line before it fills the memory")
    void aRowWithoutAnEnd() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                return given++ < 4 ? "a\n,\"".charAt((int) given - 1) : 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                for (int i = 0; i < length; i++) {
                    into[from + i] = (byte) read();
                }
                return length;
            }
        };
        CsvBlocks blocks = new CsvBlocks(endless, "claims.csv");
        assertThat(blocks.next().line()).isEqualTo(1);
        assertThatThrownBy(blocks::next)
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("claims.csv, line 2: ")
                .hasMessageContaining("never closed");
    }
}
