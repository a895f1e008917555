package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.MeasureIndicators;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.IndicatorWording;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.indicator.Indicator;
import org.sanchong.domain.indicator.IndicatorTarget;
import org.sanchong.domain.indicator.IndicatorTarget.Standing;
import org.sanchong.domain.indicator.Payments;
import org.sanchong.domain.indicator.Sums;
import org.sanchong.domain.indicator.Tally;
import org.sanchong.domain.indicator.Tallying;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.money.Ratio;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettledCase;

/** Tallies settled claims once and puts ratios of the tally beside what documents want. */
final class MeasuringIndicators implements MeasureIndicators {
    private static final List<String> COLUMNS = List.of(
            "policy",
            "county",
            "facility",
            "month",
            "category",
            "indicator",
            "name",
            "numerator",
            "denominator",
            "percent",
            "target",
            "standing",
            "clause");
    private static final List<String> BEHIND =
            List.of("claim_id", "policy", "county", "facility", "month", "categories", "numerator", "denominator");

    private final PolicyCatalog catalog;
    private final List<AskedIndicator> indicators;

    MeasuringIndicators(PolicyCatalog catalog) {
        this.catalog = catalog;
        this.indicators = AskedIndicator.all(catalog);
    }

    @Override
    public Result measure(IndicatorMeasurement command) {
        HeadcountLists lists = new HeadcountLists(catalog, command);
        CountedPeople people = new CountedPeople(catalog, command.language(), lists::fault);
        command.people().ifPresent(list -> people.read(list, lists::person));
        AskedIndicator asked = command.behind().isEmpty() ? null : asked(command.behind());
        boolean isOfPeople = asked != null && asked.indicator().basis() != Indicator.Basis.CLAIMS;
        SettledCases.Read<Measured> read = asked == null || isOfPeople
                ? command.cases().read(() -> new Measured(lists.cases(), claim -> {}))
                : behind(command, asked, lists);
        Tally tally = read.receiver().tallying.tally();
        Headcounts counts = lists.counted(indicators, read.receiver().cases);
        if (asked != null && isOfPeople) {
            counts.list(command.out(), asked);
        }
        int missed = command.behind().isEmpty() ? write(command, tally.plus(people.tally())) : 0;
        if (command.behind().isEmpty() && !command.isOfSums()) {
            missed += counts.write(command, tally, this::row);
        }
        Sums all = tally.sum(key -> true);
        List<String> unusable = new ArrayList<>(people.unusable());
        unusable.addAll(lists.unusable());
        return new Result(all.cases(), all.expense().total(), all.paid().total(), missed, read.leftOut(), unusable);
    }

    /** What is measured of one claim. */
    private record Measure(SettledCase settled, Tally.Key key, Sums sums) {
        static Measure of(SettledCase settled) {
            Tally.Key key = Tallying.key(
                    settled.claim(), settled.facility(), settled.policy().value());
            Payments paid = Payments.of(settled::paid);
            return new Measure(settled, key, Tallying.sums(settled.claim(), settled.inScope(), paid));
        }
    }

    private interface Looking {
        void at(Measure claim);
    }

    /** Tallies, and looks at every claim on the way. */
    private static final class Measured implements SettledCases.Receiver {
        private final Tallying tallying = Tallying.begin();
        private final HeadcountLists.Cases cases;
        private final Looking looking;

        Measured(HeadcountLists.Cases cases, Looking looking) {
            this.cases = cases;
            this.looking = looking;
        }

        @Override
        public void take(SettledCase settled) {
            Measure measure = Measure.of(settled);
            tallying.add(measure.key(), measure.sums());
            cases.take(settled, measure.key());
            looking.at(measure);
        }
    }

