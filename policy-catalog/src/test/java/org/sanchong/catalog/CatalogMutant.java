package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * A policy of which one thing is changed a little.
 *
 * @param kind what is changed
 * @param path where, and how
 * @param clause the clause by which it stands there
 * @param policy the policy that comes of it
 */
record CatalogMutant(Kind kind, String path, String clause, BenefitPolicy policy) {
    /** One point of a hundred, in millionths. */
    private static final long POINT = 10_000;

    private static final Condition NEVER = new Condition.Not(new Condition.Always());

    /** What is changed. */
    enum Kind {
        /** An amount, one fen up or down: a deductible, an edge, a cap. */
        AMOUNT("amounts, by one fen"),
        /** A rate or share, one point up or down. */
        RATE("rates, by one point"),
        /** A category is dropped from a rule. */
        CATEGORY("categories dropped"),
        /** A code is dropped from a condition, such as a kind of care. */
        CODE("codes dropped"),
        /** A day of a condition, one day earlier or later. */
        DAY("days, by one day"),
        /** A schedule or another rule is dropped. */
        RULE("rules dropped");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /**
     * What is changed in a policy, and what is left out.
     *
     * @param mutants the changed policies
     * @param unreached figures that no claim can reach: where they stand, with the clause
     * @param impossible changes of which no policy comes, as a rate above 100 %
     */
    record Changes(List<CatalogMutant> mutants, List<String> unreached, List<String> impossible) {}

    /** Returns all mutants of a policy; what is no policy any more, as with a rate above 100 %, is none. */
    static Changes of(BenefitPolicy policy) {
        Places places = new Places();
        PolicyRewriting.of(policy, places);
        List<CatalogMutant> mutants = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        for (Change change : places.changes) {
            made(policy, change)
                    .map(changed -> new CatalogMutant(change.kind, change.path, change.clause, changed))
                    .ifPresentOrElse(mutants::add, () -> impossible.add(change.path + " [" + change.clause + "]"));
        }
        return new Changes(mutants, places.unreached, impossible);
    }

    private static Optional<BenefitPolicy> made(BenefitPolicy policy, Change change) {
        try {
            return Optional.of(PolicyRewriting.of(policy, new Changing(change)));
        } catch (IllegalArgumentException noPolicy) {
            return Optional.empty();
        }
    }

    /** One change: at which of the places that are visited, and what stands there then. */
    private record Change(Kind kind, String path, String clause, int place, Function<Object, Object> what) {}

    /** Counts places as they are visited. */
    private abstract static class Counting implements PolicyRewriting.Visitor {
        private int place;

        abstract Object visited(int number, String path, String clause, Object stands);

