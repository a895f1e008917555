package org.sanchong.adapter.jdbc;

import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.sanchong.application.port.out.UnusableFileException;

/** The tables of a store: made where there are none, and otherwise those that this program knows, or it is refused. */
final class StoreSchema {
    private static final String FIRST = "1";

    private final StoreUrl url;
    private final Flyway flyway;

    StoreSchema(StoreUrl url, DataSource store) {
        this.url = url;
        String vendor = url.isPostgres() ? "postgresql" : "h2";
        this.flyway = Flyway.configure(StoreSchema.class.getClassLoader())
                .dataSource(store)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders(Map.of("by_year", url.isPostgres() ? "PARTITION BY RANGE (plan_year)" : ""))
                .table("sanchong_schema")
                .baselineOnMigrate(false)
                .cleanDisabled(true)
                .load();
    }

    /** Makes the tables if the store is empty, and otherwise sees that they are the ones that are known. */
    void open() {
        try {
            MigrationInfoService known = flyway.info();
            if (known.current() == null) {
                flyway.migrate();
                return;
            }
            check(known);
        } catch (FlywayException e) {
            throw new UnusableFileException(
                    "the database " + url.shown() + " holds tables that are not of these books, or they cannot be made"
                            + " there. Name an empty folder or database, with the right to create tables");
        }
    }

    /** Brings tables of an earlier version up to what this program knows. */
    void migrate() {
        flyway.migrate();
    }

    private void check(MigrationInfoService known) {
        for (MigrationInfo each : known.all()) {
            MigrationState state = each.getState();
            if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED) {
                throw new UnusableFileException("the books at " + url.shown() + " are of version " + each.getVersion()
                        + ", newer than this program, which knows " + newest(known)
                        + ". Use the version of the program that wrote them, or a later one");
            }
        }
        if (known.pending().length > 0) {
            throw new UnusableFileException("the books at " + url.shown() + " are of version "
                    + known.current().getVersion()
                    + " and this program needs " + newest(known)
                    + ". Back them up and bring them up to date, then run this again");
        }
        if (!flyway.validateWithResult().validationSuccessful) {
            throw new UnusableFileException("the tables of the books at " + url.shown()
                    + " were made by other statements than this program has. Use the program that made them");
        }
    }

    private static String newest(MigrationInfoService known) {
        return Arrays.stream(known.all())
                .filter(each -> each.getState() != MigrationState.FUTURE_SUCCESS
                        && each.getState() != MigrationState.FUTURE_FAILED)
                .map(each -> each.getVersion().getVersion())
                .reduce(FIRST, (before, next) -> next);
    }
}
