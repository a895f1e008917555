package org.sanchong.app.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.Sanchong;
import org.sanchong.app.files.InputFile;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.policy.PolicyCatalog;

/**
 * Claims that were settled, with their derivations.
 *
 * @param folder where the files lie
 * @param claims the claims
 * @param derivations the lines of the file of derivations
 * @param catalog the catalog that settled them
 */
record SettledClaims(Path folder, Path claims, List<String> derivations, PolicyCatalog catalog) {
    /** The built-in catalog, read once. */
    static final PolicyCatalog BUILT_IN = PolicyCatalogs.builtIn();

    static final Path YUNLING = folder("docs/examples/yunling");

    /** The built-in catalog with Yunling's. */
    static final PolicyCatalog WITH_YUNLING = PolicyCatalogs.read(YUNLING).get();

    static Path folder(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(name))) {
                return at.resolve(name);
            }
        }
        throw new IllegalStateException("no " + name);
    }

    static SettledClaims of(Path folder, String csv, boolean yunling, String... options) {
        try {
            Path claims = folder.resolve("claims.csv");
            Path why = folder.resolve("why.jsonl");
            Files.writeString(claims, csv);
            List<String> args = new ArrayList<>(List.of("settle", claims.toString(), "--explain", why.toString()));
            args.addAll(List.of(options));
            if (yunling) {
                args.addAll(List.of("--catalog", YUNLING.toString()));
            }
            Run run = run(args.toArray(String[]::new));
            if (run.status() == 2) {
                throw new AssertionError(run.err());
            }
            return new SettledClaims(folder, claims, Files.readAllLines(why), yunling ? WITH_YUNLING : BUILT_IN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run of the command line did. */
    record Run(int status, String out, String err) {}

    static Run run(String... args) {
        return run(InputStream.nullInputStream(), args);
    }

    static Run run(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Sanchong.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                in,
                args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns what is wrong with these derivations of the claims. */
    List<Failure> failures(List<String> lines, boolean withClaims) {
        return failures(lines, withClaims ? claims : null, null);
    }

    List<Failure> failures(List<String> lines, @Nullable Path against, @Nullable Path opening) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Map<Source, Table> tables = new EnumMap<>(Source.class);
        if (against != null) {
            tables.put(Source.CLAIMS, new Table(against.toString(), InputFile.open(against.toString())));
        }
        if (opening != null) {
            tables.put(Source.OPENING, new Table(opening.toString(), InputFile.open(opening.toString())));
        }
        return new Verification(catalog, new Verification.Against(tables, null))
                .check(new ByteArrayInputStream(file), "derivations")
                .failures();
    }

    List<Json.Members> trees() {
        return derivations.stream().map(line -> new DerivationText().read(line)).toList();
    }
}
