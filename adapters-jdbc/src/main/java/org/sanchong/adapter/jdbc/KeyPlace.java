package org.sanchong.adapter.jdbc;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Where the keys of books are: in the environment ({@code SANCHONG_KEYS} holds them, {@code SANCHONG_KEYS_FILE} names their
 * file), else beside the books in a folder, else in the user's own folder of settings.
 */
final class KeyPlace {
    /** The variable of the environment that holds keys. */
    static final String KEYS = "SANCHONG_KEYS";

    /** The variable of the environment that names a file of keys. */
    static final String FILE = "SANCHONG_KEYS_FILE";

    private static final String OWNERS_ALONE = "rw-------";

    private final List<String> given;
    private final List<Path> file;

    private KeyPlace(List<String> given, List<Path> file) {
        this.given = given;
        this.file = file;
    }

    /** Returns the place for books, as the environment has it. */
    static KeyPlace of(StoreUrl url) {
        return of(url, System.getenv());
    }

    static KeyPlace of(StoreUrl url, Map<String, String> environment) {
        if (environment.containsKey(KEYS)) {
            return new KeyPlace(List.of(environment.get(KEYS)), List.of());
        }
        if (environment.containsKey(FILE)) {
            return new KeyPlace(List.of(), List.of(Path.of(environment.get(FILE))));
        }
        return new KeyPlace(List.of(), url.keys());
    }

    /** Returns the file, if the keys are in one. */
    List<Path> file() {
        return file;
    }

    /** Returns what messages call the place. */
    String shown() {
        return file.isEmpty() ? KEYS : file.get(0).toString();
    }

    /**
     * Returns the keys of books that are there already.
     *
     * @throws UnusableFileException if there are none, or they cannot be used
     */
    StoreKeys read() {
        if (!given.isEmpty()) {
            return StoreKeys.read(given.get(0));
        }
        if (file.isEmpty() || !Files.exists(file.get(0))) {
            throw new UnusableFileException("the keys of these books are not at " + shown()
                    + ", and without them nobody reads the books. Name their file with " + FILE
                    + ", or put the copy of it back that was kept apart");
        }
        try {
            return StoreKeys.read(Files.readString(file.get(0)));
        } catch (IOException e) {
            throw new UnusableFileException(
                    "the keys of the books cannot be read from " + shown() + ": " + e.getMessage(), e);
        }
    }

    /** Returns the keys for new books, made where there are none yet. */
    StoreKeys readOrMake(CipherSuite suite) {
        if (!given.isEmpty()) {
            return read();
        }
        StoreKeys keys = StoreKeys.create(suite);
        if (file.isEmpty()) {
            return keys;
        }
        try {
            Path parent = file.get(0).toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            make(file.get(0), keys.text());
            return read();
        } catch (FileAlreadyExistsException there) {
            return read();
        } catch (IOException e) {
            throw new UnusableFileException(
                    "no keys for the books can be made at " + shown() + ": " + e.getMessage()
                            + ". Name a file for them with " + FILE,
                    e);
        }
    }

    /** Writes the keys beside their place and moves them there: who is killed meanwhile leaves no half a key. */
    private static void make(Path file, String text) throws IOException {
        Path part = file.resolveSibling(
                file.getFileName() + "-" + ProcessHandle.current().pid());
        Files.deleteIfExists(part);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNERS_ALONE)));
        }
        Files.writeString(part, text);
        try {
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
