package org.sanchong.domain.indicator;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.money.Ratio;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;

/**
 * What a document wants an indicator to be (指标目标), and of which claims: at least 90 % of the poor treated in the county.
 *
 * @param id its name in the policy, such as {@code inpatient-residents}
 * @param indicator the indicator
 * @param among of whom
 * @param tiers the tiers whose payments count; all where it is of none
 * @param target the figure that is printed, a share but of tilts; none where the document names the indicator without one
 * @param source the clause
 */
public record IndicatorTarget(
        String id, Indicator indicator, Among among, Set<TierName> tiers, List<PrintedFigure> target, Source source) {
    /** Checks that the figure is of the indicator's kind, and one at most. */
    public IndicatorTarget {
        tiers = Collections.unmodifiableSet(new LinkedHashSet<>(tiers));
        target = List.copyOf(target);
        if (target.size() > 1 || target.stream().anyMatch(figure -> figure.kind() != indicator.printedAs())) {
            throw new IllegalArgumentException(
                    "the target of " + indicator + " is one " + indicator.printedAs() + ": " + target);
        }
    }

    /**
     * Of whose claims, and of which; what is empty is not asked.
     *
     * @param categories people who hold one of these
     * @param insurance people of these schemes
     * @param care these kinds of care
     * @param inCountyOnly whether care in the county alone
     */
    public record Among(
            Set<EligibilityCategory> categories,
            Set<InsuranceType> insurance,
            Set<CareType> care,
            boolean inCountyOnly) {
        /** Keeps the sets as they are now. */
        public Among {
            categories = Collections.unmodifiableSet(new LinkedHashSet<>(categories));
            insurance = Collections.unmodifiableSet(new LinkedHashSet<>(insurance));
            care = Collections.unmodifiableSet(new LinkedHashSet<>(care));
        }

        /** Returns everybody, in these kinds of care. */
        public static Among all(Set<CareType> care) {
            return new Among(Set.of(), Set.of(), care, false);
        }

        /** Returns whether claims of the key are meant. */
        public boolean includes(Tally.Key key) {
            return holds(key.holder().categories())
                    && (insurance.isEmpty() || insurance.contains(key.holder().insurance()))
                    && (care.isEmpty() || care.contains(key.care().type()))
                    && (!inCountyOnly || key.care().isInCounty());
        }

        /** Returns whether people who hold these categories are meant. */
        public boolean holds(Set<EligibilityCategory> held) {
            return categories.isEmpty() || held.stream().anyMatch(categories::contains);
        }
    }

    /** How a ratio stands to its target. */
    public enum Standing {
        /** As the document wants it. */
        MET,
        /** Not as the document wants it. */
        MISSED,
        /** More than a figure that is printed as "about": how near is near is not printed. */
        ABOVE,
        /** Less than a figure that is printed as "about". */
        BELOW,
        /** No claim is among it. */
        NO_DATA,
        /** Nothing is printed. */
        NO_TARGET
    }

    /** Returns how a ratio stands, compared exactly. */
    public Standing standing(Ratio ratio) {
        if (target.isEmpty()) {
            return Standing.NO_TARGET;
        }
        if (!ratio.isDefined()) {
            return Standing.NO_DATA;
        }
        PrintedFigure figure = target.get(0);
        boolean enough = figure.least() <= Rate.MILLIONTHS && ratio.compareTo(Rate.ofMillionths(figure.least())) >= 0;
        return switch (figure.bound()) {
            case AT_LEAST -> enough ? Standing.MET : Standing.MISSED;
            case AT_MOST -> isAtMost(ratio, figure) ? Standing.MET : Standing.MISSED;
            case EXACTLY, BETWEEN -> enough && isAtMost(ratio, figure) ? Standing.MET : Standing.MISSED;
            case ABOUT -> about(ratio.compareTo(Rate.ofMillionths(figure.least())));
        };
    }

    private static boolean isAtMost(Ratio ratio, PrintedFigure figure) {
        return ratio.compareTo(Rate.ofMillionths(figure.most())) <= 0;
    }

    private static Standing about(int compared) {
        if (compared == 0) {
            return Standing.MET;
        }
        return compared > 0 ? Standing.ABOVE : Standing.BELOW;
    }
}
