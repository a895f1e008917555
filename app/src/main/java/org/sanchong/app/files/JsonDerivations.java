package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Derivation;

/**
 * Derivations as one JSON object a line, in the order of the claims. Each thread spools its own, packed, in memory
 * and then to a file beside the output; at the end they are put in order and unpacked.
 */
public final class JsonDerivations implements OutgoingDerivations, AutoCloseable {
    /** What part of the memory packed derivations may take: a million claims are 400 MB. */
    private static final int MEMORY_SHARE = 8;

    private final OutputStream out;
    private final Path beside;
    private final PolicyCatalog catalog;
    private final Language language;
    private final long memory;
    private final List<DerivationSpool> spools = new ArrayList<>();
    private int[] spoolOf = {};
    private long[] startOf = {};
    private int[] lengthOf = {};

    /**
     * Writes to a stream, which stays open.
     *
     * @param catalog what the claims are settled by
     * @param beside a file beside which spools may stand for a while
     */
    public JsonDerivations(OutputStream out, Path beside, PolicyCatalog catalog, Language language) {
        this(
                out,
                beside,
                new DerivationTerms(catalog, language, Runtime.getRuntime().maxMemory() / MEMORY_SHARE));
    }

    /** Writes to a stream, by the terms. */
    JsonDerivations(OutputStream out, Path beside, DerivationTerms terms) {
        this.out = out;
        this.catalog = terms.catalog();
        this.beside = beside;
        this.language = terms.language();
        this.memory = terms.memory();
    }

    /**
     * How derivations are written.
     *
     * @param memory how many bytes may stand in memory until they are
     */
    record DerivationTerms(PolicyCatalog catalog, Language language, long memory) {}

    @Override
    public void begin(int workers, int claims) {
        spoolOf = new int[claims];
        startOf = new long[claims];
        lengthOf = new int[claims];
        try {
            for (int i = 0; i < workers; i++) {
                spools.add(new DerivationSpool(
                        beside.resolveSibling(beside.getFileName() + ".spool-" + i),
                        memory / workers,
                        new DerivationJson(catalog, language)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(int worker, int position, SettledRow row, Derivation derivation) {
        DerivationSpool spool = spools.get(worker);
        try {
            spoolOf[position] = worker;
            startOf[position] = spool.write(row, derivation);
            lengthOf[position] = spool.length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {
        try {
            for (DerivationSpool spool : spools) {
                spool.end();
            }
            new SpooledDerivations(spools, spoolOf, startOf, lengthOf).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the spools. */
    @Override
    public void close() throws IOException {
        for (DerivationSpool spool : spools) {
            spool.remove();
        }
    }
}
