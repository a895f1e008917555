package org.sanchong.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;

/**
 * Versions of the tables, and where the statements stand that make them.
 *
 * @param versions the versions in order, at least one
 * @param further where statements stand besides those of the program
 */
record SchemaVersions(List<String> versions, List<String> further) {
    /** Keeps the lists as they are now. */
    SchemaVersions {
        versions = List.copyOf(versions);
        further = List.copyOf(further);
    }

    /** Returns those that this program knows. */
    static SchemaVersions ofProgram() {
        return new SchemaVersions(StoreSchema.VERSIONS, List.of());
    }

    /** Returns these up to one of them. */
    SchemaVersions until(String version) {
        return new SchemaVersions(versions.subList(0, versions.indexOf(version) + 1), further);
    }

    /** Returns the newest. */
    String newest() {
        return versions.get(versions.size() - 1);
    }

    /** Returns where the statements stand. */
    String[] locations(boolean isPostgres) {
        List<String> locations = new ArrayList<>(List.of(
                "classpath:db/migration/common", "classpath:db/migration/" + (isPostgres ? "postgresql" : "h2")));
        locations.addAll(further);
        return locations.toArray(String[]::new);
    }
}
