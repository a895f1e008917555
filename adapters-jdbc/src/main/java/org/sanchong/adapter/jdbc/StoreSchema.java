package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.sanchong.application.port.out.StoreExamination.Flaw;
import org.sanchong.application.port.out.StoreExamination.ObjectFault;
import org.sanchong.application.port.out.UnusableFileException;

/** The tables of a store: made where there are none, and otherwise those that this program knows, or it is refused. */
final class StoreSchema {
    /** All versions that this program knows, in order. */
    static final List<String> VERSIONS = List.of("1", "2", "3", "4", "5", "6", "7");

    private static final String TABLE = "sanchong_schema";

    private final StoreUrl url;
    private final DataSource store;
    private final SchemaVersions versions;

    StoreSchema(StoreUrl url, DataSource store) {
        this(url, store, SchemaVersions.ofProgram());
    }

    /** Knows other versions than the program does. */
    StoreSchema(StoreUrl url, DataSource store, SchemaVersions versions) {
        this.url = url;
        this.store = store;
        this.versions = versions;
    }

    private Flyway flyway() {
        return Flyway.configure(StoreSchema.class.getClassLoader())
                .dataSource(store)
                .locations(versions.locations(url.isPostgres()))
                .target(versions.newest())
                .group(url.isPostgres())
                .placeholders(Map.of("by_year", url.isPostgres() ? "PARTITION BY RANGE (plan_year)" : ""))
                .table(TABLE)
                .baselineOnMigrate(false)
                .cleanDisabled(true)
                .load();
    }

    /**
     * Returns the version of the tables.
     *
     * @throws UnusableFileException if there are none, or they are of a later version
     */
    String version() {
        try {
            MigrationInfoService known = flyway().info();
            MigrationInfo current = known.current();
            if (current == null) {
                throw none();
            }
            refuseLater(known);
            return current.getVersion().getVersion();
        } catch (FlywayException e) {
            throw notOfBooks(e);
        }
    }

    /** Brings tables that are there up to the newest version; on PostgreSQL whole or not at all. */
    void migrate() {
        flyway().migrate();
    }

    /** Makes the tables if the store is empty, and otherwise sees that they are the ones that are known. */
    void open() {
        if (isCurrent()) {
            return;
        }
        try {
            Flyway flyway = flyway();
            MigrationInfoService known = flyway.info();
            if (known.current() == null && !url.isToBeMade()) {
                throw none();
            }
            if (known.current() == null) {
                flyway.migrate();
                return;
            }
            check(known, flyway);
        } catch (FlywayException e) {
            throw notOfBooks(e);
        }
    }

    private UnusableFileException none() {
        return new UnusableFileException(
                "there are no books at " + url.shown() + ". \"sanchong settle CLAIMS.csv --store URL\" makes them");
    }

    private UnusableFileException notOfBooks(FlywayException cause) {
        return new UnusableFileException(
                "the database " + url.shown() + " holds tables that are not of these books, or they cannot be made"
                        + " there. Name an empty folder or database, with the right to create tables",
                cause);
    }

    /** Returns where the versions that made the tables are not the ones that are known, to the statement. */
    List<ObjectFault> faults() {
        List<ObjectFault> faults = new ArrayList<>();
        for (MigrationInfo each : flyway().info().all()) {
            boolean isAltered = each.getState() == MigrationState.SUCCESS && !each.isChecksumMatching();
            if (isAltered || each.getState() != MigrationState.SUCCESS) {
                String version = String.valueOf(each.getVersion());
                faults.add(new ObjectFault(
                        Flaw.DIFFERENT,
                        "version",
                        version,
                        each.getDescription(),
                        isAltered ? "made by other statements" : each.getState().getDisplayName()));
            }
        }
        return faults;
    }

    /** Returns whether the tables are just those that are known, without the means that could change them: it is quick. */
    private boolean isCurrent() {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT \"version\" FROM \"" + TABLE
                        + "\" WHERE \"success\" = TRUE AND \"version\" IS NOT NULL ORDER BY \"installed_rank\"")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found.equals(versions.versions());
        } catch (SQLException notThere) {
            return false;
        }
    }

    private void refuseLater(MigrationInfoService known) {
        for (MigrationInfo each : known.all()) {
            MigrationState state = each.getState();
            if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED) {
                throw new UnusableFileException("the books at " + url.shown() + " are of version " + each.getVersion()
                        + ", newer than this program, which knows " + versions.newest()
                        + ". Use the version of the program that wrote them, or a later one");
            }
        }
    }

    private void check(MigrationInfoService known, Flyway flyway) {
        refuseLater(known);
        if (known.pending().length > 0 && url.isToBeMade() && isEmpty()) {
            // Whoever made them was interrupted.
            flyway.migrate();
            return;
        }
        if (known.pending().length > 0) {
            throw new UnusableFileException("the books at " + url.shown() + " are of version "
                    + known.current().getVersion()
                    + " and this program needs " + versions.newest()
                    + ". Back them up, run \"sanchong store migrate --store URL\", then run this again");
        }
        if (!flyway.validateWithResult().validationSuccessful) {
            throw new UnusableFileException("the tables of the books at " + url.shown()
                    + " were made by other statements than this program has. Use the program that made them");
        }
    }

    private boolean isEmpty() {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 FROM owner_year LIMIT 1")) {
            return !rows.next();
        } catch (SQLException notThere) {
            return false;
        }
    }
}
