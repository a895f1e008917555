package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sanchong.app.policies.Difference.Sides;
import org.sanchong.app.policies.Difference.Spot;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;

/** Compares two schedules of a tier, or shows one that has no counterpart. */
final class ScheduleDifferences {
    private final Differences differences;
    private final ScheduleProvisions provisions;
    private final FigureDifferences figures;
    private final Phrases phrases;

    ScheduleDifferences(Differences differences, FactWords facts) {
        this.differences = differences;
        this.provisions = new ScheduleProvisions(facts);
        this.figures = new FigureDifferences(differences, facts);
        this.phrases = facts.phrases();
    }

    /**
     * Compares schedules.
     *
     * @param tiers the clauses of their tiers
     */
    void compare(Spot spot, Sides<Source> tiers, Sides<BenefitSchedule> schedules) {
        differences.compareAll(
                spot, provisions(schedules.before(), tiers.before()), provisions(schedules.after(), tiers.after()));
        figures.compare(
                spot,
                tiers.map(source -> FigureDifferences.Role.of(PolicyFigure.Kind.DEDUCTIBLE, source)),
                schedules.map(schedule -> schedule.deductible().amount()));
        bands(spot, tiers, schedules);
        caps(spot, tiers, schedules);
    }

    private List<Provision> provisions(Optional<BenefitSchedule> schedule, Optional<Source> tier) {
        return schedule.flatMap(s -> tier.map(t -> provisions.of(s, t))).orElse(List.of());
    }

    /** Bands with the same upper edge belong together, and those that stand in the same gap between such. */
    private void bands(Spot spot, Sides<Source> tiers, Sides<BenefitSchedule> schedules) {
        List<TierBand> before = bands(schedules.before());
        List<TierBand> after = bands(schedules.after());
        boolean isOnlyOne = before.size() <= 1 && after.size() <= 1;
        for (Sides<TierBand> pair : pairs(before, after)) {
            String label = isOnlyOne ? "" : label(pair);
            Sides<Source> of = within(tiers, pair);
            figures.compare(
                    spot,
                    of.map(source -> new FigureDifferences.Role(PolicyFigure.Kind.EDGE, "", label, source)),
                    new Sides<>(edge(pair.before()), edge(pair.after())));
            figures.compare(
                    spot,
                    of.map(source -> new FigureDifferences.Role(PolicyFigure.Kind.RATE, "", label, source)),
                    pair.map(TierBand::rate));
        }
    }

    private static List<TierBand> bands(Optional<BenefitSchedule> schedule) {
        return schedule.map(s -> s.bands().bands()).orElse(List.of());
    }

    private static Optional<FigureTable<Money>> edge(Optional<TierBand> band) {
        return band.flatMap(TierBand::upTo).map(FigureTable::of);
    }

    private static List<Sides<TierBand>> pairs(List<TierBand> before, List<TierBand> after) {
        List<Sides<TierBand>> pairs = new ArrayList<>();
        List<TierBand> left = new ArrayList<>(before);
        List<TierBand> right = new ArrayList<>(after);
        while (!left.isEmpty() || !right.isEmpty()) {
            int i = 0;
            while (i < left.size() && at(right, left.get(i)) < 0) {
                i++;
            }
            int j = i < left.size() ? at(right, left.get(i)) : right.size();
            for (int k = 0; k < Math.max(i, j); k++) {
                pairs.add(new Sides<>(
                        k < i ? Optional.of(left.get(k)) : Optional.empty(),
                        k < j ? Optional.of(right.get(k)) : Optional.empty()));
            }
            if (i < left.size()) {
                pairs.add(Sides.both(left.get(i), right.get(j)));
            }
            left.subList(0, Math.min(i + 1, left.size())).clear();
            right.subList(0, Math.min(j + 1, right.size())).clear();
        }
        return pairs;
    }

    private static int at(List<TierBand> bands, TierBand wanted) {
        return bands.stream().map(ScheduleDifferences::end).toList().indexOf(end(wanted));
    }

    private static Optional<Money> end(TierBand band) {
        return band.upTo().map(Figure::value);
    }

    private String label(Sides<TierBand> pair) {
        return String.join(" | ", distinct(pair.map(this::label)));
    }

    private static Set<String> accounts(Sides<Cap> caps) {
        return distinct(caps.map(Cap::account));
    }

    private static Set<String> distinct(Sides<String> texts) {
        Set<String> distinct = new TreeSet<>();
        texts.before().ifPresent(distinct::add);
        texts.after().ifPresent(distinct::add);
        return distinct;
    }

    private String label(TierBand band) {
        return end(band)
                .map(to -> phrases.either("band to " + to, "至 " + to + " 段"))
                .orElse(phrases.either("last band", "末段"));
    }

    /** Caps of one account belong together; where either has but one left, these do. */
    private void caps(Spot spot, Sides<Source> tiers, Sides<BenefitSchedule> schedules) {
        List<Cap> before = schedules.before().map(BenefitSchedule::caps).orElse(List.of());
        List<Cap> after = schedules.after().map(BenefitSchedule::caps).orElse(List.of());
        boolean isOnlyOne = before.size() == 1 && after.size() == 1;
        List<Counterparts.Pair<Cap>> pairs =
                Counterparts.of(before, after, (a, b) -> a.account().equals(b.account()) ? 2 : isOnlyOne ? 1 : 0);
        for (Counterparts.Pair<Cap> pair : pairs) {
            String account = String.join(" | ", accounts(pair.sides()));
            Sides<Source> of = within(tiers, pair.sides());
            figures.compare(
                    spot,
                    of.map(source -> new FigureDifferences.Role(PolicyFigure.Kind.CAP, account, "", source)),
                    pair.sides().map(Cap::ceiling));
            if (pair.isShared()) {
                differences.compare(spot, accountOf(tiers, pair.sides()));
            }
        }
        differences.compareOrder(
                spot,
                phrases.either("order of the caps", "封顶线顺序"),
                pairs,
                sides -> sides.any().account());
    }

    private Sides<Provision> accountOf(Sides<Source> tiers, Sides<Cap> caps) {
        Sides<Provision> accounts = caps.map(cap -> Provision.of(
                "cap_account", phrases.either("account of the cap", "封顶线累计于"), cap.account(), cap.account()));
        return new Sides<>(
                accounts.before().flatMap(p -> tiers.before().map(p::by)),
                accounts.after().flatMap(p -> tiers.after().map(p::by)));
    }

    private static <T> Sides<Source> within(Sides<Source> tiers, Sides<T> there) {
        return new Sides<>(
                tiers.before().filter(s -> there.before().isPresent()),
                tiers.after().filter(s -> there.after().isPresent()));
    }
}
