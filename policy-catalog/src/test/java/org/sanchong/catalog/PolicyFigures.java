package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Deductible;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;

/** The figures and categories that a policy's rules hold, and policies with other figures. */
final class PolicyFigures {
    private PolicyFigures() {}

    /** Returns every figure that some claim can reach, and the amounts and points of preferential terms. */
    static List<Figure<?>> of(BenefitPolicy policy) {
        List<Figure<?>> figures = new ArrayList<>();
        for (PolicyStep step : policy.steps()) {
            if (step instanceof ScopeRule waiver) {
                figures.add(waiver.share());
            } else if (step instanceof Envelope envelope) {
                envelope.share().cells().forEach(cell -> figures.add(cell.figure()));
            } else if (step instanceof BenefitTier tier) {
                tier.schedules().forEach(schedule -> figures.addAll(ofSchedule(schedule)));
            }
        }
        return figures;
    }

    /** Returns the categories that the policy's rules ask for. */
    static Set<EligibilityCategory> categoriesNamedBy(BenefitPolicy policy) {
        Set<EligibilityCategory> named = new TreeSet<>();
        for (PolicyStep step : policy.steps()) {
            addNamed(named, step.condition());
            if (step instanceof BenefitTier tier) {
                tier.schedules().forEach(schedule -> addNamed(named, schedule.condition()));
            }
        }
        return named;
    }

    private static void addNamed(Set<EligibilityCategory> named, Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            named.addAll(holds.categories());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(part -> addNamed(named, part));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(part -> addNamed(named, part));
        } else if (condition instanceof Condition.Not not) {
            addNamed(named, not.condition());
        }
    }

    private static List<Figure<?>> ofSchedule(BenefitSchedule schedule) {
        List<Figure<?>> figures = new ArrayList<>();
        List<FigureTable<?>> tables = new ArrayList<>();
        tables.add(schedule.deductible().amount());
        schedule.caps().forEach(cap -> tables.add(cap.ceiling()));
        for (TierBand band : schedule.bands().bands()) {
            tables.add(band.rate());
            band.upTo().ifPresent(figures::add);
        }
        for (FigureTable<?> table : tables) {
            for (FigureTable.Cell<?> cell : table.cells()) {
                if (isReached(schedule.condition(), table.by(), cell.keys())) {
                    figures.add(cell.figure());
                }
            }
        }
        for (Adjustment term : schedule.adjustments()) {
            termOf(term).map(rate -> Figure.of("term", rate, term.source())).ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<Rate> termOf(Adjustment term) {
        if (term instanceof Adjustment.ScaledDeductible scaled) {
            return Optional.of(scaled.share());
        }
        return term instanceof Adjustment.RaisedRates raised ? Optional.of(raised.points()) : Optional.empty();
    }

    /** Whether no part of the condition keeps claims away from the cell, as one on another level would. */
    static boolean isReached(Condition condition, List<String> by, List<CellKey> keys) {
        return parts(condition)
                .filter(part -> part instanceof Condition.In)
                .map(part -> (Condition.In) part)
                .filter(in -> by.contains(in.attribute()))
                .allMatch(in -> keys.get(by.indexOf(in.attribute())) instanceof CellKey.OfCode key
                        && in.codes().contains(key.code()));
    }

    private static Stream<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all
                ? all.conditions().stream().flatMap(PolicyFigures::parts)
                : Stream.of(condition);
    }

    /** Returns the policy with every illustrative amount 1.37 times as high and every illustrative rate 7 points lower. */
    static BenefitPolicy withOtherIllustrativeFigures(BenefitPolicy policy) {
        return BenefitPolicy.builder()
                .id(policy.id())
                .region(policy.region())
                .english(policy.english())
                .chinese(policy.chinese())
                .document(policy.document())
                .period(policy.period())
                .periodSource(policy.periodSource())
                .transition(policy.transition())
                .putAllIncludes(policy.includes())
                .addAllDerivedAttributes(policy.derivedAttributes())
                .addAllAccounts(policy.accounts())
                .addAllSteps(policy.steps().stream()
                        .map(step -> step instanceof BenefitTier tier ? changed(tier) : step)
                        .toList())
                .build();
    }

    private static BenefitTier changed(BenefitTier tier) {
        return BenefitTier.builder()
                .name(tier.name())
                .condition(tier.condition())
                .source(tier.source())
                .addAllSchedules(
                        tier.schedules().stream().map(PolicyFigures::changed).toList())
                .otherwise(tier.otherwise())
                .baseAccount(tier.baseAccount())
                .takesSuppliedPayment(tier.takesSuppliedPayment())
                .build();
    }

    private static BenefitSchedule changed(BenefitSchedule schedule) {
        return BenefitSchedule.builder()
                .id(schedule.id())
                .condition(schedule.condition())
                .isOrdinary(schedule.isOrdinary())
                .isOnApplication(schedule.isOnApplication())
                .accrual(schedule.accrual())
                .deductible(Deductible.builder()
                        .amount(changedAmounts(schedule.deductible().amount()))
                        .account(schedule.deductible().account())
                        .build())
                .bands(TierBands.builder()
                        .origin(schedule.bands().origin())
                        .addAllBands(schedule.bands().bands().stream()
                                .map(PolicyFigures::changed)
                                .toList())
                        .build())
                .addAllCaps(schedule.caps().stream()
                        .map(cap -> new Cap(changedAmounts(cap.ceiling()), cap.account()))
                        .toList())
                .variantOf(schedule.variantOf())
                .addAllAdjustments(schedule.adjustments())
                .build();
    }

    private static TierBand changed(TierBand band) {
        FigureTable.Builder<Rate> rates =
                FigureTable.<Rate>builder().addAllBy(band.rate().by());
        for (FigureTable.Cell<Rate> cell : band.rate().cells()) {
            Figure<Rate> rate = cell.figure();
            long less = Math.max(0, rate.value().millionths() - 70_000);
            rates.addCell(new FigureTable.Cell<>(
                    cell.keys(), rate.isIllustrative() ? replaced(rate, Rate.ofMillionths(less)) : rate));
        }
        return TierBand.builder()
                .upTo(band.upTo().map(PolicyFigures::changed))
                .rate(rates.build())
                .build();
    }

    private static FigureTable<Money> changedAmounts(FigureTable<Money> table) {
        FigureTable.Builder<Money> amounts = FigureTable.<Money>builder().addAllBy(table.by());
        for (FigureTable.Cell<Money> cell : table.cells()) {
            amounts.addCell(new FigureTable.Cell<>(cell.keys(), changed(cell.figure())));
        }
        return amounts.build();
    }

    private static Figure<Money> changed(Figure<Money> amount) {
        return amount.isIllustrative()
                ? replaced(amount, Money.ofFen(amount.value().fen() * 137 / 100))
                : amount;
    }

    /** The figure with another value; what a document prints about it stands no longer. */
    private static <V extends Comparable<V>> Figure<V> replaced(Figure<V> figure, V value) {
        return Figure.of(figure.name(), value, figure.source());
    }
}
