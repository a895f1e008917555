package org.sanchong.application.port.out;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The catalogs that settled into books (政策目录版本), and since when the books know each (recorded time). What is kept is
 * never changed; a catalog is kept once, whoever settles with it.
 */
public interface CatalogVersions extends AutoCloseable {
    /**
     * Keeps a catalog, unless it is kept. It is recorded at the moment that the clock says, or at that of the version
     * before where that is later.
     */
    void keep(Packed catalog, InstantSource clock);

    /** Returns the catalog of the content hash as it is kept, if it is. */
    Optional<Kept> find(String contentHash);

    /**
     * Returns what settled until the end of the day, by days of {@link Certifications#DAYS_OF}: the catalogs that were
     * kept by then in the order in which they came, and after them those that entries name and that are not kept.
     */
    List<Version> versions(LocalDate knownOn);

    /** Gives back what the store holds of the machine. */
    @Override
    void close();

    /**
     * A catalog to keep.
     *
     * @param contentHash the hash over what it says, 64 hexadecimal digits, as entries name it
     * @param program the program that packed it
     * @param content the catalog, in Base64: of what form is between those who pack and unpack it
     */
    record Packed(String contentHash, String program, String content) {}

    /**
     * A catalog that is kept.
     *
     * @param catalog the catalog
     * @param recordedAt when the books first saw it, in whole microseconds
     */
    record Kept(Packed catalog, Instant recordedAt) {}

    /**
     * A catalog and what it settled.
     *
     * @param contentHash the hash over what it says
     * @param kept the catalog; none where it is not kept, since whoever settled did not keep catalogs yet
     * @param entries how many entries name it
     */
    record Version(String contentHash, List<Kept> kept, long entries) {
        /** Keeps the list as it is now. */
        public Version {
            kept = List.copyOf(kept);
        }
    }
}
