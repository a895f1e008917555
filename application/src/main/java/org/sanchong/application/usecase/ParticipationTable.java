package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.premium.Participation;
import org.sanchong.domain.premium.ParticipationTarget;

/** The rates of participation: of a policy's region and of each county in it, of everybody, of each target's people and category. */
final class ParticipationTable {
    private static final List<String> COLUMNS =
            List.of("policy", "region", "group", "people", "enrolled", "missing", "rate", "target", "status", "clause");

    private final OutgoingRecords out;
    private final boolean isOfEverybody;
    private int missed;

    /**
     * Writes to a list.
     *
     * @param isOfEverybody whether the people are the population; of certified people alone a target of everybody says nothing
     */
    ParticipationTable(OutgoingRecords out, boolean isOfEverybody) {
        this.out = out;
        this.isOfEverybody = isOfEverybody;
    }

    /** Writes all rates, and returns how many are below their target. */
    int write(Map<BenefitPolicy, Counted> groups) {
        out.begin(COLUMNS);
        groups.forEach((policy, counted) -> {
            List<ParticipationTarget> targets =
                    policy.premium().map(rules -> rules.targets()).orElse(List.of()).stream()
                            .filter(target ->
                                    isOfEverybody || !target.categories().isEmpty())
                            .toList();
            write(policy, policy.region().value(), counted.everywhere(), targets);
            counted.counties.forEach((county, people) -> {
                if (!county.equals(policy.region().value())) {
                    write(policy, county, people, targets);
                }
            });
        });
        return missed;
    }

    private void write(BenefitPolicy policy, String region, People people, List<ParticipationTarget> targets) {
        Optional<ParticipationTarget> everybody =
                targets.stream().filter(target -> target.categories().isEmpty()).findFirst();
        Place place = new Place(policy, region);
        row(place, everybody.map(ParticipationTarget::id).orElse("everybody"), people.count(held -> true), everybody);
        Set<EligibilityCategory> categories = new TreeSet<>(people.categories());
        for (ParticipationTarget target : targets) {
            if (!target.categories().isEmpty()) {
                Participation of = people.count(held -> held.stream().anyMatch(target.categories()::contains));
                row(place, target.id(), of, Optional.of(target));
            }
        }
        for (EligibilityCategory category : categories) {
            Optional<ParticipationTarget> target = targets.stream()
                    .filter(one -> one.categories().contains(category))
                    .findFirst();
            row(place, category.code(), people.count(held -> held.contains(category)), target);
        }
    }

    private void row(Place place, String group, Participation of, Optional<ParticipationTarget> target) {
        if (of.people() == 0) {
            return;
        }
        boolean met = target.map(one -> of.meets(one.share().value())).orElse(true);
        missed += met ? 0 : 1;
        List<String> values = new ArrayList<>();
        values.add(place.policy().id().value());
        values.add(place.region());
        values.add(group);
        values.add(Long.toString(of.people()));
        values.add(Long.toString(of.enrolled()));
        values.add(Long.toString(of.missing()));
        values.add(of.rate().toString());
        values.add(target.map(one -> one.share().value().toString()).orElse(""));
        values.add(target.isEmpty() ? "NO_TARGET" : met ? "MET" : "NOT_MET");
        values.add(target.map(one -> one.share().source().clause().number()).orElse(""));
        out.add(values);
    }

    private record Place(BenefitPolicy policy, String region) {}

    /** The people of one policy's region, by county. */
    static final class Counted {
        private final Map<String, People> counties = new TreeMap<>();

        void add(RegionCode county, Set<EligibilityCategory> held, boolean enrolled) {
            counties.computeIfAbsent(county.value(), code -> new People()).add(held, enrolled);
        }

        private People everywhere() {
            People all = new People();
            counties.values().forEach(all::add);
            return all;
        }
    }

    /** People, told by the categories that they hold together. */
    private static final class People {
        private final Map<Set<EligibilityCategory>, Participation> byHeld = new LinkedHashMap<>();

        private void add(Set<EligibilityCategory> held, boolean enrolled) {
            add(held, new Participation(1, enrolled ? 1 : 0));
        }

        private void add(Set<EligibilityCategory> held, Participation more) {
            byHeld.merge(
                    held,
                    more,
                    (one, other) ->
                            new Participation(one.people() + other.people(), one.enrolled() + other.enrolled()));
        }

        private void add(People others) {
            others.byHeld.forEach(this::add);
        }

        private Set<EligibilityCategory> categories() {
            Set<EligibilityCategory> all = new LinkedHashSet<>();
            byHeld.keySet().forEach(all::addAll);
            return all;
        }

        private Participation count(Predicate<Set<EligibilityCategory>> who) {
            long people = 0;
            long enrolled = 0;
            for (Map.Entry<Set<EligibilityCategory>, Participation> one : byHeld.entrySet()) {
                if (who.test(one.getKey())) {
                    people += one.getValue().people();
                    enrolled += one.getValue().enrolled();
                }
            }
            return new Participation(people, enrolled);
        }
    }
}
