package org.sanchong.app.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Derivation;

/**
 * Derivations as one JSON object a line, in the order of the claims. Each thread spools its own, packed, to a file
 * beside the output; at the end they are put in order and unpacked, so that memory does not grow with the text.
 */
public final class JsonDerivations implements OutgoingDerivations, AutoCloseable {
    private final OutputStream out;
    private final Path beside;
    private final PolicyCatalog catalog;
    private final Language language;
    private final List<Spool> spools = new ArrayList<>();
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
        this.out = out;
        this.catalog = catalog;
        this.beside = beside;
        this.language = language;
    }

    @Override
    public void begin(int workers, int claims) {
        spoolOf = new int[claims];
        startOf = new long[claims];
        lengthOf = new int[claims];
        try {
            for (int i = 0; i < workers; i++) {
                spools.add(new Spool(
                        beside.resolveSibling(beside.getFileName() + ".spool-" + i),
                        new DerivationJson(catalog, language)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(int worker, int position, SettledRow row, Derivation derivation) {
        Spool spool = spools.get(worker);
        try {
            int length = spool.write(row, derivation);
            spoolOf[position] = worker;
            startOf[position] = spool.size - length;
            lengthOf[position] = length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {
        try {
            for (Spool spool : spools) {
                spool.text.close();
            }
            new SpooledDerivations(spools, spoolOf, startOf, lengthOf).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the spools. */
    @Override
    public void close() throws IOException {
        for (Spool spool : spools) {
            try {
                spool.text.close();
            } catch (IOException e) {
                // What could not be written any more, as on a full disk, is dropped anyway.
            }
            Files.deleteIfExists(spool.file);
        }
    }

    /** One thread's derivations, packed. */
    static final class Spool {
        private final Path file;
        private final OutputStream text;
        private final DerivationJson json;
        private long size;

        Spool(Path file, DerivationJson json) throws IOException {
            this.json = json;
            this.file = file;
            this.text = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        }

        int write(SettledRow row, Derivation derivation) throws IOException {
            Utf8Text packed = json.pack(row, derivation);
            int length = packed.length();
            packed.flushTo(text);
            size += length;
            return length;
        }

        Path file() {
            return file;
        }

        JsonForms forms() {
            return json.forms();
        }
    }
}
