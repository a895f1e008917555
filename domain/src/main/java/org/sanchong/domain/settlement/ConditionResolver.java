package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.claim.ClaimAttribute.Kind;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.settlement.PlanTests.PlanTest;

/** Resolves the conditions of a plan into tests, each test once; categories include others as its policy says. */
final class ConditionResolver {
    private final BenefitPolicy policy;
    private final Lexicon lexicon;
    private final Map<PlanTest, Integer> tests;
    private final Map<String, Integer> derivedPositions;

    ConditionResolver(BenefitPolicy policy, Lexicon lexicon) {
        this.policy = policy;
        this.lexicon = lexicon;
        this.tests = new LinkedHashMap<>();
        this.derivedPositions = new LinkedHashMap<>();
    }

    private ConditionResolver(BenefitPolicy policy, ConditionResolver of) {
        this.policy = policy;
        this.lexicon = of.lexicon;
        this.tests = of.tests;
        this.derivedPositions = of.derivedPositions;
    }

    /** Returns what resolves the conditions of the policy into tests of the same plan. */
    ConditionResolver of(BenefitPolicy other) {
        return new ConditionResolver(other, this);
    }

    /** From now on an attribute that the policy derives can be asked for. */
    void derive(String attribute, int position) {
        derivedPositions.put(attribute, position);
    }

    /** Returns the position of an attribute, of the catalog's or derived. */
    int position(String attribute) {
        Integer derived = derivedPositions.get(attribute);
        int position = derived == null ? lexicon.position(attribute) : derived;
        if (position < 0) {
            throw new IllegalArgumentException(policy.id() + " asks for an undeclared attribute " + attribute);
        }
        return position;
    }

    /** Returns all tests of the conditions resolved so far, each after those of which it is made. */
    PlanTests tests() {
        return new PlanTests(List.copyOf(tests.keySet()));
    }

    PlanCondition resolve(Condition condition) {
        List<Integer> all = new ArrayList<>();
        require(condition, true, all);
        return new PlanCondition(all);
    }

    /** The bits of the categories and of those that the policy includes with them. */
    long bits(Set<EligibilityCategory> categories) {
        long bits = 0;
        for (EligibilityCategory category : categories) {
            bits |= bit(category);
            for (EligibilityCategory included : policy.includes().getOrDefault(category, Set.of())) {
                bits |= bit(included);
            }
        }
        return bits;
    }

    /** Adds the tests that are all met where the condition is what is wanted, true or false. */
    private void require(Condition condition, boolean wanted, List<Integer> all) {
        if (condition instanceof Condition.Not not) {
            require(not.condition(), !wanted, all);
        } else if (condition instanceof Condition.All every && wanted) {
            every.conditions().forEach(part -> require(part, true, all));
        } else if (condition instanceof Condition.Any any && !wanted) {
            any.conditions().forEach(part -> require(part, false, all));
        } else if (!(condition instanceof Condition.Always && wanted)) {
            all.add(number(test(condition, wanted)));
        }
    }

    private PlanTest test(Condition condition, boolean wanted) {
        if (condition instanceof Condition.In in) {
            long codes = codes(in);
            return simple(PlanTests.CODES, codedPosition(in), wanted ? codes : ~codes, 0);
        }
        if (condition instanceof Condition.Between between) {
            int position = position(between.attribute(), List.of(Kind.COUNT, Kind.AMOUNT));
            return simple(wanted ? PlanTests.WITHIN : PlanTests.OUTSIDE, position, between.least(), between.most());
        }
        if (condition instanceof Condition.Within within) {
            long last = within.period().until().map(d -> d.toEpochDay() - 1).orElse(Long.MAX_VALUE);
            long first = within.period().from().toEpochDay();
            int position = position(within.attribute(), List.of(Kind.DATE));
            return simple(wanted ? PlanTests.WITHIN : PlanTests.OUTSIDE, position, first, last);
        }
        if (condition instanceof Condition.Holds holds) {
            return simple(wanted ? PlanTests.HOLDS : PlanTests.LACKS, -1, bits(holds.categories()), 0);
        }
        if (condition instanceof Condition.Any any) {
            return alternatives(any.conditions(), true);
        }
        // What is left is unwanted: that not all hold, or that nothing ever does.
        return alternatives(condition instanceof Condition.All all ? all.conditions() : List.of(), false);
    }

    private static PlanTest simple(int kind, int attribute, long least, long most) {
        return new PlanTest(kind, attribute, least, most, List.of());
    }

    private PlanTest alternatives(List<Condition> conditions, boolean wanted) {
        List<Integer> parts = new ArrayList<>();
        for (Condition condition : conditions) {
            List<Integer> all = new ArrayList<>();
            require(condition, wanted, all);
            parts.add(all.size() == 1 ? all.get(0) : number(new PlanTest(PlanTests.ALL, -1, 0, 0, all)));
        }
        return new PlanTest(PlanTests.ANY, -1, 0, 0, parts);
    }

    private int number(PlanTest test) {
        Integer known = tests.putIfAbsent(test, tests.size());
        return known == null ? tests.size() - 1 : known;
    }

    /** Returns the position of an attribute of one of the kinds; what the policy derives is a count. */
    private int position(String attribute, List<Kind> kinds) {
        int position = position(attribute);
        Kind kind = position < lexicon.size() ? lexicon.attribute(position).kind() : Kind.COUNT;
        if (!kinds.contains(kind)) {
            throw new IllegalArgumentException(
                    policy.id() + " asks for " + attribute + " as no " + kind + " is asked for");
        }
        return position;
    }

    private int codedPosition(Condition.In in) {
        return position(in.attribute(), List.of(Kind.CODE, Kind.FLAG, Kind.IDENTIFIER));
    }

    private long codes(Condition.In in) {
        int position = codedPosition(in);
        long bits = 0;
        for (String code : in.codes()) {
            int number = lexicon.code(position, code);
            if (number < 0) {
                throw new IllegalArgumentException(
                        policy.id() + " asks for an undeclared code " + code + " of " + in.attribute());
            }
            bits |= 1L << number;
        }
        return bits;
    }

    private long bit(EligibilityCategory category) {
        long bit = lexicon.categoryBit(category.code());
        if (bit == 0) {
            throw new IllegalArgumentException(policy.id() + " asks for an undeclared category " + category);
        }
        return bit;
    }
}
