package org.sanchong.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.catalog.PolicyCatalogs;

/**
 * Writes files of claims of any size, the same bytes for the same number and seed: of all built-in policies, several
 * claims a person within a plan year, people in households, some rows that are faulty.
 */
public final class GeneratedClaims {
    private static final int BUFFER = 1 << 20;
    /** No row is longer. */
    private static final int MOST_ROW = 1 << 9;

    private GeneratedClaims() {}

    /**
     * Writes a file.
     *
     * @param arguments how many claims, the seed, {@code --sorted} if a person's claims are to stand together, the file
     */
    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean sorted = given.remove("--sorted");
        if (given.size() != 3) {
            throw new IllegalArgumentException("usage: GeneratedClaims N SEED [--sorted] FILE");
        }
        try (OutputStream out = Files.newOutputStream(Path.of(given.get(2)))) {
            write(Long.parseLong(given.get(0)), Long.parseLong(given.get(1)), sorted, out);
        }
    }

    /**
     * Writes claims.
     *
     * @param claims how many, at most a thousand million
     * @param seed what tells them from others of the same number
     * @param sorted whether they stand in the order of the people's ids, else in none
     */
    static void write(long claims, long seed, boolean sorted, OutputStream out) throws IOException {
        if (claims < 1 || claims > 1_000_000_000) {
            throw new IllegalArgumentException("from 1 to 1000000000 claims, not " + claims);
        }
        ClaimInvention invention = new ClaimInvention(PolicyCatalogs.builtIn(), seed);
        Shuffle shuffle = new Shuffle(claims, seed);
        RowText row = new RowText(BUFFER);
        row.text(ClaimInvention.HEAD).end();
        for (long at = 0; at < claims; at++) {
            invention.write(sorted ? at : shuffle.at(at), row);
            if (row.length() > BUFFER - MOST_ROW) {
                row.moveTo(out);
            }
        }
        row.moveTo(out);
    }
}
