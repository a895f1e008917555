package org.sanchong.adapter.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Connections that are cut at chosen moments: before some statement or commit reaches the database, or after it has run
 * there and before its answer comes. A cut breaks one connection, or ends the program: then no statement and no commit of
 * any thread reaches the database any more, and none that is on its way is answered.
 */
final class Scissors implements DataSource {
    private static final Set<String> STATEMENTS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "endCopy");

    private static final Set<String> TIDYING =
            Set.of("rollback", "close", "abort", "clearWarnings", "setNetworkTimeout");

    private final String url;
    private final List<Connection> open = Collections.synchronizedList(new ArrayList<>());
    private volatile Hand hand = moment -> Stroke.NONE;
    private volatile boolean hasCut;
    private volatile boolean isDead;
    private final AtomicInteger cutCopies = new AtomicInteger();

    Scissors(String url) {
        this.url = url;
    }

    /** What is about to reach the database. */
    enum Moment {
        STATEMENT,
        COMMIT
    }

    /** What happens to it. */
    enum Stroke {
        NONE,
        CUT_BEFORE,
        CUT_AFTER,
        KILL_BEFORE,
        KILL_AFTER
    }

    /** Chooses the moments; asked once at each, by whatever thread. */
    interface Hand {
        Stroke at(Moment moment);
    }

    /** What ends a thread of a program that is killed: nothing retries after it. */
    static final class Killed extends Error {
        Killed() {
            super("the program is killed", null, false, false);
        }
    }

    /** Cuts where the hand chooses. */
    void cutBy(Hand chosen) {
        hand = chosen;
        hasCut = false;
    }

    /** Cuts once at the n-th moment from here on, before it or after it. */
    void cutAt(int moment, boolean after) {
        int[] left = {moment};
        cutBy(each -> --left[0] != 0 ? Stroke.NONE : after ? Stroke.CUT_AFTER : Stroke.CUT_BEFORE);
    }

    /** Cuts at every moment from here on. */
    void cutAlways() {
        cutBy(each -> Stroke.CUT_BEFORE);
    }

    /** Returns whether the moment came. */
    boolean hasCut() {
        return hasCut;
    }

    /** Returns how many of the cuts were at the end of a COPY, while the program lived. */
    int cutCopies() {
        return cutCopies.get();
    }

    /** Returns whether the program is killed. */
    boolean isDead() {
        return isDead;
    }

    /** Closes what a killed program left open, as its end does; once its threads have ended. */
    void bury() throws SQLException {
        for (Connection each : List.copyOf(open)) {
            each.close();
        }
        open.clear();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = DriverManager.getConnection(url);
        open.add(real);
        return proxy(Connection.class, real, real);
    }

    private <T> T proxy(Class<T> type, T real, Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Stroke stroke = stroke(method);
            if (isDead && method.getName().equals("setAutoCommit") && !connection.isClosed()) {
                // It would commit what a dead program never does.
                connection.rollback();
            }
            if (stroke != Stroke.NONE && !isDead && method.getName().equals("endCopy")) {
                cutCopies.incrementAndGet();
            }
            if (stroke == Stroke.KILL_BEFORE || stroke == Stroke.CUT_BEFORE) {
                throw cut(stroke, connection);
            }
            Object result = invoke(method, real, arguments);
            if (stroke != Stroke.NONE) {
                throw cut(stroke, connection);
            }
            if (isDead && moment(method) != null) {
                throw new Killed();
            }
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, statement, connection);
            }
            if (result instanceof PGConnection) {
                return copying(connection);
            }
            return result instanceof Statement statement ? proxy(Statement.class, statement, connection) : result;
        };
        return type.cast(Proxy.newProxyInstance(Scissors.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Returns PostgreSQL's own connection, of which nothing but its COPY is used: rows on their way are cut off too. */
    private PGConnection copying(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (!method.getName().equals("getCopyAPI")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return new CopyManager(connection.unwrap(BaseConnection.class)) {
                @Override
                public CopyIn copyIn(String sql) throws SQLException {
                    return proxy(CopyIn.class, super.copyIn(sql), connection);
                }
            };
        };
        return (PGConnection)
                Proxy.newProxyInstance(Scissors.class.getClassLoader(), new Class<?>[] {PGConnection.class}, handler);
    }

    private Object invoke(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            // The thread that goes on in a dead program must not take this for a failure that passes.
            throw isDead && !TIDYING.contains(method.getName()) ? new Killed() : e.getCause();
        }
    }

    private Stroke stroke(Method method) {
        Moment moment = moment(method);
        if (moment == null) {
            return Stroke.NONE;
        }
        return isDead ? Stroke.KILL_BEFORE : hand.at(moment);
    }

    private static Moment moment(Method method) {
        if (method.getName().equals("commit")) {
            return Moment.COMMIT;
        }
        return STATEMENTS.contains(method.getName()) ? Moment.STATEMENT : null;
    }

    private Throwable cut(Stroke stroke, Connection connection) throws SQLException {
        hasCut = true;
        isDead |= stroke == Stroke.KILL_BEFORE || stroke == Stroke.KILL_AFTER;
        open.remove(connection);
        connection.close();
        return isDead ? new Killed() : new SQLNonTransientConnectionException("cut", "08006");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The drivers' own.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
