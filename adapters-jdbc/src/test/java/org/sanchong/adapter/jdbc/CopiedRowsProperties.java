package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.sanchong.adapter.jdbc.RowBatch.Column;

@Label("rows that are copied to a server (批量写入)")
class CopiedRowsProperties {
    private static final List<Column> COLUMNS = List.of(
            RowBatch.smallint("place"),
            RowBatch.bigint("entry"),
            RowBatch.text("claim_id"),
            RowBatch.bytes("content"),
            RowBatch.date("recorded"),
            RowBatch.moment("recorded_at"));
    private static final int NEVER = Integer.MAX_VALUE;

    private static String url = "";
    private static Connection connection;

    @BeforeContainer
    static void connect() throws SQLException {
        url = Postgres.newDatabase();
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        for (String table : List.of("copied", "put")) {
            run("CREATE TABLE " + table + " (place SMALLINT, entry BIGINT, claim_id VARCHAR, content BYTEA,"
                    + " recorded DATE, recorded_at TIMESTAMP(6) WITH TIME ZONE)");
        }
        run("CREATE TABLE once (place SMALLINT PRIMARY KEY CHECK (place >= 0))");
        connection.commit();
    }

    @AfterContainer
    static void close() throws SQLException {
        connection.close();
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void write(String table, List<List<Object>> rows, int many) throws SQLException {
        RowBatch batch = RowBatch.insert(table, COLUMNS);
        rows.forEach(batch::add);
        new ArrayRows(many).write(connection, List.of(batch));
    }

    /** Begins anew, whatever a try before left: rows that are written end their transaction. */
    @BeforeTry
    void begin() throws SQLException {
        connection.rollback();
        run("TRUNCATE copied, put");
        connection.commit();
    }

    private static List<List<Object>> read(String table) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT place, entry, claim_id, encode(content, 'hex'),"
                        + " recorded::text, extract(epoch FROM recorded_at)::text FROM " + table)) {
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= COLUMNS.size(); column++) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Provide
    static Arbitrary<List<List<Object>>> rows() {
        Arbitrary<Object> moments = Combinators.combine(
                        Arbitraries.longs().between(-8_000_000_000L, 9_000_000_000L),
                        Arbitraries.integers().between(0, 999_999),
                        Arbitraries.integers().between(-15, 15))
                .as((second, micros, hours) -> OffsetDateTime.ofInstant(
                        Instant.ofEpochSecond(second, micros * 1000L), ZoneOffset.ofHours(hours)));
        Arbitrary<Object> days =
                Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
        Arbitrary<Object> texts = Arbitraries.strings()
                .ascii()
                .withChars("三重\t\\,\"'😀é")
                .excludeChars('\0')
                .ofMaxLength(12)
                .map(text -> text);
        Arbitrary<List<Object>> row = Combinators.combine(
                        Arbitraries.shorts().<Object>map(each -> each).injectNull(0.1),
                        Arbitraries.longs().<Object>map(each -> each).injectNull(0.1),
                        texts.injectNull(0.1),
                        Arbitraries.bytes()
                                .array(byte[].class)
                                .ofMaxSize(40)
                                .<Object>map(each -> each)
                                .injectNull(0.1),
                        days.injectNull(0.1),
                        moments.injectNull(0.1))
                .as((place, entry, text, bytes, day, moment) -> {
                    List<Object> values = new ArrayList<>();
                    Collections.addAll(values, place, entry, text, bytes, day, moment);
                    return values;
                });
        return row.list().ofMinSize(1).ofMaxSize(30);
    }

    @Property(tries = 300)
    @Label("are the rows that values put down would be, in their order, whatever they hold")
    void same(@ForAll("rows") List<List<Object>> rows) throws SQLException {
        write("copied", rows, 1);
        write("put", rows, NEVER);
        List<List<Object>> copied = read("copied");
        List<List<Object>> put = read("put");

        assertThat(copied).isEqualTo(put).hasSameSizeAs(rows);
        Statistics.label("absent values")
                .collect(copied.stream().anyMatch(row -> row.contains(null)))
                .coverage(coverage -> coverage.check(true).count(n -> n > 50));
        Statistics.label("texts of other scripts")
                .collect(copied.stream()
                        .anyMatch(row -> String.valueOf(row.get(2)).matches(".*[三重😀é].*")))
                .coverage(coverage -> coverage.check(true).count(n -> n > 20));
        Statistics.label("before the year 2000")
                .collect(copied.stream()
                        .anyMatch(row -> String.valueOf(row.get(4)).startsWith("1")))
                .coverage(coverage -> coverage.check(true).count(n -> n > 20));
    }

    @Example
    @Label("may be longer than the room that was made for them")
    void long_rows() throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        for (int size : List.of(1, 70_000, 3, 400_000)) {
            byte[] content = new byte[size];
            content[size - 1] = 7;
            List<Object> row = new ArrayList<>();
            Collections.addAll(row, (short) 1, 2L, "x".repeat(size), content, null, null);
            rows.add(row);
        }
        write("copied", rows, 1);
        write("put", rows, NEVER);
        List<List<Object>> copied = read("copied");
        List<List<Object>> put = read("put");
        assertThat(copied).isEqualTo(put).hasSize(4);
    }

    @Example
    @Label("are all refused where one is, as other rows are, and the connection goes on")
    void refused() throws SQLException {
        for (List<Integer> places : List.of(List.of(1, 2, 1), List.of(1, 2, -1))) {
            RowBatch batch = RowBatch.insert("once", List.of(RowBatch.smallint("place")));
            places.forEach(place -> batch.add(List.of(RowBatch.small(place))));
            assertThatThrownBy(() -> new ArrayRows(1).write(connection, List.of(batch)))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState())
                                    .isEqualTo(places.contains(-1) ? "23514" : "23505"));
            connection.rollback();
            RowBatch first = RowBatch.insert("once", List.of(RowBatch.smallint("place")));
            first.add(List.of(RowBatch.small(3)));
            new ArrayRows(1).write(connection, List.of(first));
            connection.rollback();
        }
    }

    @Example
    @Label("that a fault of the program breaks off are undone, and nobody waits for the rest of them")
    void brokenOff() throws Exception {
        RowBatch batch = RowBatch.insert("once", List.of(RowBatch.smallint("place")));
        batch.add(List.of(RowBatch.small(3)));
        try (Connection other = DriverManager.getConnection(url)) {
            other.setAutoCommit(false);
            assertThatThrownBy(() -> new ArrayRows(1).write(failing(other), List.of(batch)))
                    .isInstanceOf(StackOverflowError.class);
            CompletableFuture.runAsync(() -> {
                        try {
                            other.rollback();
                            new ArrayRows(1).write(other, List.of(batch));
                            other.rollback();
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .get(20, TimeUnit.SECONDS);
        }
    }

    /** A connection whose copies break off in the program when their rows are to be sent. */
    private static Connection failing(Connection real) {
        return proxy(
                Connection.class,
                (proxy, method, arguments) -> proxy(PGConnection.class, (p, m, a) -> {
                    return new CopyManager(real.unwrap(BaseConnection.class)) {
                        @Override
                        public CopyIn copyIn(String sql) throws SQLException {
                            CopyIn begun = super.copyIn(sql);
                            return proxy(CopyIn.class, (on, called, given) -> {
                                if (called.getName().equals("writeToCopy")) {
                                    throw new StackOverflowError("planted");
                                }
                                return called.invoke(begun, given);
                            });
                        }
                    };
                }));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(CopiedRowsProperties.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Example
    @Label("that end on a broken connection say so")
    void broken() throws SQLException {
        try (Connection other = DriverManager.getConnection(Postgres.newDatabase())) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("CREATE TABLE once (place SMALLINT)");
                statement.execute("CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END'");
                statement.execute("CREATE TRIGGER leaves BEFORE INSERT ON once FOR EACH ROW EXECUTE FUNCTION leave()");
            }
            other.commit();
            RowBatch batch = RowBatch.insert("once", List.of(RowBatch.smallint("place")));
            batch.add(List.of(RowBatch.small(3)));
            assertThatThrownBy(() -> new ArrayRows(1).write(other, List.of(batch)))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            broken -> assertThat(broken.getSQLState()).matches("57P01|08006"));
            assertThatThrownBy(other::rollback).isInstanceOf(SQLException.class);
        }
    }
}
