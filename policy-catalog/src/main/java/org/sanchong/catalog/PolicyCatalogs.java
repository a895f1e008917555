package org.sanchong.catalog;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import org.sanchong.domain.policy.PolicyCatalog;

/**
 * Obtains policy catalogs: the built-in one, and folders of reviewed files that add to it or replace parts of it.
 *
 * <p>A folder that cannot be used is refused as a whole, with everything that is wrong with it.
 */
public final class PolicyCatalogs {
    private PolicyCatalogs() {}

    /** Returns the built-in catalog, which was read and checked when this module was built. */
    public static PolicyCatalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /**
     * Reads a folder in addition to the built-in catalog: a policy or document with the same id, and an attribute or
     * category with the same name, takes the place of the built-in one. The revisions of a policy are one policy: those
     * of the folder take the place of all built-in ones.
     */
    public static Either<PolicyDefects, PolicyCatalog> read(Path folder) {
        return Either.narrow(new CatalogReader().read(List.of(CatalogFolder.builtIn(), CatalogFolder.at(folder))));
    }

    /** Reads a folder that stands for itself, without the built-in catalog. */
    public static Either<PolicyDefects, PolicyCatalog> readAlone(Path folder) {
        return Either.narrow(new CatalogReader().read(List.of(CatalogFolder.at(folder))));
    }

    /**
     * Returns a catalog as bytes, to be kept beside what it settled. They are for {@link #unpacked} of this version of
     * the program, or of others that compile catalogs to the same form.
     *
     * @throws IllegalArgumentException if the catalog was not obtained here
     */
    public static byte[] packed(PolicyCatalog catalog) {
        if (catalog instanceof LoadedCatalog loaded) {
            return PackedCatalog.pack(loaded);
        }
        throw new IllegalArgumentException("only catalogs that were obtained here can be packed");
    }

    /** Returns the catalog that was packed, with the content hash of what it says; or why there is none. */
    public static Either<PackingFault, PolicyCatalog> unpacked(byte[] packed) {
        return PackedCatalog.unpack(packed);
    }

    /** Returns what someone should look at in a catalog that was read here; nothing for any other. */
    public static List<PolicyDefect> warnings(PolicyCatalog catalog) {
        return catalog instanceof LoadedCatalog loaded ? loaded.warnings() : List.of();
    }

    /** Holds the built-in catalog once it has been asked for. */
    private static final class BuiltIn {
        private static final PolicyCatalog CATALOG = CompiledCatalog.builtIn();
    }
}
