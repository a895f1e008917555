package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.SamplePayments;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Vocabulary;

/**
 * What a tier pays over the burden that reaches it.
 *
 * @param categories who is paid so
 * @param schedules the schedules by which it pays
 * @param points burden and payment
 * @param isPaid whether anything is paid at all
 */
record Staircase(
        List<Optional<Vocabulary.Category>> categories,
        Set<String> schedules,
        List<List<String>> points,
        boolean isPaid) {
    private static final int NAMED = 2;

    /** Returns that of a group in a tier. */
    static Staircase of(SampledCurves.Group group, TierName tier) {
        Set<String> schedules = new LinkedHashSet<>();
        Set<List<String>> points = new LinkedHashSet<>();
        boolean isPaid = false;
        for (SamplePayments.Point point : group.curve().points()) {
            SamplePayments.Step step = point.reached().get(tier);
            if (step != null) {
                points.add(ChartModels.pair(step.burden(), step.payment()));
                schedules.add(step.schedule());
                isPaid = isPaid || !step.payment().isZero();
            }
        }
        return new Staircase(group.categories(), schedules, List.copyOf(points), isPaid);
    }

    /** Returns the staircase of both; of two samples of one staircase the one with more points shows more of it. */
    Staircase with(Staircase other) {
        List<Optional<Vocabulary.Category>> both = new ArrayList<>(categories);
        both.addAll(other.categories);
        return new Staircase(both, schedules, points.size() < other.points.size() ? other.points : points, isPaid);
    }

    /** Returns who is paid so, shortened where there are many, with the schedules. */
    String label(ChartModels charts) {
        List<String> names = categories.stream().limit(NAMED).map(charts::name).toList();
        String named = String.join(charts.either(", ", "、"), names);
        int more = categories.size() - names.size();
        String all = more == 0 ? named : named + charts.either(" and " + more + " more", "等" + categories.size() + "类");
        return all + charts.either(" (", "（") + String.join(", ", schedules) + charts.either(")", "）");
    }
}
