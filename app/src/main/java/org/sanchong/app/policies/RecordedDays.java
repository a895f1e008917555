package org.sanchong.app.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyRevisions;

/**
 * Since when the figures of a policy stand in its revisions as they do (登记时间): from the first revision on in which value,
 * clause and provenance are what they are now, and did not change in between.
 */
final class RecordedDays {
    private final List<BenefitPolicy> revisions;
    private final List<Map<Place, Fact>> latestFirst = new ArrayList<>();
    private final Map<PolicyFigure, Place> places = new LinkedHashMap<>();

    /** Compares the policy with the revisions of it that it took the place of. */
    RecordedDays(PolicyCatalog catalog, BenefitPolicy policy) {
        List<BenefitPolicy> held = new ArrayList<>(catalog.superseded());
        held.add(policy);
        revisions = new PolicyRevisions(held).of(policy.id());
        for (BenefitPolicy revision : revisions) {
            Map<Place, Fact> facts = new LinkedHashMap<>();
            for (PolicyFigure figure : PolicyFigures.of(revision)) {
                Place place = place(revision, figure);
                facts.put(place, new Fact(figure.figure()));
                places.put(figure, place);
            }
            latestFirst.add(0, facts);
        }
    }

    /** Returns the revisions that are known, the first one first. */
    List<BenefitPolicy> revisions() {
        return revisions;
    }

    /** Returns since when a figure of the policy stands as it does; absent where it always did. */
    Optional<LocalDate> of(PolicyFigure figure) {
        Place place = places.get(figure);
        Fact now = new Fact(figure.figure());
        int unchanged = 0;
        while (unchanged < latestFirst.size()
                && now.equals(latestFirst.get(unchanged).get(place))) {
            unchanged++;
        }
        return revisions.get(revisions.size() - unchanged).recorded();
    }

    /** Returns since when the figure stands as it does, if that is another day than the policy's own. */
    Optional<LocalDate> unlessAsThePolicy(PolicyFigure figure) {
        Optional<LocalDate> day = of(figure);
        return day.equals(revisions.get(revisions.size() - 1).recorded()) ? Optional.empty() : day;
    }

    /** Tiers are told by their name, other steps by their number among those of their kind. */
    private static Place place(BenefitPolicy policy, PolicyFigure figure) {
        PolicyStep step = policy.steps().get(figure.step() - 1);
        long before = policy.steps().subList(0, figure.step() - 1).stream()
                .filter(other -> kind(other).equals(kind(step)))
                .count();
        String keys = figure.cell().keys().toString();
        return new Place(kind(step) + before, figure.schedule(), figure.role(), keys);
    }

    private static String kind(PolicyStep step) {
        return step instanceof BenefitTier tier
                ? tier.name().code()
                : step.getClass().getSimpleName();
    }

    /** Where a figure stands, whatever stands around it. */
    private record Place(String step, String schedule, PolicyFigure.Role role, String keys) {}

    /** What makes a figure the same. */
    private record Fact(Object value, ClauseId clause, Provenance provenance) {
        Fact(Figure<?> figure) {
            this(figure.value(), figure.source().clause(), figure.source().provenance());
        }
    }
}
