package org.sanchong.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All revisions (修订版) of a catalog's policies, and which of them was known when (登记时间).
 *
 * <p>For example {@code heze-2022} recorded on 2026-11-22, and again on 2026-12-01 with a corrected rate: up to
 * 2026-11-30 the first revision is the known one; from 2026-12-01 the second is, and the first is superseded.
 *
 * @param all the revisions, in order of id and day; of one id no two are recorded on the same day, nor do two count as
 *     known from the beginning
 */
public record PolicyRevisions(List<BenefitPolicy> all) {
    /** Orders the revisions and checks that no two of one id begin to be known on the same day. */
    public PolicyRevisions {
        List<BenefitPolicy> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparing(BenefitPolicy::id).thenComparing(PolicyRevisions::knownFrom));
        for (int i = 1; i < ordered.size(); i++) {
            BenefitPolicy before = ordered.get(i - 1);
            BenefitPolicy policy = ordered.get(i);
            if (before.id().equals(policy.id()) && knownFrom(before).equals(knownFrom(policy))) {
                throw new IllegalArgumentException("two revisions of " + policy.id() + " are recorded on the same day");
            }
        }
        all = List.copyOf(ordered);
    }

    /** Returns the first day on which the revision is known; the first of all days where it is known from the beginning. */
    public static LocalDate knownFrom(BenefitPolicy policy) {
        return policy.recorded().orElse(LocalDate.MIN);
    }

    /** Returns the revisions known on the day: of each id the last one recorded on it or before. */
    public List<BenefitPolicy> knownOn(LocalDate day) {
        Map<PolicyId, BenefitPolicy> known = new LinkedHashMap<>();
        for (BenefitPolicy policy : all) {
            if (!knownFrom(policy).isAfter(day)) {
                known.put(policy.id(), policy);
            }
        }
        return List.copyOf(known.values());
    }

    /** Returns the revisions known in the end: the last one of each id. */
    public List<BenefitPolicy> current() {
        return knownOn(LocalDate.MAX);
    }

    /** Returns the revisions that had been recorded by the day and that a later one had taken the place of by then. */
    public List<BenefitPolicy> supersededOn(LocalDate day) {
        List<BenefitPolicy> known = knownOn(day);
        return all.stream()
                .filter(policy -> !knownFrom(policy).isAfter(day) && !known.contains(policy))
                .toList();
    }

    /** Returns the revisions recorded after the day. */
    public List<BenefitPolicy> recordedAfter(LocalDate day) {
        return all.stream().filter(policy -> knownFrom(policy).isAfter(day)).toList();
    }

    /** Returns the revisions of the policy, the first one first. */
    public List<BenefitPolicy> of(PolicyId id) {
        return all.stream().filter(policy -> policy.id().equals(id)).toList();
    }

    /** Returns the days on which a revision begins to be known, with the first of all days where one always was. */
    public SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        all.forEach(policy -> days.add(knownFrom(policy)));
        return days;
    }
}