    private AskedIndicator asked(String id) {
        return indicators.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    private SettledCases.Read<Measured> behind(
            IndicatorMeasurement command, AskedIndicator asked, HeadcountLists lists) {
        List<List<String>> rows = new ArrayList<>();
        SettledCases.Read<Measured> read = command.cases().read(() -> {
            rows.clear();
            return new Measured(
                    lists.cases(), claim -> claim(asked, claim, command).forEach(rows::add));
        });
        command.out().begin(BEHIND);
        rows.forEach(command.out()::add);
        return read;
    }

    private UnusableFileException unknown(String id) {
        String known = indicators.stream().map(AskedIndicator::id).collect(Collectors.joining(", "));
        return new UnusableFileException(
                "no indicator is called \"" + id + "\". There are: " + known + " / 没有指标“" + id + "”");
    }

    /** Returns the row of a claim that is in numerator or denominator. */
    private static List<List<String>> claim(AskedIndicator asked, Measure claim, IndicatorMeasurement command) {
        Tally.Key key = claim.key();
        if (!isMeant(asked, key) || !IndicatorGroup.isAsked(key, command.only())) {
            return List.of();
        }
        Ratio own = asked.ratio(claim.sums(), 0);
        if (own.numerator() == 0 && own.denominator() == 0) {
            return List.of();
        }
        return List.of(List.of(
                claim.settled().claim().id().value(),
                key.policy(),
                key.county().value(),
                key.facility(),
                key.month().toString(),
                key.holder().categories().stream()
                        .map(EligibilityCategory::code)
                        .sorted()
                        .collect(Collectors.joining(";")),
                asked.shown(own.numerator()),
                asked.shown(own.denominator())));
    }

    private static boolean isMeant(AskedIndicator asked, Tally.Key key) {
        return asked.among().includes(key)
                && (asked.policy().isEmpty() || asked.policy().equals(key.policy()));
    }

    private int write(IndicatorMeasurement command, Tally tally) {
        Map<IndicatorGroup, Tallying> groups = groups(command, tally);
        if (command.isOfSums()) {
            IndicatorSums.write(command.out(), groups);
            return 0;
        }
        command.out().begin(COLUMNS);
        int missed = 0;
        for (Map.Entry<IndicatorGroup, Tallying> each : groups.entrySet()) {
            for (AskedIndicator asked : indicators) {
                if (asked.indicator().basis() == Indicator.Basis.CLAIMS && isListed(asked, each.getKey(), tally)) {
                    missed += write(command, asked, each, tally);
                }
            }
        }
        return missed;
    }

    private static Map<IndicatorGroup, Tallying> groups(IndicatorMeasurement command, Tally tally) {
        Map<IndicatorGroup, Tallying> groups = new TreeMap<>();
        tally.cells().forEach((key, sums) -> {
            if (IndicatorGroup.isAsked(key, command.only())) {
                IndicatorGroup.of(key, command.by())
                        .forEach(group -> groups.computeIfAbsent(group, of -> Tallying.begin())
                                .add(key, sums));
            }
        });
        return groups;
    }

    /** A document's indicator says itself of whom it is, so it stands beside everybody alone. */
    private static boolean isListed(AskedIndicator asked, IndicatorGroup group, Tally tally) {
        boolean hasPeople = !tally.people().isEmpty() && group.facility().isEmpty();
        boolean isOfGroup = !asked.isOfDocument()
                || (asked.policy().equals(group.policy()) && group.category().equals(IndicatorGroup.ALL));
        return isOfGroup && (hasPeople || !asked.indicator().needsPeople());
    }

    private int write(
            IndicatorMeasurement command, AskedIndicator asked, Map.Entry<IndicatorGroup, Tallying> each, Tally tally) {
        IndicatorGroup group = each.getKey();
        Predicate<Tally.Key> meant = key -> isMeant(asked, key);
        long people = tally.count(who ->
                isOf(who, group.policy()) && group.has(who) && asked.among().holds(who.categories()));
        Ratio ratio = asked.ratio(each.getValue().tally().sum(meant), people);
        command.out().add(row(asked, group, ratio, command.language()));
        return asked.standing(ratio) == Standing.MISSED ? 1 : 0;
    }

    private List<String> row(AskedIndicator asked, IndicatorGroup group, Ratio ratio, Language language) {
        return List.of(
                group.policy(),
                group.county(),
                group.facility(),
                group.month(),
                group.category(),
                asked.id(),
                IndicatorWording.of(asked.indicator(), asked.tiers(), language),
                asked.shown(ratio.numerator()),
                asked.shown(ratio.denominator()),
                ratio.percent(),
                target(asked),
                asked.standing(ratio).name(),
                asked.target().stream()
                        .map(target -> target.source().clause().toString())
                        .collect(Collectors.joining()));
    }

    /** Returns whether people live where the policy is the one of. */
    private boolean isOf(Tally.Residents who, String policy) {
        RegionCode county = who.county();
        Set<RegionCode> above = new LinkedHashSet<>(List.of(county, county.city(), county.province()));
        return catalog.policies().stream()
                .anyMatch(each -> each.id().value().equals(policy) && above.contains(each.region()));
    }

    private static String target(AskedIndicator asked) {
        return asked.target().stream()
                .map(IndicatorTarget::target)
                .flatMap(List::stream)
                .map(PrintedFigure::toString)
                .collect(Collectors.joining());
    }
}
