package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.JdbiException;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Transactions, each done again a few times where the database asks for it or the connection breaks. A message never
 * quotes the database's own, which may tell values.
 */
final class Transactions {
    private static final String NO_SUCH_CHARACTER = "22021";
    private static final String TOO_LONG_FOR_AN_INDEX = "54000";
    private static final int ATTEMPTS = 10;
    private static final long FIRST_PAUSE = 4;
    private static final long LONGEST_PAUSE = 2_000;

    /**
     * Serialization failure, deadlock, duplicate key, lock timeouts; of H2 a concurrent update, and what it says once its
     * connection or database was closed.
     */
    private static final Set<String> AGAIN =
            Set.of("40001", "40P01", "23505", "HYT00", "55P03", "90131", "90007", "90067", "90098", "90121");

    private final DataSource store;
    private final StoreUrl url;
    private final Runnable beforeAgain;

    /**
     * Makes transactions.
     *
     * @param beforeAgain told before one is done again
     */
    Transactions(DataSource store, StoreUrl url, Runnable beforeAgain) {
        this.store = store;
        this.url = url;
        this.beforeAgain = beforeAgain;
    }

    /** What is done in a transaction. */
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    /** Returns what the work returned in a transaction that is committed; each statement sees what was committed before it. */
    <R> R write(Work<R> work) {
        return again(() -> committed(Connection.TRANSACTION_READ_COMMITTED, work));
    }

    /** Returns what the work read, all of it as of one moment. */
    <R> R read(Work<R> work) {
        return again(() -> committed(Connection.TRANSACTION_REPEATABLE_READ, work));
    }

    private <R> R committed(int isolation, Work<R> work) throws SQLException {
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
            boolean isDone = false;
            try {
                R result = work.on(connection);
                connection.commit();
                isDone = true;
                return result;
            } finally {
                if (!isDone) {
                    rollBack(connection);
                }
            }
        }
    }

    /** Undoes what was begun; where that fails the connection is broken, and the database undoes it. */
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            // What went wrong before is what is told.
            return;
        }
    }

    private interface Attempt<R> {
        R make() throws SQLException;
    }

    private <R> R again(Attempt<R> attempt) {
        long pause = FIRST_PAUSE;
        long begun = System.nanoTime();
        for (int made = 1; ; made++) {
            try {
                return attempt.make();
            } catch (SQLException | JdbiException e) {
                SQLException cause = cause(e);
                boolean isLate = System.nanoTime() - begun > url.longest().toNanos();
                if (!isPassing(cause) || made == ATTEMPTS || isLate) {
                    throw failure(cause);
                }
            }
            rest(ThreadLocalRandom.current().nextLong(pause / 2, pause + 1));
            pause = Math.min(LONGEST_PAUSE, pause * 2);
            beforeAgain.run();
        }
    }

    private static SQLException cause(Exception failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException found) {
                return found;
            }
        }
        throw new IllegalStateException(failure);
    }

    private static boolean isPassing(SQLException failure) {
        for (SQLException at = failure; at != null; at = at.getNextException()) {
            String state = at.getSQLState();
            // 08: the connection broke; 57P: the server is stopping or starting; none: what gives connections has
            // closed
            // it, or has none at the moment. Whether the commit came through is seen from the claims' ids.
            if (state == null || AGAIN.contains(state) || state.startsWith("08") || state.startsWith("57P")) {
                return true;
            }
        }
        return false;
    }

    private UnusableFileException failure(SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        if (isPassing(cause)) {
            return new UnusableFileException(
                    "the books at " + url.shown() + " do not answer, or others hold the accounts"
                            + " for too long (SQL state " + state + "). What was answered is kept; run this again");
        }
        return new UnusableFileException("the database " + url.shown() + " refused a statement (SQL state " + state
                + ", code " + cause.getErrorCode() + "). Nothing of it is kept" + mending(state));
    }

    /** Says what to look for where what somebody gave is the likely cause. */
    private static String mending(String state) {
        return switch (state) {
            case NO_SUCH_CHARACTER ->
                ". A value that was given has the character NUL (a byte of zero), which it does not"
                        + " keep: look for it and remove it / 输入中含有 NUL 字符（零字节），请查找并删除";
            case TOO_LONG_FOR_AN_INDEX ->
                ". An id that was given is longer than the " + Books.LONGEST_ID
                        + " bytes that it keeps: look for it and shorten it / 输入中有超过 " + Books.LONGEST_ID
                        + " 字节的编号，请查找并缩短";
            default -> "";
        };
    }

    private static void rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the books", e);
        }
    }
}
