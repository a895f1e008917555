package org.sanchong.app.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Overflow;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Files of a temporary folder, one a store, begun when something is first written. Nobody but their owner may read them;
 * where the system can, they have no name any more as soon as they are open, so that they are gone even if the program is
 * killed.
 */
public final class TemporaryStores implements Overflow, AutoCloseable {
    /** So many bytes go to the system at a time: it has a buffer of its own for each thread. */
    private static final int PIECE = 1 << 18;

    private final Path folder;
    private final List<FileStore> stores = new ArrayList<>();

    /**
     * Keeps files in a folder.
     *
     * @param folder where they stand
     */
    public TemporaryStores(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized Store begin(String name) {
        FileStore store = new FileStore(name);
        stores.add(store);
        return store;
    }

    /** Removes all. */
    @Override
    public synchronized void close() throws IOException {
        for (FileStore store : stores) {
            store.close();
        }
    }

    private UnusableFileException unusable(IOException why) {
        return new UnusableFileException(
                "cannot keep claims in the temporary folder " + folder + ": " + why
                        + ". They do not fit in the memory: free some room there, name another folder (--temp DIR), or give"
                        + " more memory (JAVA_OPTS=-Xmx8g)",
                why);
    }

    private final class FileStore implements Store {
        private final String name;
        private @Nullable FileChannel channel;

        FileStore(String name) {
            this.name = name;
        }

        @Override
        public void write(long position, ByteBuffer bytes) {
            try {
                FileChannel to = opened();
                long at = position;
                while (bytes.hasRemaining()) {
                    ByteBuffer piece = piece(bytes);
                    while (piece.hasRemaining()) {
                        at += to.write(piece, at);
                    }
                }
            } catch (IOException e) {
                throw unusable(e);
            }
        }

        @Override
        public void read(long position, ByteBuffer into) {
            try {
                FileChannel from = opened();
                long at = position;
                while (into.hasRemaining()) {
                    ByteBuffer piece = piece(into);
                    while (piece.hasRemaining()) {
                        int got = from.read(piece, at);
                        if (got < 0) {
                            throw new IOException("a temporary file ended early");
                        }
                        at += got;
                    }
                }
            } catch (IOException e) {
                throw unusable(e);
            }
        }

        private static ByteBuffer piece(ByteBuffer of) {
            int length = Math.min(PIECE, of.remaining());
            ByteBuffer piece = of.slice(of.position(), length);
            of.position(of.position() + length);
            return piece;
        }

        private synchronized FileChannel opened() throws IOException {
            FileChannel known = channel;
            if (known == null) {
                Path file = Files.createTempFile(folder, "sanchong-" + name + "-", ".tmp");
                known = FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
                channel = known;
            }
            return known;
        }

        synchronized void close() throws IOException {
            FileChannel known = channel;
            if (known != null) {
                known.close();
            }
        }
    }
}
