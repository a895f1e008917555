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
    private final byte[] single = new byte[1];
    private OutputStream out;
    private int begun;
    private boolean isLarge;
    /** Why bytes are missing, if some are. */
    private @Nullable IOException failure;

    /**
     * Begins a file, or begins it anew.
     *
     * @throws IOException if it cannot be written
     */
    LargeOutput(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    @Override
    public void write(int one) throws IOException {
        single[0] = (byte) one;
        write(single, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            int some = Math.min(length, BEGINNING - begun);
            if (some > 0) {
                out.write(bytes, offset, some);
                begun += some;
            }
            if (some < length) {
                grow();
                out.write(bytes, offset + some, length - some);
            }
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void grow() throws IOException {
        if (!isLarge) {
            out.close();
            isLarge = true;
            out = rest();
        }
    }

    private OutputStream rest() throws IOException {
        DirectFile rest = DirectFile.open(file, Set.of(StandardOpenOption.WRITE));
        try {
            return new DirectOutput(rest, BEGINNING);
        } catch (OutOfMemoryError e) {
            // There is little memory beside Java's heap.
            rest.close();
            return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND), BUFFER);
        }
    }

    /** Hands on what was collected of the beginning; what follows it is written as pieces are full, and at the end. */
    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /**
     * Ends the file.
     *
     * @throws IOException if not all bytes that were given are with the system, also where that was said before
     */
    @Override
    public void close() throws IOException {
        out.close();
        if (failure != null) {
            throw new IOException(failure.getMessage(), failure);
        }
    }
}
