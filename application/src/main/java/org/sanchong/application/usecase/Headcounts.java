package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.MeasureIndicators.Dimension;
import org.sanchong.application.port.in.MeasureIndicators.IndicatorMeasurement;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Prospect;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.indicator.Indicator;
import org.sanchong.domain.indicator.IndicatorTarget.Standing;
import org.sanchong.domain.indicator.Tally;
import org.sanchong.domain.indicator.Tilt;
import org.sanchong.domain.money.Ratio;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** Counts people, and claims and enrolments of certified people, one by one; and has who is behind a count. */
final class Headcounts {
    private static final List<String> BEHIND =
            List.of("id", "policy", "county", "categories", "numerator", "denominator");

    private final PolicyCatalog catalog;
    private final IndicatorMeasurement command;
    private final List<AskedIndicator> indicators;
    private final Map<Place, Ratio> counts = new LinkedHashMap<>();
    private final List<List<String>> behind = new ArrayList<>();

    Headcounts(PolicyCatalog catalog, IndicatorMeasurement command, List<AskedIndicator> indicators) {
        this.catalog = catalog;
        this.command = command;
        this.indicators = indicators;
    }

    /** What is counted together. */
    private record Place(String policy, String county, String indicator) {}

    /** Whether somebody, or a claim, is as the indicator wants it. */
    interface Asking {
        boolean isAs(AskedIndicator asked);
    }

    /** Says of an indicator what its row is. */
    interface Rows {
        List<String> of(AskedIndicator asked, IndicatorGroup group, Ratio ratio, Language language);
    }

    /**
     * What is looked at.
     *
     * @param id the person's id or the claim's
     * @param policy the policy whose people they are
     * @param who where and what they hold or is certified
     */
    record Seen(String id, String policy, Tally.Residents who) {}

    /** Counts what is seen in all of the indicators that it belongs to. */
    void count(Seen seen, Asking belongs, Asking met) {
        if (!isAsked(seen.who())) {
            return;
        }
        for (AskedIndicator asked : indicators) {
            boolean isOfPolicy = asked.policy().isEmpty() || asked.policy().equals(seen.policy());
            if (isOfPolicy && asked.among().holds(seen.who().categories()) && belongs.isAs(asked)) {
                Ratio one = new Ratio(met.isAs(asked) ? 1 : 0, 1);
                boolean isByCounty = command.by().contains(Dimension.COUNTY);
                String county = isByCounty ? seen.who().county().value() : "";
                counts.merge(new Place(seen.policy(), county, asked.id()), one, Headcounts::plus);
                if (asked.id().equals(command.behind())) {
                    behind.add(row(seen, asked, one));
                }
            }
        }
    }

    private boolean isAsked(Tally.Residents who) {
        String category = command.only().getOrDefault(Dimension.CATEGORY, IndicatorGroup.ALL);
        String county = command.only().getOrDefault(Dimension.COUNTY, "");
        return !command.only().containsKey(Dimension.FACILITY)
                && !command.only().containsKey(Dimension.MONTH)
                && new IndicatorGroup("", county, "", "", category).has(who);
    }

    private static Ratio plus(Ratio one, Ratio other) {
        return new Ratio(one.numerator() + other.numerator(), one.denominator() + other.denominator());
    }

    private static List<String> row(Seen seen, AskedIndicator asked, Ratio one) {
        return List.of(
                seen.id(),
                seen.policy(),
                seen.who().county().value(),
                seen.who().categories().stream()
                        .map(EligibilityCategory::code)
                        .sorted()
                        .collect(Collectors.joining(";")),
                asked.shown(one.numerator()),
                asked.shown(one.denominator()));
    }

    /** Lists who and what is behind the indicator that was asked for. */
    void list(OutgoingRecords out, AskedIndicator asked) {
        out.begin(BEHIND);
        if (asked.indicator().basis() == Indicator.Basis.PEOPLE) {
            behind.forEach(out::add);
        }
    }

    /** Writes the counts, and the terms of the policies that settled; returns how many are not as documents want. */
    int write(IndicatorMeasurement measurement, Tally tally, Rows rows) {
        Set<String> policies = new LinkedHashSet<>();
        tally.cells().keySet().forEach(key -> policies.add(key.policy()));
        counts.keySet().forEach(place -> policies.add(place.policy()));
        Map<IndicatorGroup, Map<String, Ratio>> all = new TreeMap<>();
        counts.forEach((place, ratio) -> all.computeIfAbsent(
                        group(place.policy(), place.county()), group -> new LinkedHashMap<>())
                .put(place.indicator(), ratio));
        if (command.only().isEmpty()) {
            policies.forEach(policy -> terms(policy)
                    .forEach((asked, ratio) -> all.computeIfAbsent(group(policy, ""), group -> new LinkedHashMap<>())
                            .put(asked, ratio)));
        }
        int missed = 0;
        for (Map.Entry<IndicatorGroup, Map<String, Ratio>> each : all.entrySet()) {
            for (AskedIndicator asked : indicators) {
                Ratio ratio = each.getValue().get(asked.id());
                if (ratio != null) {
                    measurement.out().add(rows.of(asked, each.getKey(), ratio, measurement.language()));
                    missed += asked.standing(ratio) == Standing.MISSED ? 1 : 0;
                }
            }
        }
        return missed;
    }

    private static IndicatorGroup group(String policy, String county) {
        return new IndicatorGroup(policy, county, "", "", IndicatorGroup.ALL);
    }

    private Map<String, Ratio> terms(String id) {
        Map<String, Ratio> terms = new LinkedHashMap<>();
        for (BenefitPolicy policy : catalog.policies()) {
            for (AskedIndicator asked : indicators) {
                boolean isOfTerms = asked.indicator().basis() == Indicator.Basis.TERMS;
                if (isOfTerms
                        && asked.policy().equals(id)
                        && policy.id().value().equals(id)) {
                    terms.put(asked.id(), tilt(policy, asked));
                }
            }
        }
        return terms;
    }

    private static Ratio tilt(BenefitPolicy policy, AskedIndicator asked) {
        TierName tier = asked.tiers().iterator().next();
        List<Prospect> people = asked.among().categories().stream()
                .map(category -> new Prospect(Set.of(category), policy.period().from(), policy.includes()))
                .toList();
        return policy.steps().stream()
                .filter(BenefitTier.class::isInstance)
                .map(BenefitTier.class::cast)
                .filter(each -> each.name() == tier)
                .map(each -> Tilt.of(each, people))
                .map(tilt -> asked.indicator() == Indicator.RATE_TILT ? tilt.rates() : tilt.deductible())
                .findFirst()
                .orElse(new Ratio(0, 0));
    }
}
