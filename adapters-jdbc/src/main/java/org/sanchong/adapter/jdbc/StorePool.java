package org.sanchong.adapter.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import org.sanchong.application.port.out.UnusableFileException;

/** Connections to a store. */
final class StorePool {
    /**
     * Settings of connections that settle: they find all rows by key, in a new store too, whose tables the planner thinks
     * empty; and plan each statement once.
     */
    static final String BY_KEY = "; SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off;"
            + " SET plan_cache_mode = force_generic_plan";

    private StorePool() {}

    /**
     * Connects.
     *
     * @param settings what PostgreSQL is told first on each connection, behind a semicolon; may be empty
     */
    static HikariDataSource connect(StoreUrl url, int connections, String settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url.jdbc());
        config.setDriverClassName(url.isPostgres() ? "org.postgresql.Driver" : "org.h2.Driver");
        // Making tables takes a second one beside that which keeps others from it.
        config.setMaximumPoolSize(Math.max(2, connections));
        config.setMinimumIdle(1);
        config.setConnectionTimeout(url.patience().toMillis());
        config.setPoolName("sanchong-books");
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (url.isPostgres()) {
            if (settings.equals(BY_KEY)) {
                // Statements that settle come again: the server keeps each at once, unless the URL says otherwise.
                config.addDataSourceProperty("prepareThreshold", "1");
            }
            config.setConnectionInitSql("SET lock_timeout = '" + url.patience().toMillis() + "ms'" + settings);
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException | IllegalArgumentException e) {
            throw new UnusableFileException("no connection to " + url.shown() + ". "
                    + (url.isPostgres()
                            ? "Is the server up, and are the database's name, user and password right?"
                            : "Is another program using it, or is it no database of H2's present version?"));
        }
    }
}
