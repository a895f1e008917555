package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.ReckonStakes;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.stake.AtStake;
import org.sanchong.domain.stake.StakeCase;
import org.sanchong.domain.stake.StakeOutcome;
import org.sanchong.domain.stake.StakeReading;

/** Settles the cases of an interpretation once, when they are first asked for. */
final class ReckoningStakes implements ReckonStakes {
    private final Map<String, AtStake> told = new LinkedHashMap<>();
    private final Map<String, Stakes> reckoned = new LinkedHashMap<>();

    ReckoningStakes(List<AtStake> stakes) {
        stakes.forEach(stake -> told.put(stake.interpretation(), stake));
    }

    @Override
    public Stakes of(String interpretation) {
        return reckoned.computeIfAbsent(interpretation, id -> {
            AtStake stake = told.get(id);
            return stake == null
                    ? new Stakes(List.of(), List.of())
                    : new Stakes(
                            stake.cases().stream().map(ReckoningStakes::reckon).toList(), stake.notComputed());
        });
    }

    private static Case reckon(StakeCase told) {
        StakeOutcome taken = told.taken().settle();
        List<Row> rows = new ArrayList<>();
        rows.add(row(told.taken(), taken, true, Map.of()));
        for (StakeReading other : told.alternatives()) {
            StakeOutcome outcome = other.settle();
            rows.add(row(other, outcome, false, more(outcome, taken)));
        }
        List<TierName> tiers = Arrays.stream(TierName.values())
                .filter(tier -> rows.stream()
                        .anyMatch(row -> !row.outcome().paidBy(tier).isZero()))
                .toList();
        return new Case(told.english(), told.chinese(), told.taken().claims(), tiers, rows);
    }

    private static Map<TierName, Money> more(StakeOutcome outcome, StakeOutcome taken) {
        Map<TierName, Money> more = new EnumMap<>(TierName.class);
        if (outcome.isSettled()) {
            for (TierName tier : TierName.values()) {
                more.put(tier, outcome.paidBy(tier).minus(taken.paidBy(tier)));
            }
        }
        return more;
    }

    private static Row row(StakeReading reading, StakeOutcome outcome, boolean isTaken, Map<TierName, Money> more) {
        return new Row(reading.reading(), isTaken, reading.changes(), reading.claims(), outcome, more);
    }
}
