package org.sanchong.app;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.catalog.PolicyDefects;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import picocli.CommandLine.Option;

/** The options of verbs that settle: which policies there are, and which settles. */
final class CatalogOption {
    @Option(
            names = "--policy",
            paramLabel = "ID",
            description = "Settle every claim under this policy, whatever its region.")
    private @Nullable String policy;

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "Policies to add to, or put in place of, the built-in ones.")
    private @Nullable Path folder;

    /** Returns the catalog. */
    PolicyCatalog catalog() {
        Path at = folder;
        if (at == null) {
            return PolicyCatalogs.builtIn();
        }
        if (!Files.isDirectory(at)) {
            throw new UnusableFileException("--catalog " + at + " is no folder");
        }
        Either<PolicyDefects, PolicyCatalog> read = PolicyCatalogs.read(at);
        return read.getOrElseThrow(
                defects -> new UnusableFileException("the catalog " + at + " has defects:\n" + defects));
    }

    /** Returns the policy that settles every claim, or null. */
    @Nullable
    PolicyId policy() {
        String id = policy;
        if (id == null) {
            return null;
        }
        try {
            return new PolicyId(id);
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException("--policy: " + e.getMessage(), e);
        }
    }
}
