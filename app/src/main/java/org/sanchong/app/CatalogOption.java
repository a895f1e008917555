package org.sanchong.app;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.catalog.PolicyDefects;
import org.sanchong.catalog.PolicyStakes;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.stake.AtStake;
import picocli.CommandLine.Option;

/** The options {@code --catalog} and {@code --as-known-on}: the policies that a verb uses, and as known when. */
final class CatalogOption {
    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "Policies to add to, or put in place of, the built-in ones.")
    private @Nullable Path folder;

    @Option(
            names = "--as-known-on",
            paramLabel = "DATE",
            description = "Use the policies as they were known on the day; YYYY-MM-DD.")
    private @Nullable String knownOn;

    /** Returns the built-in catalog, with the folder's where one is given, as known on the day where one is given. */
    PolicyCatalog catalog() {
        String day = knownOn;
        if (day == null) {
            return everKnown();
        }
        return everKnown().asKnownOn(day(day));
    }

    /**
     * Returns what is at stake in the readings of that catalog; nothing where the policies as known on the day are not
     * those that are known in the end, for which the cases are written.
     */
    List<AtStake> stakes() {
        PolicyCatalog ever = everKnown();
        Path added = folder;
        if (knownOn != null && !ever.asKnownOn(day(knownOn)).contentHash().equals(ever.contentHash())) {
            return List.of();
        }
        return added == null
                ? PolicyStakes.builtIn()
                : PolicyStakes.read(added)
                        .getOrElseThrow(defects ->
                                new UnusableFileException("the catalog " + added + " has defects:\n" + defects));
    }

    /** Returns the day by which things were recorded, where one is given. */
    Optional<LocalDate> knownOn() {
        return Optional.ofNullable(knownOn).map(CatalogOption::day);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new UnusableFileException(
                    "--as-known-on is a day as YYYY-MM-DD, such as 2026-11-22, not \"" + text + "\"", noDay);
        }
    }

    private PolicyCatalog everKnown() {
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
                .orElseThrow(() -> new UnusableFileException("no policy is called \"" + id + "\"" + later(catalog, id)
                        + ". There are: "
                        + catalog.policies().stream()
                                .map(p -> p.id().value())
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    private static String later(PolicyCatalog catalog, String id) {
        return catalog.recordedLater().stream()
                .filter(p -> p.id().value().equals(id))
                .findFirst()
                .flatMap(BenefitPolicy::recorded)
                .map(day -> " as known on the day asked for; it was recorded later, on " + day)
                .orElse("");
    }
}
