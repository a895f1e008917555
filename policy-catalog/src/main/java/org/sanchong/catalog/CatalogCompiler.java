package org.sanchong.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Compiles the built-in catalog while this module is built: its files are read and checked as any folder is, and what
 * they say is written as one resource, which {@link PolicyCatalogs#builtIn()} reads.
 */
public final class CatalogCompiler {
    private CatalogCompiler() {}

    /**
     * Writes the compiled catalog below the folder of classes that is given.
     *
     * @throws IllegalStateException if the files have defects; it names them all
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument is needed, the folder of the module's classes");
        }
        Path packageFolder =
                Path.of(arguments[0], CatalogCompiler.class.getPackageName().split("[.]"));
        write(packageFolder.resolve(CompiledCatalog.BUILT_IN), compiled(CatalogFolder.builtIn()));
    }

    /**
     * Returns the compiled catalog of a folder.
     *
     * @throws IllegalStateException if the files have defects; it names them all
     */
    static byte[] compiled(CatalogFolder folder) {
        return CompiledCatalog.toBytes(new CatalogReader()
                .read(List.of(folder))
                .getOrElseThrow(defects -> new IllegalStateException("the built-in catalog has defects:\n" + defects)));
    }

    /** Leaves a file alone that says the same already, so that what is built from it stays too. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.write(file, bytes);
        }
    }
}
