package org.sanchong.adapter.jdbc;

import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * That no key is wrapped under a master key that is retired: the database refuses it, whatever program comes with it, so
 * that none writes what nobody could open later.
 */
final class MasterBound {
    private static final String TABLE = "ALTER TABLE owner_year ";

    private final Jdbi jdbi;
    private final boolean isPostgres;

    MasterBound(Jdbi jdbi, boolean isPostgres) {
        this.jdbi = jdbi;
        this.isPostgres = isPostgres;
    }

    /** Returns whether a constraint, named with its table, is such a bound. */
    static boolean isBound(String constraint) {
        return constraint.toLowerCase(Locale.ROOT).matches("owner_year[.]master_from_[0-9]+");
    }

    /**
     * Sets the bound.
     *
     * @param first the first version that may be used
     * @return whether it holds; not if a key was wrapped under an older one meanwhile
     */
    boolean set(int first) {
        String name = "master_from_" + first;
        String check = "ADD CONSTRAINT " + name + " CHECK (secret_version = 0 OR secret_version >= " + first + ")";
        return jdbi.withHandle(handle -> {
            try {
                if (!isThere(handle, name)) {
                    // New rows are held to it at once, and the old are looked at without keeping anybody waiting.
                    handle.execute(TABLE + check + (isPostgres ? " NOT VALID" : ""));
                }
                if (isPostgres) {
                    handle.execute(TABLE + "VALIDATE CONSTRAINT " + name);
                }
                return true;
            } catch (UnableToExecuteStatementException e) {
                if (!isViolated(e)) {
                    throw e;
                }
                if (isThere(handle, name)) {
                    handle.execute(TABLE + "DROP CONSTRAINT " + name);
                }
                return false;
            }
        });
    }

    private static boolean isViolated(UnableToExecuteStatementException e) {
        return e.getCause() instanceof java.sql.SQLException cause
                && String.valueOf(cause.getSQLState()).startsWith("23");
    }

    private static boolean isThere(Handle handle, String name) {
        return handle.createQuery("SELECT COUNT(*) FROM information_schema.table_constraints"
                                + " WHERE LOWER(constraint_name) = ? AND LOWER(table_name) = 'owner_year'")
                        .bind(0, name)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}
