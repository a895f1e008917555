package org.sanchong.domain.settlement;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;

/** A claim as conditions and tables see it, read from its values as texts: part of the independent reckoning. */
final class ClaimReading {
    private final BenefitPolicy policy;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<EligibilityCategory> held = new HashSet<>();

    /** The claim is rejected. */
    static final class Unsettled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unsettled() {
            super(null, null, false, false);
        }
    }

    ClaimReading(BenefitPolicy policy, Claim claim) {
        this.policy = policy;
        texts.putAll(claim.furtherFacts());
        texts.put("insurance", claim.insurance().code());
        texts.put("care_type", claim.careType().code());
        texts.put("facility_level", claim.facility().level().code());
        texts.put("locality", claim.facility().locality().code());
        texts.put("designated", "" + claim.facility().isDesignated());
        texts.put("referral", "" + claim.isReferred());
        texts.put("special_disease", "" + claim.isSpecialDisease());
        texts.put("discharged_on", claim.dischargedOn().toString());
        held.addAll(claim.categories());
        for (DerivedAttribute attribute : policy.derivedAttributes()) {
            if (attribute instanceof DerivedAttribute.Age age && texts.containsKey(age.since())) {
                LocalDate since = LocalDate.parse(texts.get(age.since()));
                texts.put(age.name(), "" + ChronoUnit.YEARS.between(since, claim.dischargedOn()));
            }
        }
    }

    static void require(boolean met) {
        if (!met) {
            throw new Unsettled();
        }
    }

    /** Derives the numbers of the claim among those that accounts counted. */
    void number(Map<String, BigInteger> before) {
        for (DerivedAttribute attribute : policy.derivedAttributes()) {
            if (attribute instanceof DerivedAttribute.Ordinal ordinal) {
                texts.put(ordinal.name(), "" + before.get(ordinal.account()).add(BigInteger.ONE));
            }
        }
    }

    void suspend(Set<EligibilityCategory> categories) {
        held.removeAll(covered(categories));
    }

    String text(String attribute) {
        require(texts.containsKey(attribute));
        return texts.get(attribute);
    }

    boolean isTrue(Condition condition) {
        return test(condition).orElseThrow(Unsettled::new);
    }

    /** Returns the figure for the claim. */
    <V extends Comparable<V>> V figure(FigureTable<V> table) {
        for (FigureTable.Cell<V> cell : table.cells()) {
            boolean here = true;
            for (int i = 0; i < cell.keys().size(); i++) {
                String text = text(table.by().get(i));
                here &= cell.keys().get(i) instanceof CellKey.OfRange range
                        ? Long.parseLong(text) >= range.least() && Long.parseLong(text) <= range.most()
                        : text.equals(((CellKey.OfCode) cell.keys().get(i)).code());
            }
            if (here) {
                return cell.figure().value();
            }
        }
        throw new Unsettled();
    }

    private Optional<Boolean> test(Condition condition) {
        if (condition instanceof Condition.In in) {
            return Optional.ofNullable(texts.get(in.attribute())).map(in.codes()::contains);
        }
        if (condition instanceof Condition.Between between) {
            return Optional.ofNullable(texts.get(between.attribute()))
                    .map(Long::parseLong)
                    .map(value -> value >= between.least() && value <= between.most());
        }
        if (condition instanceof Condition.Within within) {
            return Optional.ofNullable(texts.get(within.attribute()))
                    .map(LocalDate::parse)
                    .map(within.period()::contains);
        }
        if (condition instanceof Condition.Holds holds) {
            return Optional.of(covered(holds.categories()).stream().anyMatch(held::contains));
        }
        if (condition instanceof Condition.Not not) {
            return test(not.condition()).map(b -> !b);
        }
        if (condition instanceof Condition.Any any) {
            return one(any.conditions(), true);
        }
        return condition instanceof Condition.All all ? one(all.conditions(), false) : Optional.of(true);
    }

    /** Strong three-valued logic: one part that is decisive decides; otherwise one that is unknown. */
    private Optional<Boolean> one(List<Condition> conditions, boolean decisive) {
        List<Optional<Boolean>> parts = new ArrayList<>();
        conditions.forEach(c -> parts.add(test(c)));
        if (parts.contains(Optional.of(decisive))) {
            return Optional.of(decisive);
        }
        return parts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!decisive);
    }

    private Set<EligibilityCategory> covered(Set<EligibilityCategory> categories) {
        Set<EligibilityCategory> covered = new HashSet<>(categories);
        categories.forEach(c -> covered.addAll(policy.includes().getOrDefault(c, Set.of())));
        return covered;
    }
}
