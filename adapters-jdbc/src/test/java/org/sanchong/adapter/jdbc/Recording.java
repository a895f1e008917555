package org.sanchong.adapter.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** The connections of a program's pool, which keep every statement that goes through them, with the types of its values. */
final class Recording extends HikariDataSource {
    private static final Pattern ASKS =
            Pattern.compile("\\s*(SELECT|INSERT|UPDATE|DELETE|MERGE|WITH)\\b.*", Pattern.DOTALL);

    private final Map<String, List<String>> statements = new LinkedHashMap<>();

    /** Begins with a pool that is set up as the other one is. */
    Recording(HikariConfig as) {
        super(as);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, super.getConnection(), "");
    }

    /** Returns a connection of its own, set up as those of the pool are, that sends a statement as it is written. */
    Connection plain() throws SQLException {
        Properties simply = new Properties();
        simply.setProperty("preferQueryMode", "simple");
        Connection connection = DriverManager.getConnection(getJdbcUrl(), simply);
        try (Statement statement = connection.createStatement()) {
            statement.execute(getConnectionInitSql());
        }
        return connection;
    }

    private <T> T proxy(Class<T> type, T real, String prepared) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute") || method.getName().equals("addBatch")) {
                if (real instanceof PreparedStatement statement) {
                    keep(statement, prepared);
                } else {
                    statements.putIfAbsent(String.valueOf(arguments[0]), List.of());
                }
            }
            Object result = invoke(method, real, arguments);
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, statement, String.valueOf(arguments[0]));
            }
            return result instanceof Statement statement ? proxy(Statement.class, statement, "") : result;
        };
        return type.cast(Proxy.newProxyInstance(Recording.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Method method, Object on, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Keeps a statement that is about to run: by then the database knows of what type each value is. */
    private void keep(PreparedStatement statement, String sql) throws SQLException {
        if (statements.containsKey(sql)) {
            return;
        }
        List<String> types = new ArrayList<>();
        if (sql.contains("?")) {
            ParameterMetaData values = statement.getParameterMetaData();
            for (int i = 1; i <= values.getParameterCount(); i++) {
                types.add(values.getParameterTypeName(i));
            }
        }
        statements.put(sql, types);
    }

    /** Returns the statements, those that were sent together apart; of each value its place and type, as in {@code $1::int8}. */
    List<String> statements() {
        List<String> all = new ArrayList<>();
        statements.forEach((sql, types) -> {
            int used = 0;
            for (String each : sql.split(";\n", -1)) {
                StringBuilder typed = new StringBuilder();
                int given = 0;
                for (String text : each.split("\\?", -1)) {
                    if (!typed.isEmpty()) {
                        given++;
                        typed.append('$').append(given).append("::").append(types.get(used));
                        used++;
                    }
                    typed.append(text);
                }
                if (ASKS.matcher(each).matches()) {
                    all.add(typed.toString());
                }
            }
        });
        return all;
    }
}
