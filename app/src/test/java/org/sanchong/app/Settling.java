package org.sanchong.app;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What one run of the command line did: its exit status and what it wrote where. */
record Settling(int status, String out, String err) {
    static final int ALL_SETTLED = 0;
    static final int SOME_REJECTED = 1;
    static final int UNUSABLE = 2;

    /** Settles a sheet that comes in by standard input. */
    static Settling of(Sheet sheet, String... options) {
        return of(sheet.bytes(), options);
    }

    static Settling of(String csv, String... options) {
        return of(csv.getBytes(StandardCharsets.UTF_8), options);
    }

    static Settling of(byte[] csv, String... options) {
        String[] args =
                Stream.concat(Stream.of("settle", "-"), Stream.of(options)).toArray(String[]::new);
        return run(new ByteArrayInputStream(csv), args);
    }

    /** Runs the command line as a person would. */
    static Settling run(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Sanchong.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                in,
                args);
        return new Settling(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Settling run(String... args) {
        return run(InputStream.nullInputStream(), args);
    }

    /** Returns a file of the project's examples. */
    static Path example(String name) {
        Path here = Path.of("").toAbsolutePath();
        return (Files.isDirectory(here.resolve("examples")) ? here : here.getParent())
                .resolve("examples")
                .resolve(name);
    }

    List<NamedCsvRecord> rows() {
        return rows(out);
    }

    /** Returns the first row of that claim. */
    NamedCsvRecord row(String claim) {
        return rows().stream()
                .filter(r -> r.getField("claim_id").equals(claim))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + claim + " in:\n" + out + err));
    }

    /** Returns the line of that claim, as it was written; of claims whose values hold no line breaks. */
    String line(String claim) {
        return out.lines()
                .filter(l -> l.startsWith(claim + ","))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line of " + claim + " in:\n" + out + err));
    }

    static List<NamedCsvRecord> rows(String csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
