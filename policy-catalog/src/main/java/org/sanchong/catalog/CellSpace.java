package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.FigureTable;

/**
 * The values by which the figures of schedules can differ: one for each code and for each stretch of numbers that no
 * table cuts, in every combination.
 */
final class CellSpace {
    private static final int MOST = 4_096;

    private final Map<String, Set<CellKey>> keys = new LinkedHashMap<>();
    private final List<BenefitSchedule> schedules;

    CellSpace(List<BenefitSchedule> schedules) {
        this.schedules = schedules;
        schedules.stream().flatMap(CellSpace::tables).forEach(this::add);
    }

    private static Stream<FigureTable<?>> tables(BenefitSchedule schedule) {
        return Stream.of(
                        Stream.of(schedule.deductible().amount()),
                        schedule.bands().bands().stream().map(TierBand::rate),
                        schedule.caps().stream().map(Cap::ceiling))
                .flatMap(tables -> tables);
    }

    private void add(FigureTable<?> table) {
        for (FigureTable.Cell<?> cell : table.cells()) {
            for (int i = 0; i < table.by().size(); i++) {
                keys.computeIfAbsent(table.by().get(i), name -> new LinkedHashSet<>())
                        .add(cell.keys().get(i));
            }
        }
    }

    /** Returns the combinations that the schedules' conditions allow; nothing where there are too many to compare. */
    List<Map<String, CellKey>> points() {
        List<Map<String, CellKey>> points = List.of(Map.of());
        for (Map.Entry<String, Set<CellKey>> attribute : keys.entrySet()) {
            List<Map<String, CellKey>> longer = new ArrayList<>();
            for (CellKey key : single(attribute.getKey(), attribute.getValue())) {
                if (allowed(attribute.getKey(), key)) {
                    for (Map<String, CellKey> point : points) {
                        Map<String, CellKey> next = new LinkedHashMap<>(point);
                        next.put(attribute.getKey(), key);
                        longer.add(next);
                    }
                }
            }
            points = longer;
            if (points.size() > MOST) {
                return List.of();
            }
        }
        return points;
    }

    /** Cuts ranges where another begins or ends, and keeps the first number of each stretch. */
    private List<CellKey> single(String attribute, Set<CellKey> keys) {
        List<CellKey> single = new ArrayList<>();
        TreeSet<Long> starts = new TreeSet<>();
        for (CellKey key : keys) {
            if (key instanceof CellKey.OfRange range) {
                cut(starts, range.least(), range.most());
            } else {
                single.add(key);
            }
        }
        parts(Condition.Between.class)
                .filter(between -> !starts.isEmpty() && between.attribute().equals(attribute))
                .forEach(between -> cut(starts, between.least(), between.most()));
        starts.forEach(start -> single.add(new CellKey.OfRange(start, start)));
        return single;
    }

    private static void cut(Set<Long> starts, long least, long most) {
        starts.add(least);
        if (most < Long.MAX_VALUE) {
            starts.add(most + 1);
        }
    }

    private boolean allowed(String attribute, CellKey key) {
        if (key instanceof CellKey.OfRange number) {
            return parts(Condition.Between.class)
                    .filter(between -> between.attribute().equals(attribute))
                    .allMatch(between -> between.least() <= number.least() && number.least() <= between.most());
        }
        return parts(Condition.In.class)
                .filter(in -> in.attribute().equals(attribute))
                .allMatch(in -> in.codes().contains(key.toString()));
    }

    private <C extends Condition> Stream<C> parts(Class<C> kind) {
        return schedules.stream()
                .flatMap(schedule -> Together.parts(schedule.condition()))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Returns the value of the table's figure at the point, where there is one. */
    static <V extends Comparable<V>> Optional<V> at(FigureTable<V> table, Map<String, CellKey> point) {
        return table.cells().stream()
                .filter(cell -> covers(table.by(), cell, point))
                .map(cell -> cell.figure().value())
                .findFirst();
    }

    private static boolean covers(List<String> by, FigureTable.Cell<?> cell, Map<String, CellKey> point) {
        for (int i = 0; i < by.size(); i++) {
            if (!covers(cell.keys().get(i), point.get(by.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(CellKey key, @org.jspecify.annotations.Nullable CellKey value) {
        if (key instanceof CellKey.OfRange range && value instanceof CellKey.OfRange number) {
            return range.least() <= number.least() && number.least() <= range.most();
        }
        return key.equals(value);
    }
}
