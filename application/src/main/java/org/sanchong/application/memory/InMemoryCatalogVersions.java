package org.sanchong.application.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.out.CatalogVersions;
import org.sanchong.application.port.out.Certifications;

/** Catalogs in memory, beside books in memory. */
public final class InMemoryCatalogVersions implements CatalogVersions {
    private final InMemoryBooks books;
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private Instant last = Instant.MIN;

    private InMemoryCatalogVersions(InMemoryBooks books) {
        this.books = books;
    }

    /** Returns a store that keeps none yet. */
    public static InMemoryCatalogVersions of(InMemoryBooks books) {
        return new InMemoryCatalogVersions(books);
    }

    @Override
    public synchronized void keep(Packed catalog, InstantSource clock) {
        if (!kept.containsKey(catalog.contentHash())) {
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            last = at.isBefore(last) ? last : at;
            kept.put(catalog.contentHash(), new Kept(catalog, last));
        }
    }

    @Override
    public synchronized Optional<Kept> find(String contentHash) {
        return Optional.ofNullable(kept.get(contentHash));
    }

    @Override
    public synchronized List<Version> versions(LocalDate knownOn) {
        Map<String, Long> entries = books.entriesByCatalog(knownOn);
        List<Version> versions = new ArrayList<>();
        for (Kept one : kept.values()) {
            if (!one.recordedAt().atZone(Certifications.DAYS_OF).toLocalDate().isAfter(knownOn)) {
                String hash = one.catalog().contentHash();
                versions.add(new Version(hash, List.of(one), entries.getOrDefault(hash, 0L)));
                entries.remove(hash);
            }
        }
        entries.forEach((hash, count) -> versions.add(new Version(hash, List.of(), count)));
        return versions;
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }
}
