package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;

/**
 * Numbers the values of coded attributes, and puts identifiers that every rule treats alike into one class, so that a
 * list of a thousand disease codes needs one number.
 */
final class MentionedCodes {
    private final Map<String, Map<String, TreeSet<Integer>>> mentions = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private int places;

    MentionedCodes(List<BenefitPolicy> policies) {
        for (BenefitPolicy policy : policies) {
            for (Account account : policy.accounts()) {
                read(account.condition());
                read(account.continues());
            }
            for (PolicyStep step : policy.steps()) {
                readStep(step);
            }
            for (DerivedAttribute derived : policy.derivedAttributes()) {
                if (derived instanceof DerivedAttribute.Age age) {
                    asked.add(age.since());
                    asked.add(age.on());
                }
            }
        }
    }

    /** Returns the names of the attributes that some rule asks for. */
    Set<String> asked() {
        return asked;
    }

    /** Returns for each attribute of the vocabulary its codes with their numbers. */
    List<Map<String, Integer>> positions(Vocabulary vocabulary) {
        List<Map<String, Integer>> all = new ArrayList<>();
        for (ClaimAttribute attribute : vocabulary.attributes()) {
            Map<String, Integer> numbers = new LinkedHashMap<>();
            if (attribute.kind() == ClaimAttribute.Kind.FLAG) {
                numbers.put("false", 0);
                numbers.put("true", 1);
            } else if (attribute.kind() == ClaimAttribute.Kind.CODE) {
                attribute.codes().forEach(code -> numbers.put(code.code(), numbers.size()));
            } else {
                classes(attribute.name(), numbers);
            }
            if (numbers.values().stream().anyMatch(n -> n >= Lexicon.OTHER)) {
                throw new IllegalArgumentException(
                        "policies tell more than 62 values of " + attribute.name() + " apart");
            }
            all.add(numbers);
        }
        return all;
    }

    private void classes(String attribute, Map<String, Integer> numbers) {
        Map<Set<Integer>, Integer> classes = new LinkedHashMap<>();
        mentions.getOrDefault(attribute, Map.of()).forEach((value, where) -> {
            Integer known = classes.get(where);
            int number = known == null ? classes.size() : known;
            classes.put(where, number);
            numbers.put(value, number);
        });
    }

    private void readStep(PolicyStep step) {
        read(step.condition());
        if (step instanceof BenefitTier tier) {
            for (BenefitSchedule schedule : tier.schedules()) {
                read(schedule.condition());
                read(schedule.deductible().amount());
                for (TierBand band : schedule.bands().bands()) {
                    read(band.rate());
                }
                for (Cap cap : schedule.caps()) {
                    read(cap.ceiling());
                }
            }
        } else if (step instanceof Envelope envelope) {
            read(envelope.share());
        }
    }

    private void read(FigureTable<?> table) {
        asked.addAll(table.by());
        for (FigureTable.Cell<?> cell : table.cells()) {
            for (int i = 0; i < cell.keys().size(); i++) {
                if (cell.keys().get(i) instanceof CellKey.OfCode key) {
                    mention(table.by().get(i), key.code());
                }
            }
            places++;
        }
    }

    private void read(Condition condition) {
        if (condition instanceof Condition.In in) {
            in.codes().forEach(code -> mention(in.attribute(), code));
            asked.add(in.attribute());
            places++;
        } else if (condition instanceof Condition.Between between) {
            asked.add(between.attribute());
        } else if (condition instanceof Condition.Within within) {
            asked.add(within.attribute());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::read);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::read);
        } else if (condition instanceof Condition.Not not) {
            read(not.condition());
        }
    }

    private void mention(String attribute, String value) {
        mentions.computeIfAbsent(attribute, a -> new LinkedHashMap<>())
                .computeIfAbsent(value, v -> new TreeSet<>())
                .add(places);
    }
}
