package org.sanchong.adapter.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The connections of a program's pool to H2, which ask for the plan of every statement before it runs the first time. */
final class Explaining extends HikariDataSource {
    private final Map<String, String> plans = new LinkedHashMap<>();

    /** Begins with a pool that is set up as the other one is. */
    Explaining(HikariConfig as) {
        super(as);
    }

    /** Gives a statement a value that another one was given. */
    private interface Setting {
        void on(PreparedStatement statement) throws Throwable;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return proxy(Connection.class, (method, arguments) -> {
            Object result = invoke(method, real, arguments);
            return result instanceof PreparedStatement statement
                    ? explaining(statement, real, String.valueOf(arguments[0]))
                    : result;
        });
    }

    private interface Call {
        Object make(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        InvocationHandler handler = (proxy, method, arguments) -> call.make(method, arguments);
        return type.cast(Proxy.newProxyInstance(Explaining.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private PreparedStatement explaining(PreparedStatement statement, Connection connection, String sql) {
        Map<Object, Setting> settings = new LinkedHashMap<>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("set") && arguments.length > 1) {
                settings.put(arguments[0], explain -> invoke(method, explain, arguments));
            }
            if ((name.startsWith("execute") || name.equals("addBatch")) && !plans.containsKey(sql)) {
                plans.put(sql, plan(connection, sql, List.copyOf(settings.values())));
            }
            return invoke(method, statement, arguments);
        });
    }

    private static String plan(Connection connection, String sql, List<Setting> settings) throws Throwable {
        List<String> plan = new ArrayList<>();
        try (PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
            for (Setting setting : settings) {
                setting.on(explain);
            }
            try (ResultSet rows = explain.executeQuery()) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
        }
        return String.join("\n", plan);
    }

    private static Object invoke(Method method, Object on, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Returns the plans by the statements. */
    Map<String, String> plans() {
        return plans;
    }
}
