package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How PostgreSQL would carry out a statement, whatever its values are. */
final class QueryPlan {
    /** Columns with few values: an index that is entered by these alone is gone through for its greatest part. */
    private static final Set<String> FEW = Set.of("plan_year", "region", "owner_kind");

    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern INDEX =
            Pattern.compile("(?:Bitmap Index Scan on|Index (?:Only )?Scan(?: Backward)? using) (\\w+)");

    private static final Pattern TABLE = Pattern.compile("(?:using \\w+|Bitmap Heap Scan) on (\\w+)");

    private final String sql;
    private final List<Node> nodes = new ArrayList<>();

    private QueryPlan(String sql) {
        this.sql = sql;
    }

    /**
     * A step.
     *
     * @param depth how far its line is indented
     * @param above the steps that take its rows, the nearest first
     * @param text what it is
     * @param more what is said of it
     */
    private record Node(int depth, List<Node> above, String text, List<String> more) {
        /** Returns whether it ends once the first few rows are found, since what is above asks for no more. */
        private boolean endsSoon() {
            if (more.stream().anyMatch(line -> line.startsWith("Filter"))) {
                return false;
            }
            for (Node node : above) {
                if (node.text().startsWith("Limit")) {
                    return true;
                }
                if (!node.text().matches("(Merge )?Append.*|LockRows.*")) {
                    return false;
                }
            }
            return false;
        }

        /** Returns the table whose index this goes through; a bitmap of it is for the step above. */
        private String table() {
            for (Node node : Stream.concat(Stream.of(this), above.stream()).toList()) {
                Matcher table = TABLE.matcher(node.text());
                if (table.find()) {
                    return table.group(1);
                }
            }
            return "";
        }

        private boolean isEntered(List<String> columns) {
            String condition = more.stream()
                    .filter(line -> line.startsWith("Index Cond: "))
                    .findFirst()
                    .orElse("");
            for (String column : columns) {
                if (!Pattern.compile("(?<![.\\w$])" + column + "\\b")
                        .matcher(condition)
                        .find()) {
                    return false;
                }
                if (!FEW.contains(column)) {
                    return true;
                }
            }
            return !columns.isEmpty();
        }
    }

    /** Asks for the plan; values have the form {@code $1::type}. */
    static QueryPlan of(Connection connection, String sql) throws SQLException {
        QueryPlan plan = new QueryPlan(sql);
        Deque<Node> above = new ArrayDeque<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("EXPLAIN (GENERIC_PLAN, COSTS OFF) " + sql)) {
            while (rows.next()) {
                plan.add(rows.getString(1), above);
            }
        }
        return plan;
    }

    private void add(String line, Deque<Node> above) {
        String text = line.strip();
        int depth = line.indexOf(text);
        boolean isStep = text.startsWith("->") || nodes.isEmpty();
        if (!isStep && !text.matches("(InitPlan|SubPlan|CTE) .*")) {
            nodes.get(nodes.size() - 1).more().add(text);
            return;
        }
        while (!above.isEmpty() && above.peek().depth() >= depth) {
            above.pop();
        }
        Node node = new Node(depth, List.copyOf(above), text.replaceFirst("^->\\s+", ""), new ArrayList<>());
        nodes.add(node);
        above.push(node);
    }

    /** Returns the columns of the database's indexes, by the index's name. */
    static Map<String, List<String>> indexes(Connection connection) throws SQLException {
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT i.relname, a.attname FROM pg_index AS x"
                        + " JOIN pg_class AS i ON i.oid = x.indexrelid JOIN pg_attribute AS a ON a.attrelid = i.oid"
                        + " WHERE i.relnamespace = current_schema()::regnamespace ORDER BY i.relname, a.attnum")) {
            while (rows.next()) {
                indexes.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return indexes;
    }

    /** Returns the steps that go through a large table, or an index of one, from end to end, or most of it; and the statement. */
    List<String> walks(Set<String> large, Map<String, List<String>> indexes) {
        List<String> walks = new ArrayList<>();
        for (Node node : nodes) {
            Matcher scan = SCAN.matcher(node.text());
            Matcher index = INDEX.matcher(node.text());
            boolean isWalk = scan.find();
            String table = isWalk ? scan.group(1) : "";
            if (index.find()) {
                List<String> columns = indexes.getOrDefault(index.group(1), List.of());
                isWalk = !node.isEntered(columns) && !node.endsSoon();
                table = node.table();
            }
            if (isWalk && large.contains(table)) {
                walks.add(node.text() + " " + node.more() + " by " + sql);
            }
        }
        return walks;
    }
}
