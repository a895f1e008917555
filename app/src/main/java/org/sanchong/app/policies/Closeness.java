package org.sanchong.app.policies;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;

/**
 * How close two rules of two policies are (相近程度), by whom and what they are for; 0 where they are no counterparts.
 *
 * <p>A condition is taken apart into what it asks for: categories, codes, bounds. Two are close by the share of these
 * that both ask for. Schedules for different people, or for different types of care, are no counterparts, unless they
 * have the same id and nothing closer is there.
 */
final class Closeness {
    private static final String CARE_TYPE = "care_type";
    private static final int WHOLE = 1000;
    private static final int STEP = WHOLE * 10;

    private Closeness() {}

    /** Returns how close two schedules of a tier are. */
    static int of(BenefitSchedule one, BenefitSchedule other) {
        boolean sameId = one.id().equals(other.id());
        Lookup first = Lookup.by(one.condition());
        Lookup second = Lookup.by(other.condition());
        if (!first.isForSomeOf(second)) {
            return sameId ? 1 : 0;
        }
        int alike = (one.isOrdinary() == other.isOrdinary() ? 4 : 0)
                + (one.isOnApplication() == other.isOnApplication() ? 2 : 0)
                + (sameId ? 1 : 0);
        return 2 + first.closeness(second) * 8 + alike;
    }

    /** Returns how close two steps are: of one kind, a tier the same, an envelope bounding the same way. */
    static int of(PolicyStep one, PolicyStep other) {
        Lookup first = Lookup.by(one.condition());
        Lookup second = Lookup.by(other.condition());
        int alike = first.closeness(second);
        if (one instanceof BenefitTier a && other instanceof BenefitTier b) {
            return a.name() == b.name() ? STEP + alike : 0;
        } else if (one instanceof ScopeRule a && other instanceof ScopeRule b) {
            return a.part() == b.part() ? STEP + alike : 0;
        } else if (one instanceof Envelope a && other instanceof Envelope b) {
            return a.bound() == b.bound() ? STEP + alike + envelope(a, b) : 0;
        } else if (one instanceof Suspension a && other instanceof Suspension b) {
            return shared(a.categories(), b.categories()) > 0 ? STEP + alike : 0;
        }
        boolean isPending = one instanceof PendingRule && other instanceof PendingRule;
        boolean sameClause = one.source().clause().equals(other.source().clause());
        return isPending && (sameClause || first.isForSomeOf(second)) ? STEP + alike + (sameClause ? WHOLE : 0) : 0;
    }

    private static int envelope(Envelope one, Envelope other) {
        return (one.over().equals(other.over()) ? WHOLE : 0)
                + (one.base() == other.base() ? WHOLE : 0)
                + (Objects.equals(one.paidBy(), other.paidBy()) ? WHOLE : 0);
    }

    private static <T> int shared(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    /**
     * What a condition asks for.
     *
     * @param categories the categories, one of which is to be held
     * @param careTypes the codes of types of care
     * @param all everything, in a form to be compared
     */
    private record Lookup(Set<Object> categories, Set<Object> careTypes, Set<Object> all) {
        static Lookup by(Condition condition) {
            Lookup asked = new Lookup(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
            asked.add(condition);
            return asked;
        }

        private void add(Condition condition) {
            if (condition instanceof Condition.All joined) {
                joined.conditions().forEach(this::add);
            } else if (condition instanceof Condition.Any any) {
                any.conditions().forEach(this::add);
            } else if (condition instanceof Condition.Holds holds) {
                categories.addAll(holds.categories());
                all.addAll(holds.categories());
            } else if (condition instanceof Condition.In in) {
                if (in.attribute().equals(CARE_TYPE)) {
                    careTypes.addAll(in.codes());
                }
                in.codes().forEach(code -> all.add(in.attribute() + "=" + code));
            } else if (!(condition instanceof Condition.Always)) {
                all.add(condition);
            }
        }

        /** Both for whomever or for some of the same people, and not for different types of care. */
        boolean isForSomeOf(Lookup other) {
            boolean samePeople =
                    categories.isEmpty() ? other.categories.isEmpty() : shared(categories, other.categories) > 0;
            boolean sameCare =
                    careTypes.isEmpty() || other.careTypes.isEmpty() || shared(careTypes, other.careTypes) > 0;
            return samePeople && sameCare;
        }

        int closeness(Lookup other) {
            int both = shared(all, other.all);
            int either = all.size() + other.all.size() - both;
            return either == 0 ? WHOLE : both * WHOLE / either;
        }
    }
}
