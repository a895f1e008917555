package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.SamplePayments;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;

/** What policies pay a person of each category, asked once for both languages. */
final class SampledCurves {
    private static final Money MOST = Money.ofYuan(600_000);

    private final SamplePayments sampling;
    private final List<Optional<Vocabulary.Category>> categories = new ArrayList<>();
    private final Map<String, List<Group>> groups = new HashMap<>();

    SampledCurves(SamplePayments sampling, Vocabulary vocabulary) {
        this.sampling = sampling;
        categories.add(Optional.empty());
        vocabulary.categories().forEach(category -> categories.add(Optional.of(category)));
    }

    /**
     * Categories that a policy pays the same at every expense.
     *
     * @param categories the categories; the one that is not there stands for people without any
     * @param curve what is paid
     */
    record Group(List<Optional<Vocabulary.Category>> categories, SamplePayments.Curve curve) {}

    /** Returns the groups of the policy; the first is that of people without a category. */
    List<Group> groups(BenefitPolicy policy) {
        return groups.computeIfAbsent(policy.id().value(), id -> sampled(policy));
    }

    private List<Group> sampled(BenefitPolicy policy) {
        Map<SamplePayments.Curve, List<Optional<Vocabulary.Category>>> same = new LinkedHashMap<>();
        for (Optional<Vocabulary.Category> category : categories) {
            same.computeIfAbsent(curve(policy, category, MOST), c -> new ArrayList<>())
                    .add(category);
        }
        List<Group> all = new ArrayList<>();
        same.forEach((curve, held) -> all.add(new Group(held, curve)));
        return all;
    }

    /** Returns each category by itself. */
    List<Group> everybody() {
        return categories.stream()
                .map(category -> new Group(List.of(category), new SamplePayments.Curve(List.of(), "")))
                .toList();
    }

    /** Returns what the first category of the group is paid at the expense; nothing where the stay is rejected. */
    List<SamplePayments.Point> at(BenefitPolicy policy, Group group, Money total) {
        List<SamplePayments.Point> points =
                curve(policy, group.categories().get(0), total).points();
        return points.isEmpty() ? List.of() : List.of(points.get(points.size() - 1));
    }

    private SamplePayments.Curve curve(BenefitPolicy policy, Optional<Vocabulary.Category> category, Money upTo) {
        Set<EligibilityCategory> held = category.map(c -> Set.of(c.category())).orElse(Set.of());
        return sampling.sample(new SamplePayments.Stay(policy.id(), held, FacilityLevel.LEVEL_2, upTo));
    }
}
