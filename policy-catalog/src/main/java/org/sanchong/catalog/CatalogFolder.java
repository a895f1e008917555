package org.sanchong.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of catalog files: on disk, or among the class path's resources. */
interface CatalogFolder {
    /** Returns the files; what cannot be read, or has no place here, is a defect. */
    List<CatalogFile> files(Defects defects);

    /** Returns the built-in catalog. */
    static CatalogFolder builtIn() {
        return new Resources();
    }

    /** Returns whether a file of that name is one of the built-in catalog. */
    static boolean isBuiltIn(String file) {
        return file.startsWith(Resources.ROOT);
    }

    /** Returns the folder at the path. */
    static CatalogFolder at(Path path) {
        return new OnDisk(path);
    }

    /** Returns what a file at this path within the folder holds, if it is one of a catalog's. */
    static Optional<CatalogFile.Kind> kind(String path) {
        if (path.equals("vocabulary.yaml")) {
            return Optional.of(CatalogFile.Kind.VOCABULARY);
        }
        if (path.equals("interpretations.yaml")) {
            return Optional.of(CatalogFile.Kind.INTERPRETATIONS);
        }
        if (path.equals("working-days.yaml")) {
            return Optional.of(CatalogFile.Kind.WORKING_DAYS);
        }
        if (path.matches("documents/[^/]+[.]yaml")) {
            return Optional.of(CatalogFile.Kind.DOCUMENT);
        }
        return path.matches("policies/[^/]+[.]yaml") ? Optional.of(CatalogFile.Kind.POLICY) : Optional.empty();
    }

    /** The built-in catalog, whose files an index lists, since a jar has no folders to look into. */
    final class Resources implements CatalogFolder {
        private static final String ROOT = "builtin/";

        @Override
        public List<CatalogFile> files(Defects defects) {
            String index = StandardCharsets.UTF_8.decode(bytes("index.txt")).toString();
            return index.lines()
                    .flatMap(path -> kind(path).stream().map(kind -> new CatalogFile(ROOT + path, kind, bytes(path))))
                    .toList();
        }

        private static ByteBuffer bytes(String path) {
            try (InputStream resource = Resources.class.getResourceAsStream(ROOT + path)) {
                if (resource == null) {
                    throw new AssertionError("the built-in catalog is incomplete: " + path);
                }
                return ByteBuffer.wrap(resource.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the built-in catalog cannot be read: " + path, unreadable);
            }
        }
    }

    /**
     * A folder on disk.
     *
     * @param path where it is
     */
    record OnDisk(Path path) implements CatalogFolder {
        private static final int DEPTH = 2;

        @Override
        public List<CatalogFile> files(Defects defects) {
            List<CatalogFile> files = new ArrayList<>();
            for (Path file : listed(defects)) {
                String inside = path.relativize(file).toString().replace('\\', '/');
                Optional<CatalogFile.Kind> kind = kind(inside);
                if (kind.isPresent()) {
                    bytes(file, defects).ifPresent(b -> files.add(new CatalogFile(file.toString(), kind.get(), b)));
                } else if (inside.matches(".*[.]ya?ml")) {
                    String message =
                            "not read here; a catalog has vocabulary.yaml, interpretations.yaml, working-days.yaml, "
                                    + "documents/*.yaml and policies/*.yaml";
                    defects.error(Place.startOf(file.toString()), DefectCode.UNEXPECTED_FILE, message);
                }
            }
            return files;
        }

        private List<Path> listed(Defects defects) {
            try (Stream<Path> inside = Files.walk(path, DEPTH)) {
                return inside.filter(Files::isRegularFile).sorted().toList();
            } catch (IOException | UncheckedIOException unreadable) {
                String message = "no folder of a catalog: " + unreadable.getMessage();
                defects.error(Place.startOf(path.toString()), DefectCode.UNREADABLE_FILE, message);
                return List.of();
            }
        }

        private static Optional<ByteBuffer> bytes(Path file, Defects defects) {
            try {
                long size = Files.size(file);
                if (size > CatalogFile.MOST_BYTES) {
                    String message = "the file holds " + size + " bytes; the most is " + CatalogFile.MOST_BYTES;
                    defects.error(Place.startOf(file.toString()), DefectCode.UNREADABLE_FILE, message);
                    return Optional.empty();
                }
                return Optional.of(ByteBuffer.wrap(Files.readAllBytes(file)));
            } catch (IOException unreadable) {
                String message = "cannot be read: " + unreadable.getMessage();
                defects.error(Place.startOf(file.toString()), DefectCode.UNREADABLE_FILE, message);
                return Optional.empty();
            }
        }
    }
}