        private Object next(String path, String clause, Object stands) {
            place++;
            return visited(place, path, clause, stands);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Figure<Money> amount(String path, Figure<Money> amount) {
            return (Figure<Money>) next(path, amount.source().clause().number(), amount);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Figure<Rate> rate(String path, Figure<Rate> rate) {
            return (Figure<Rate>) next(path, rate.source().clause().number(), rate);
        }

        @Override
        public Condition condition(String path, Condition condition, String clause) {
            return (Condition) next(path, clause, condition);
        }

        @Override
        public boolean keeps(String path, String clause) {
            return (Boolean) next(path, clause, Boolean.TRUE);
        }
    }

    /** Makes one change. */
    private static final class Changing extends Counting {
        private final Change change;

        Changing(Change change) {
            this.change = change;
        }

        @Override
        Object visited(int number, String path, String clause, Object stands) {
            return number == change.place ? change.what.apply(stands) : stands;
        }
    }

    /** Lists the changes of every place. */
    private static final class Places extends Counting {
        private final List<Change> changes = new ArrayList<>();
        private final List<String> unreached = new ArrayList<>();

        @Override
        public void unreached(String path, String clause) {
            unreached.add(path + " [" + clause + "]");
        }

        @Override
        Object visited(int number, String path, String clause, Object stands) {
            if (stands instanceof Figure<?> figure) {
                boolean isAmount = figure.value() instanceof Money;
                for (int sign : List.of(1, -1)) {
                    String how = (sign > 0 ? " + " : " - ") + (isAmount ? "0.01" : "1 point");
                    add(
                            isAmount ? Kind.AMOUNT : Kind.RATE,
                            path + " " + figure.value() + how,
                            clause,
                            number,
                            each -> moved((Figure<?>) each, sign));
                }
            } else if (stands instanceof Condition.Holds holds) {
                for (EligibilityCategory category : holds.categories()) {
                    add(Kind.CATEGORY, path + " without " + category, clause, number, each -> without(holds, category));
                }
            } else if (stands instanceof Condition.In in) {
                for (String code : in.codes()) {
                    add(
                            Kind.CODE,
                            path + " without " + in.attribute() + " " + code,
                            clause,
                            number,
                            each -> without(in, code));
                }
            } else if (stands instanceof Condition.Within within) {
                days(within, path, clause, number);
            } else if (stands instanceof Boolean) {
                add(Kind.RULE, path + " dropped", clause, number, each -> false);
            }
            return stands;
        }

        private void days(Condition.Within within, String path, String clause, int number) {
            for (int days : List.of(1, -1)) {
                if (path.endsWith("in force")) {
                    add(
                            Kind.DAY,
                            path + (days > 0 ? " + " : " - ") + "1 day at the beginning",
                            clause,
                            number,
                            each -> new Condition.Within(within.attribute(), startingOn(within.period(), days)));
                }
                String how = " " + within.attribute() + (days > 0 ? " + " : " - ") + "1 day";
                within.period()
                        .until()
                        .ifPresent(until -> add(
                                Kind.DAY,
                                path + how + " at the end",
                                clause,
                                number,
                                each -> new Condition.Within(
                                        within.attribute(),
                                        period(within.period().from(), until.plusDays(days)))));
            }
        }

        private void add(Kind kind, String path, String clause, int place, Function<Object, Object> what) {
            changes.add(new Change(kind, path, clause, place, what));
        }
    }

    private static EffectivePeriod startingOn(EffectivePeriod period, int days) {
        return EffectivePeriod.builder()
                .from(period.from().plusDays(days))
                .until(period.until())
                .build();
    }

    private static EffectivePeriod period(LocalDate from, LocalDate until) {
        return EffectivePeriod.builder().from(from).until(until).build();
    }

    @SuppressWarnings("unchecked")
    private static Figure<?> moved(Figure<?> figure, int sign) {
        return figure.value() instanceof Money
                ? moved((Figure<Money>) figure, money -> Money.ofFen(money.fen() + sign))
                : moved((Figure<Rate>) figure, rate -> Rate.ofMillionths(rate.millionths() + sign * POINT));
    }

    /** Returns the figure with another value and all that stands beside it, but for a printed range that it leaves. */
    private static <V extends Comparable<V>> Figure<V> moved(Figure<V> figure, UnaryOperator<V> change) {
        V value = change.apply(figure.value());
        boolean isWithin =
                figure.floor().map(floor -> value.compareTo(floor) >= 0).orElse(true)
                        && figure.ceiling()
                                .map(ceiling -> value.compareTo(ceiling) <= 0)
                                .orElse(true);
        Figure.Builder<V> moved = Figure.<V>builder()
                .name(figure.name())
                .value(value)
                .source(figure.source())
                .derivedFrom(figure.derivedFrom());
        return isWithin
                ? moved.floor(figure.floor())
                        .ceiling(figure.ceiling())
                        .rangeClause(figure.rangeClause())
                        .build()
                : moved.build();
    }

    private static Condition without(Condition.Holds holds, EligibilityCategory category) {
        Set<EligibilityCategory> left = new LinkedHashSet<>(holds.categories());
        left.remove(category);
        return left.isEmpty() ? NEVER : new Condition.Holds(left);
    }

    private static Condition without(Condition.In in, String code) {
        Set<String> left = new LinkedHashSet<>(in.codes());
        left.remove(code);
        return left.isEmpty() ? NEVER : new Condition.In(in.attribute(), left);
    }

    @Override
    public String toString() {
        return path + " [" + clause + "]";
    }
}
