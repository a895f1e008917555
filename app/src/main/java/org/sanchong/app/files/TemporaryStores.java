package org.sanchong.app.files;

import java.io.IOException;
import java.nio.ByteBuffer;
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
        private @Nullable DirectFile file;

        FileStore(String name) {
            this.name = name;
        }

        @Override
        public void write(long position, ByteBuffer bytes) {
            try {
                opened().write(position, bytes);
            } catch (IOException e) {
                throw unusable(e);
            }
        }

        @Override
        public void read(long position, ByteBuffer into) {
            try {
                opened().read(position, into);
            } catch (IOException e) {
                throw unusable(e);
            }
        }

        private synchronized DirectFile opened() throws IOException {
            DirectFile known = file;
            if (known == null) {
                Path made = Files.createTempFile(folder, "sanchong-" + name + "-", ".tmp");
                known = DirectFile.open(
                        made,
                        Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
                file = known;
            }
            return known;
        }

        synchronized void close() throws IOException {
            DirectFile known = file;
            if (known != null) {
                known.close();
            }
        }
    }
}
