package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.domain.premium.ContributionRate;
import org.sanchong.domain.premium.CoverRule;
import org.sanchong.domain.premium.EnrolmentChannel;

/**
 * Reports what premium rules say a second time: one place for a scheme, one rate for a payer, one target for an id, and
 * no rule of cover that one above it always comes before.
 */
final class PremiumRepetitions {
    private final Set<String> said = new LinkedHashSet<>();
    private final List<CoverRule> covers = new ArrayList<>();

    /** Takes the scheme of a place of enrolment. */
    void place(String insurance, PremiumReader.Entry entry) {
        once("place " + insurance, "insurance", "the channels of " + insurance + " stand above already", entry);
    }

    /** Takes who pays on wages. */
    void contribution(String insurance, ContributionRate.Payer payer, PremiumReader.Entry entry) {
        String message = "what " + payer + " pays for " + insurance + " stands above already";
        once("contribution " + insurance + " " + payer, "payer", message, entry);
    }

    /** Takes through what those enter who pay at a rate that is not printed. */
    void unprinted(String insurance, Set<EnrolmentChannel> through, PremiumReader.Entry entry) {
        for (EnrolmentChannel channel : through) {
            String message = channel + " of " + insurance + " stands above already";
            once("unprinted " + insurance + " " + channel, "through", message, entry);
        }
    }

    /** Takes the id of a target. */
    void target(String id, PremiumReader.Entry entry) {
        once("target " + id, "id", "a target above is called '" + id + "'", entry);
    }

    /** Takes a rule of cover, which must have somebody for whom no rule above it comes first. */
    void cover(CoverRule rule, PremiumReader.Entry entry) {
        if (covers.stream().anyMatch(above -> comesFirst(above, rule))) {
            String message =
                    "a rule above for " + rule.occasion() + " always comes first; remove one, or narrow that one";
            entry.level().defects().error(entry.fields().place(), DefectCode.DUPLICATE_NAME, message);
        }
        covers.add(rule);
    }

    private static boolean comesFirst(CoverRule above, CoverRule below) {
        boolean wider = above.categories().isEmpty()
                || (!below.categories().isEmpty() && above.categories().containsAll(below.categories()));
        if (above.occasion() == CoverRule.Occasion.LATE) {
            return wider;
        }
        boolean longer = above.withinDays().orElse(0) >= below.withinDays().orElse(0);
        return above.occasion() == below.occasion() && wider && longer;
    }

    private void once(String what, String key, String message, PremiumReader.Entry entry) {
        if (!said.add(what)) {
            entry.level().defects().error(entry.fields().placeOf(key), DefectCode.DUPLICATE_NAME, message);
        }
    }
}
