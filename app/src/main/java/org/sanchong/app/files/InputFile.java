package org.sanchong.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sanchong.application.port.out.UnusableFileException;

/** A file that a person names on the command line. */
public final class InputFile {
    private InputFile() {}

    /**
     * Opens a file for reading.
     *
     * @throws UnusableFileException if there is none, it is a folder, or it may not be read
     */
    public static InputStream open(String file) {
        Path path = path(file);
        try {
            if (Files.isDirectory(path)) {
                throw new UnusableFileException("cannot read " + file + ": it is a folder");
            }
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UnusableFileException(
                    "cannot read " + file + ": there is no such file, or it may not be read", e);
        }
    }

    /**
     * Returns the path of a name.
     *
     * @throws UnusableFileException if no file can have it here
     */
    public static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UnusableFileException(
                    "no file can be called " + file + " here. Is LC_ALL or LANG a UTF-8 locale?", e);
        }
    }
}
