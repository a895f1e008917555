package org.sanchong.app.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that may become large: its beginning is written as any file is, what follows with a {@link DirectOutput}. */
final class LargeOutput extends OutputStream {
    /** The beginning has so many bytes. */
    static final int BEGINNING = 4 * DirectFile.PIECE;

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final OutputStream beginning;
    private int begun;
    private @Nullable DirectOutput rest;

    /**
     * Begins a file, or begins it anew.
     *
     * @throws IOException if it cannot be written
     */
    LargeOutput(Path file) throws IOException {
        this.file = file;
        this.beginning = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int some = Math.min(length, BEGINNING - begun);
        if (some > 0) {
            beginning.write(bytes, offset, some);
            begun += some;
        }
        if (some < length) {
            rest().write(bytes, offset + some, length - some);
        }
    }

    private DirectOutput rest() throws IOException {
        DirectOutput known = rest;
        if (known == null) {
            beginning.close();
            known = new DirectOutput(DirectFile.open(file, Set.of(StandardOpenOption.WRITE)), BEGINNING);
            rest = known;
        }
        return known;
    }

    /** Writes what was collected of the beginning; what follows it is written as pieces are full, and at the end. */
    @Override
    public void flush() throws IOException {
        if (rest == null) {
            beginning.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (rest != null) {
            rest.close();
        } else {
            beginning.close();
        }
    }
}
