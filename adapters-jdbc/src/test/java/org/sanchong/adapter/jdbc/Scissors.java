package org.sanchong.adapter.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections of which one is cut at a moment: before some statement or commit reaches the database, or after it. */
final class Scissors implements DataSource {
    private static final Set<String> MOMENTS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit");

    private final String url;
    private int left;
    private boolean isAfter;
    private boolean hasCut;

    Scissors(String url) {
        this.url = url;
    }

    /** Cuts once at the n-th moment from here on, before it or after it. */
    void cutAt(int moment, boolean after) {
        left = moment;
        isAfter = after;
        hasCut = false;
    }

    /** Returns whether the moment came. */
    boolean hasCut() {
        return hasCut;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = DriverManager.getConnection(url);
        return proxy(Connection.class, real, real);
    }

    private <T> T proxy(Class<T> type, T real, Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean isMoment = MOMENTS.contains(method.getName());
            boolean isNow = isMoment && --left == 0;
            if (isNow && !isAfter) {
                throw cut(connection);
            }
            Object result;
            try {
                result = method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (isNow) {
                throw cut(connection);
            }
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, statement, connection);
            }
            return result instanceof Statement statement ? proxy(Statement.class, statement, connection) : result;
        };
        return type.cast(Proxy.newProxyInstance(Scissors.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private SQLException cut(Connection connection) throws SQLException {
        hasCut = true;
        connection.close();
        return new SQLNonTransientConnectionException("cut", "08006");
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
        throw new UnsupportedOperationException();
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
