package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.time.EffectivePeriod;

/** How conditions, and the periods and categories that they speak of, are compiled. */
final class CompiledCondition {
    private static final String ALWAYS = "always";
    private static final String IN = "in";
    private static final String BETWEEN = "between";
    private static final String WITHIN = "within";
    private static final String HOLDS = "holds";
    private static final String ALL = "all";
    private static final String ANY = "any";
    private static final String NOT = "not";

    private CompiledCondition() {}

    static void write(CompiledOutput out, Condition condition) {
        if (condition instanceof Condition.Always) {
            out.text(ALWAYS);
        } else if (condition instanceof Condition.In in) {
            out.text(IN);
            out.text(in.attribute());
            out.texts(in.codes());
        } else if (condition instanceof Condition.Between between) {
            out.text(BETWEEN);
            out.text(between.attribute());
            out.number(between.least());
            out.number(between.most());
        } else if (condition instanceof Condition.Within within) {
            out.text(WITHIN);
            out.text(within.attribute());
            period(out, within.period());
        } else if (condition instanceof Condition.Holds holds) {
            out.text(HOLDS);
            categories(out, holds.categories());
        } else {
            writeComposed(out, condition);
        }
    }

    private static void writeComposed(CompiledOutput out, Condition condition) {
        if (condition instanceof Condition.All all) {
            out.text(ALL);
            write(out, all.conditions());
        } else if (condition instanceof Condition.Any any) {
            out.text(ANY);
            write(out, any.conditions());
        } else if (condition instanceof Condition.Not not) {
            out.text(NOT);
            write(out, not.condition());
        } else {
            throw new AssertionError("every condition can be compiled: " + condition);
        }
    }

    private static void write(CompiledOutput out, List<Condition> conditions) {
        out.number(conditions.size());
        conditions.forEach(condition -> write(out, condition));
    }

    static Condition read(CompiledInput in) {
        String kind = in.text();
        return switch (kind) {
            case ALWAYS -> new Condition.Always();
            case IN -> new Condition.In(in.text(), new LinkedHashSet<>(in.texts()));
            case BETWEEN -> new Condition.Between(in.text(), in.number(), in.number());
            case WITHIN -> new Condition.Within(in.text(), period(in));
            case HOLDS -> new Condition.Holds(categories(in));
            case ALL -> new Condition.All(several(in));
            case ANY -> new Condition.Any(several(in));
            case NOT -> new Condition.Not(read(in));
            default -> throw CompiledInput.unknown(kind);
        };
    }

    private static List<Condition> several(CompiledInput in) {
        int count = in.count();
        List<Condition> conditions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            conditions.add(read(in));
        }
        return conditions;
    }

    static void optionalDay(CompiledOutput out, Optional<LocalDate> day) {
        out.flag(day.isPresent());
        day.ifPresent(date -> out.number(date.toEpochDay()));
    }

    static Optional<LocalDate> optionalDay(CompiledInput in) {
        return in.flag() ? Optional.of(LocalDate.ofEpochDay(in.number())) : Optional.empty();
    }

    static void period(CompiledOutput out, EffectivePeriod period) {
        out.number(period.from().toEpochDay());
        optionalDay(out, period.until());
    }

    static EffectivePeriod period(CompiledInput in) {
        LocalDate from = LocalDate.ofEpochDay(in.number());
        return EffectivePeriod.builder().from(from).until(optionalDay(in)).build();
    }

    static void categories(CompiledOutput out, Collection<EligibilityCategory> categories) {
        out.number(categories.size());
        categories.forEach(category -> out.text(category.code()));
    }

    static Set<EligibilityCategory> categories(CompiledInput in) {
        Set<EligibilityCategory> categories = new LinkedHashSet<>();
        for (int rest = in.count(); rest > 0; rest--) {
            categories.add(new EligibilityCategory(in.text()));
        }
        return categories;
    }
}
