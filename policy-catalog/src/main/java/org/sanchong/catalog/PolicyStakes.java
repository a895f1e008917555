package org.sanchong.catalog;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import org.sanchong.domain.stake.AtStake;

/**
 * Reads what is at stake in the interpretations of a catalog: example claims, and how policies would be written under the
 * readings that are not taken. The changed policies are read as any catalog is.
 *
 * <p>No claim is settled by it, and no content hash covers it; so it is read only where someone asks for it.
 */
public final class PolicyStakes {
    private PolicyStakes() {}

    /** Returns what is at stake in the interpretations of the built-in catalog that say so. */
    public static List<AtStake> builtIn() {
        return read(List.of(CatalogFolder.builtIn()))
                .getOrElseThrow(
                        defects -> new AssertionError("the built-in interpretations have defects:\n" + defects));
    }

    /**
     * Returns the same of a folder that is read in addition to the built-in catalog, or what is wrong with it. Where the
     * folder has a policy of its own in place of a built-in one, a built-in case that does not fit it is not computed.
     */
    public static Either<PolicyDefects, List<AtStake>> read(Path folder) {
        return read(List.of(CatalogFolder.builtIn(), CatalogFolder.at(folder)));
    }

    /** Returns what is wrong with what the folder's own interpretations say is at stake; nothing where all is well. */
    public static List<PolicyDefect> check(Path folder) {
        Defects defects = new Defects();
        CatalogSources sources = CatalogSources.of(List.of(CatalogFolder.builtIn(), CatalogFolder.at(folder)), defects);
        new CatalogReader()
                .read(sources)
                .peek(catalog -> new StakeReader(catalog, sources, defects)
                        .stakes(block -> !CatalogFolder.isBuiltIn(block.file())));
        return defects.all();
    }

    private static Either<PolicyDefects, List<AtStake>> read(List<CatalogFolder> folders) {
        Defects defects = new Defects();
        CatalogSources sources = CatalogSources.of(folders, defects);
        Either<PolicyDefects, LoadedCatalog> catalog = new CatalogReader().read(sources);
        if (catalog.isLeft()) {
            return Either.left(catalog.getLeft());
        }
        List<AtStake> stakes = new StakeReader(catalog.get(), sources, defects).stakes(block -> true);
        return defects.errors() == 0 ? Either.right(stakes) : Either.left(new PolicyDefects(defects.all()));
    }
}
