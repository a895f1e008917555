package org.sanchong.application.port.out;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;

/**
 * Roots of the journal (根哈希): one hash for all that was recorded of a pooling region on a day, from which any chain can be
 * proved. Kept elsewhere, they tell whether the books still are what they were.
 */
public interface JournalRoots extends AutoCloseable {
    /** Returns the algorithms of the books, such as {@code SHA256-AES}. */
    String suite();

    /**
     * Returns the regions and days of which entries were recorded, in order of region and day.
     *
     * @throws UnusableFileException if the books cannot be read
     */
    List<Place> places(Span span);

    /**
     * Returns the roots of all regions and days of which entries were recorded, in order of region and day.
     *
     * @throws UnusableFileException if the books cannot be read
     */
    List<Root> roots(Span span);

    /**
     * Returns what proves that a claim's settlement is beneath the root of its region and day; none where the books do not
     * have the claim.
     *
     * @throws UnusableFileException if the books cannot be read
     */
    List<Proof> prove(ClaimId claim);

    /** Gives back what the store holds of the machine. */
    @Override
    void close();

    /**
     * Some days and regions.
     *
     * @param from the first day
     * @param until the last day, which is part of it
     * @param regions the pooling regions; empty for all
     */
    record Span(LocalDate from, LocalDate until, List<RegionCode> regions) {
        /** Before any day on which something was recorded. */
        public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

        /** Keeps the list as it is now. */
        public Span {
            regions = List.copyOf(regions);
        }

        /** Returns whether the place is one of the span. */
        public boolean holds(Place place) {
            return !place.day().isBefore(from)
                    && !place.day().isAfter(until)
                    && (regions.isEmpty() || regions.contains(place.region()));
        }
    }

    /**
     * Of what a root is.
     *
     * @param region the pooling region of the entries
     * @param day the day of China on which they were recorded
     */
    record Place(RegionCode region, LocalDate day) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing((Place each) -> each.region().value()).thenComparing(Place::day);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A root.
     *
     * @param place its region and day
     * @param chains how many chains are beneath it, at least 1: those of owners and plan years in which an entry was recorded
     * @param entries how many entries were recorded, each counted once
     * @param hash the root, in hexadecimal digits
     */
    record Root(Place place, long chains, long entries, String hash) {}

    /**
     * Where an entry stands in a chain.
     *
     * @param owner by what the books find the owner, in hexadecimal digits
     * @param planYear the plan year; 0 for what runs over all years
     * @param sequence its place in the chain, from 1
     * @param before the hash of the entry before it, in hexadecimal digits
     */
    record Link(String owner, int planYear, long sequence, String before) {}

    /**
     * What leads from an entry to a root.
     *
     * @param suite the algorithms
     * @param claim the claim that the entry settles
     * @param link where the entry stands in the chain of its person
     * @param tags the tag of the entry and of those after it in its chain, up to the day's last, in hexadecimal digits
     * @param leaf the place of the chain among those beneath the root, from 0
     * @param path the hashes beside the way to the root, from below, in hexadecimal digits
     * @param root the root
     */
    record Proof(String suite, ClaimId claim, Link link, List<String> tags, long leaf, List<String> path, Root root) {
        /** Keeps the lists as they are now. */
        public Proof {
            tags = List.copyOf(tags);
            path = List.copyOf(path);
        }
    }

    /**
     * A root that is not the same.
     *
     * @param code what is wrong
     * @param place its region and day
     * @param listed how many entries the list has there, 0 for no root
     * @param found how many the books have, 0 for no root
     */
    record Difference(Code code, Place place, long listed, long found) {}

    /** What can be wrong. */
    enum Code {
        /** The books give another root. */
        ROOT_DIFFERS,
        /** The books have nothing of a region and day that are listed. */
        ROOT_MISSING,
        /** The books have entries of a region and day that had none. */
        ROOT_ADDED,
        /** The list is not what was signed, or another signed it. */
        SIGNATURE_WRONG
    }
}
