package org.sanchong.app.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sanchong.application.port.out.UnusableFileException;

/** A file that appears whole or not at all: it is written beside itself as {@code FILE.part} and renamed at the end. */
public final class OutputFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path part;
    private final OutputStream out;

    private OutputFile(Path file, Path part, OutputStream out) {
        this.file = file;
        this.part = part;
        this.out = out;
    }

    /**
     * Begins a file.
     *
     * @throws UnusableFileException if it cannot be written
     */
    public static OutputFile begin(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnusableFileException("cannot write " + file + ": it is a folder");
        }
        // A device or a pipe is written to as it is: a file in its place would be the end of /dev/null.
        boolean renamed = !Files.exists(file) || Files.isRegularFile(file);
        Path part = renamed ? file.resolveSibling(file.getFileName() + ".part") : file;
        try {
            OutputStream out =
                    renamed ? new LargeOutput(part) : new BufferedOutputStream(Files.newOutputStream(part), BUFFER);
            return new OutputFile(file, part, out);
        } catch (IOException e) {
            throw new UnusableFileException("cannot write " + part + ": " + e, e);
        }
    }

    /** Returns the stream to write to. */
    public OutputStream stream() {
        return out;
    }

    /** Returns the file that will appear. */
    public Path file() {
        return file;
    }

    /** Ends the file: what was written so far appears under its name. */
    public void keep() throws IOException {
        out.close();
        if (!part.equals(file)) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops what was not kept. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            // What could not be written any more, as on a full disk, is dropped anyway.
        }
        if (!part.equals(file)) {
            Files.deleteIfExists(part);
        }
    }
}
