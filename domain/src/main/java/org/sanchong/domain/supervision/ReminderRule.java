package org.sanchong.domain.supervision;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.money.Rate;

/**
 * A pattern of cases that is worth a look (提醒规则), with its parameters. Each looks at a case and at what was there
 * before it, so that it serves before and during a stay as well as afterwards (事前提醒、事中监控、事后核查). Stays are
 * cases of inpatient care.
 */
public sealed interface ReminderRule {
    /** The most days that a parameter may say. */
    int MOST_DAYS = 3_660;

    /** Returns what every rule has. */
    RuleTerms terms();

    /** Returns the kind of rule. */
    Kind kind();

    /** The kinds of rule, by the names that files use. */
    enum Kind {
        /** Split stays (分解住院). */
        REPEATED_ADMISSION,
        /** Two stays at the same time (重叠住院). */
        OVERLAPPING_STAYS,
        /** A stay without treatment (挂床住院). */
        UNTREATED_STAY,
        /** A stay far longer than its peers' (超长住院). */
        UNUSUAL_LENGTH,
        /** A stay far dearer than its peers' (费用异常). */
        UNUSUAL_COST,
        /** A stay as slight as those that lower levels treat (小病大治、降低入院标准). */
        MINOR_ILLNESS,
        /** A price above its standard (超标准收费). */
        PRICE_ABOVE_STANDARD,
        /** Fees that are dated after discharge (出院后计费). */
        FEES_AFTER_DISCHARGE,
        /** Many people of one place admitted together (聚集入院，诱导或虚假住院的迹象). */
        GROUP_ADMISSION
    }

    /** One that compares two stays of a person. */
    sealed interface OfTwoStays extends ReminderRule {
        /** Returns for how many days after discharge a stay is remembered. */
        int memory();
    }

    /** One that needs the figures of peers: the cases of the same level and kind of care. */
    sealed interface OfPeers extends ReminderRule {
        /** Returns the share of peers whose value is at most the figure that is compared with: more than 0, at most 1. */
        Rate quantile();

        /** Returns the least number of peers; with fewer, nothing is said. */
        int leastPeers();
    }

    /** One that looks at the lines of a bill. */
    sealed interface OfBill extends ReminderRule {}

    /**
     * Split stays (分解住院): the person was discharged from a tied facility at most so many days before this admission,
     * and was not referred on from that stay. Discharge on the 10th and admission on the 12th are 2 days apart.
     *
     * @param terms what every rule has
     * @param withinDays the most days between discharge and admission, included
     * @param facilities which facilities count as one
     */
    record RepeatedAdmission(RuleTerms terms, int withinDays, FacilityTie facilities) implements OfTwoStays {
        /** Checks the days. */
        public RepeatedAdmission {
            checkDays(terms, "within_days", withinDays);
        }

        @Override
        public Kind kind() {
            return Kind.REPEATED_ADMISSION;
        }

        @Override
        public int memory() {
            return withinDays;
        }
    }

    /**
     * Overlapping stays (重叠住院): two stays of a person share at least so many nights. A stay from the 1st to the 5th
     * and one from the 4th to the 8th share one.
     *
     * @param terms what every rule has
     * @param nights the least number of nights, at least 1
     */
    record OverlappingStays(RuleTerms terms, int nights) implements OfTwoStays {
        /** Checks the nights. */
        public OverlappingStays {
            checkDays(terms, "nights", nights);
            checkLeast(terms, "nights", nights);
        }

        @Override
        public Kind kind() {
            return Kind.OVERLAPPING_STAYS;
        }

        @Override
        public int memory() {
            return 0;
        }
    }

    /**
     * A stay without treatment (挂床住院): it lasted so many days, its bill is known, and fewer items of treatment than so
     * many are on it. An item that was wholly given back does not count.
     *
     * @param terms what every rule has
     * @param fromDays the least days of the stay, included
     * @param leastItems how many different items there have to be, at least 1
     * @param noTreatment how the codes of items begin that are no treatment, such as beds and nursing
     */
    record UntreatedStay(RuleTerms terms, int fromDays, int leastItems, List<String> noTreatment) implements OfBill {
        /** Keeps the beginnings as they are now. */
        public UntreatedStay {
            checkDays(terms, "from_days", fromDays);
            checkLeast(terms, "least_items", leastItems);
            noTreatment = List.copyOf(noTreatment);
        }

        @Override
        public Kind kind() {
            return Kind.UNTREATED_STAY;
        }
    }

    /**
     * A stay far above its peers: its days, or what it cost, are more than so many times the figure that the share of
     * its peers is at most. See {@link PeerFigures} for the figure.
     *
     * @param terms what every rule has
     * @param measure what is compared
     * @param above what it is compared with
     */
    record UnusualStay(RuleTerms terms, PeerFigures.Measure measure, Above above) implements OfPeers {
        /**
         * With what a stay is compared.
         *
         * @param quantile the share of peers
         * @param times how many times their figure, from 100 % to 900 %; more than that is worth a look
         * @param leastPeers the least number of peers
         */
        public record Above(Rate quantile, Rate times, int leastPeers) {
            private static final Rate LEAST = Rate.ofPercent("100");
            private static final Rate MOST = Rate.ofPercent("900");

