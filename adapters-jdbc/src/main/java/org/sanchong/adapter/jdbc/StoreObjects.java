package org.sanchong.adapter.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sanchong.application.port.out.StoreExamination.Flaw;
import org.sanchong.application.port.out.StoreExamination.ObjectFault;

/**
 * The objects of a store: tables and what belongs to them, each by its kind and name. Those that this program makes were read
 * from a fresh store and are kept as a list; a test holds the list against the migrations.
 */
final class StoreObjects {
    private static final String TAB = "\t";
    private static final String FLYWAY = "sanchong_schema";

    private final String vendor;

    StoreObjects(boolean isPostgres) {
        this.vendor = isPostgres ? "postgresql" : "h2";
    }

    /** Returns the objects that are there, each kind and name with what it is, in order. */
    Map<String, String> found(Connection store) throws SQLException {
        Map<String, String> objects = new TreeMap<>();
        try (Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery(text("db/objects/" + vendor + ".sql"))) {
            while (rows.next()) {
                String name = oneLine(rows.getString(2));
                if (!table(name).equals(FLYWAY)) {
                    objects.put(rows.getString(1) + TAB + name, oneLine(rows.getString(3)));
                }
            }
        }
        return objects;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    /** Of a list of texts PostgreSQL shows the casts elsewhere once a dump was put back: it is the same list. */
    private static String plain(String definition) {
        return definition
                .replaceAll("\\('([^']*)'::character varying\\)::text", "'$1'")
                .replaceAll("'([^']*)'::character varying", "'$1'")
                .replaceAll("\\(ARRAY\\[([^\\]]*)\\]\\)::text\\[\\]", "ARRAY[$1]");
    }

    /** Returns the objects that this program makes. */
    Map<String, String> expected() {
        Map<String, String> objects = new TreeMap<>();
        text("db/objects/" + vendor + ".txt").lines().forEach(line -> {
            int end = line.lastIndexOf(TAB);
            objects.put(line.substring(0, end), line.substring(end + 1));
        });
        return objects;
    }

    /** Returns objects as they are kept: a line each. */
    static String list(Map<String, String> objects) {
        StringBuilder lines = new StringBuilder();
        objects.forEach((name, is) -> lines.append(name).append(TAB).append(is).append('\n'));
        return lines.toString();
    }

    /** Returns where the objects that are there are not those that this program makes. */
    List<ObjectFault> faults(Connection store) throws SQLException {
        Map<String, String> expected = expected();
        Map<String, String> found = found(store);
        List<ObjectFault> faults = new ArrayList<>();
        expected.forEach((name, is) -> {
            String there = found.get(name);
            if (there == null) {
                faults.add(fault(Flaw.MISSING, name, is, ""));
            } else if (!plain(there).equals(plain(is))) {
                faults.add(fault(Flaw.DIFFERENT, name, is, there));
            }
        });
        Set<String> tables = tables(expected);
        found.forEach((name, is) -> {
            if (!expected.containsKey(name) && isStrange(name, is, tables)) {
                faults.add(fault(Flaw.STRANGE, name, "", is));
            }
        });
        return faults;
    }

    private static Set<String> tables(Map<String, String> objects) {
        Set<String> tables = new LinkedHashSet<>();
        for (String name : objects.keySet()) {
            if (kind(name).equals("table")) {
                tables.add(name(name));
            }
        }
        return tables;
    }

    /** What others have in the same database, an index more, and the bound of retired master keys, do no harm. */
    private static boolean isStrange(String name, String is, Set<String> tables) {
        boolean isHarmless = kind(name).equals("index") || MasterBound.isBound(name(name));
        return tables.contains(table(name(name))) && !(isHarmless && !is.endsWith("not valid"));
    }

    private static ObjectFault fault(Flaw flaw, String name, String expected, String found) {
        return new ObjectFault(flaw, kind(name), name(name), expected, found);
    }

    private static String kind(String kindAndName) {
        return kindAndName.substring(0, kindAndName.indexOf(TAB));
    }

    private static String name(String kindAndName) {
        return kindAndName.substring(kindAndName.indexOf(TAB) + 1);
    }

    private static String table(String name) {
        int end = name.indexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }

    private static String text(String resource) {
        try (InputStream in = StoreObjects.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
