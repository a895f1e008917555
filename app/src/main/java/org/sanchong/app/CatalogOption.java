package org.sanchong.app;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.catalog.PolicyDefects;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Option;

/** The option {@code --catalog}: the policies that a verb uses. */
final class CatalogOption {
    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "Policies to add to, or put in place of, the built-in ones.")
    private @Nullable Path folder;

    /** Returns the built-in catalog, with the folder's where one is given. */
    PolicyCatalog catalog() {
        Path added = folder;
        if (added == null) {
            return PolicyCatalogs.builtIn();
        }
        if (!Files.isDirectory(added)) {
            throw new UnusableFileException("--catalog " + added + " is no folder");
        }
        Either<PolicyDefects, PolicyCatalog> read = PolicyCatalogs.read(added);
        return read.getOrElseThrow(
                defects -> new UnusableFileException("the catalog " + added + " has defects:\n" + defects));
    }

    /** Returns the policy of that id; an id that the catalog does not know is refused with those that it knows. */
    static BenefitPolicy policy(PolicyCatalog catalog, String id) {
        return catalog.policies().stream()
                .filter(p -> p.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnusableFileException("no policy is called \"" + id + "\". There are: "
                        + catalog.policies().stream()
                                .map(p -> p.id().value())
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }
}