            /** Checks the bounds. */
            public Above {
                if (times.compareTo(LEAST) < 0 || times.compareTo(MOST) > 0) {
                    throw new IllegalArgumentException("times is from 100% to 900%: " + times);
                }
            }
        }

        /** Checks the bounds. */
        public UnusualStay {
            checkPeers(terms, above.quantile(), above.leastPeers());
        }

        @Override
        public Kind kind() {
            return measure == PeerFigures.Measure.DAYS ? Kind.UNUSUAL_LENGTH : Kind.UNUSUAL_COST;
        }

        @Override
        public Rate quantile() {
            return above.quantile();
        }

        @Override
        public int leastPeers() {
            return above.leastPeers();
        }
    }

    /**
     * A stay as slight as those that a lower level treats (小病大治、降低入院标准): at one of these levels, neither longer
     * nor dearer than the figures that the share of the stays at the reference level is at most.
     *
     * @param terms what every rule has
     * @param levels the levels that are looked at
     * @param slight with what it is compared
     */
    record MinorIllness(RuleTerms terms, Set<FacilityLevel> levels, Slight slight) implements OfPeers {
        /**
         * What is slight.
         *
         * @param reference the level whose stays are compared with
         * @param quantile the share of them
         * @param leastPeers the least number of them
         */
        public record Slight(FacilityLevel reference, Rate quantile, int leastPeers) {}

        /** Keeps the levels as they are now. */
        public MinorIllness {
            checkPeers(terms, slight.quantile(), slight.leastPeers());
            levels = Collections.unmodifiableSet(new LinkedHashSet<>(levels));
            if (levels.isEmpty() || levels.contains(slight.reference())) {
                throw new IllegalArgumentException(
                        terms.id() + ": levels are others than the reference " + slight.reference());
            }
        }

        @Override
        public Kind kind() {
            return Kind.MINOR_ILLNESS;
        }

        @Override
        public Rate quantile() {
            return slight.quantile();
        }

        @Override
        public int leastPeers() {
            return slight.leastPeers();
        }
    }

    /**
     * A price above its standard (超标准收费): an item costs more than its standard and the tolerance on it allow. What was
     * given back at the same price does not count.
     *
     * @param terms what every rule has
     * @param tolerance the share of the standard by which a price may be above it, from 0 to 1
     */
    record PriceAboveStandard(RuleTerms terms, Rate tolerance) implements OfBill {
        /** Checks the share. */
        public PriceAboveStandard {
            if (!tolerance.isShare()) {
                throw new IllegalArgumentException(terms.id() + ": tolerance is from 0% to 100%: " + tolerance);
            }
        }

        @Override
        public Kind kind() {
            return Kind.PRICE_ABOVE_STANDARD;
        }
    }

    /**
     * Fees after discharge (出院后计费): lines dated more than so many days after discharge come to more than 0.00.
     *
     * @param terms what every rule has
     * @param graceDays the most days after discharge on which a line may be dated, included
     */
    record FeesAfterDischarge(RuleTerms terms, int graceDays) implements OfBill {
        /** Checks the days. */
        public FeesAfterDischarge {
            checkDays(terms, "grace_days", graceDays);
        }

        @Override
        public Kind kind() {
            return Kind.FEES_AFTER_DISCHARGE;
        }
    }

    /**
     * Many people of one place admitted together (聚集入院): with this stay at least so many different people of one place
     * were admitted to one facility in the days up to its admission. The sign that is looked for is people fetched in
     * numbers, for induced or sham stays (诱导住院、虚假住院).
     *
     * @param terms what every rule has
     * @param place the further fact of a claim that says the place, such as {@code household_id}
     * @param people the least number of people, at least 2
     * @param withinDays how many days before the admission count, included; 0 is the same day alone
     */
    record GroupAdmission(RuleTerms terms, String place, int people, int withinDays) implements ReminderRule {
        /** Checks the bounds. */
        public GroupAdmission {
            checkDays(terms, "within_days", withinDays);
            checkLeast(terms, "people", people - 1);
        }

        @Override
        public Kind kind() {
            return Kind.GROUP_ADMISSION;
        }
    }

    private static void checkDays(RuleTerms terms, String name, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException(terms.id() + ": " + name + " is from 0 to " + MOST_DAYS + ": " + days);
        }
    }

    private static void checkLeast(RuleTerms terms, String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(terms.id() + ": " + name + " is too small");
        }
    }

    private static void checkPeers(RuleTerms terms, Rate quantile, int least) {
        if (!quantile.isShare() || quantile.millionths() == 0) {
            throw new IllegalArgumentException(terms.id() + ": quantile is above 0% and at most 100%: " + quantile);
        }
        checkLeast(terms, "least_peers", least);
    }
}
