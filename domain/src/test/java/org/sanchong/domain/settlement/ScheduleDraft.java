package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Deductible;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;

/** A schedule while a test puts it together; without more said it is for everyone and pays everything. */
final class ScheduleDraft {
    private String id = "schedule";
    private final List<Condition> conditions = new ArrayList<>();
    private boolean ordinary;
    private boolean onApplication;
    private Optional<Accrual> accrual = Optional.empty();
    private FigureTable<Money> deductible = FigureTable.<Money>builder().build();
    private Optional<String> deductibleAccount = Optional.empty();
    private final List<TierBand> bands = new ArrayList<>();
    private TierBands.Origin origin = TierBands.Origin.BURDEN;
    private final List<CapDraft> caps = new ArrayList<>();

    private record CapDraft(FigureTable<Money> ceiling, Optional<String> account) {}

    static ScheduleDraft schedule(String id) {
        return new ScheduleDraft().called(id);
    }

    static Set<EligibilityCategory> categories(String... codes) {
        Set<EligibilityCategory> categories = new LinkedHashSet<>();
        for (String code : codes) {
            categories.add(new EligibilityCategory(code));
        }
        return categories;
    }

    ScheduleDraft called(String newId) {
        id = newId;
        return this;
    }

    ScheduleDraft when(Condition condition) {
        conditions.add(condition);
        return this;
    }

    ScheduleDraft holding(String... categories) {
        return when(new Condition.Holds(categories(categories)));
    }

    ScheduleDraft ordinary() {
        ordinary = true;
        return this;
    }

    ScheduleDraft onApplication() {
        onApplication = true;
        return this;
    }

    ScheduleDraft accruing(Accrual measured) {
        accrual = Optional.of(measured);
        return this;
    }

    ScheduleDraft deductible(String amount) {
        return deductible(Figures.amounts("deductible", amount));
    }

    ScheduleDraft deductible(FigureTable<Money> amounts) {
        deductible = amounts;
        return this;
    }

    /** Whose charges reduce the deductible. */
    ScheduleDraft lessChargesOf(String account) {
        deductibleAccount = Optional.of(account);
        return this;
    }

    ScheduleDraft rate(String rate) {
        return rate(Figures.rates("rate", rate));
    }

    ScheduleDraft rate(FigureTable<Rate> rates) {
        bands.add(TierBand.builder().rate(rates).build());
        return this;
    }

    /** Adds bands as documents print them: {@code "..100000 50%"}, the last {@code ".. 60%"}. */
    ScheduleDraft bands(String... printed) {
        for (String text : printed) {
            String[] parts = text.substring(2).split(" ");
            int number = bands.size() + 1;
            Optional<Figure<Money>> edge = parts[0].isEmpty()
                    ? Optional.empty()
                    : Optional.of(Figures.amount("band " + number + " edge", parts[0]));
            band(edge, Figures.rates("band " + number + " rate", parts[1]));
        }
        return this;
    }

    ScheduleDraft band(Optional<Figure<Money>> edge, FigureTable<Rate> rates) {
        bands.add(TierBand.builder().upTo(edge).rate(rates).build());
        return this;
    }

    /** Measures the edges on what exceeds the deductible. */
    ScheduleDraft excess() {
        origin = TierBands.Origin.EXCESS;
        return this;
    }

    /** Adds a cap on what its tier pays a person in a plan year. */
    ScheduleDraft cap(String ceiling) {
        caps.add(new CapDraft(Figures.amounts("cap", ceiling), Optional.empty()));
        return this;
    }

    ScheduleDraft cap(String ceiling, String account) {
        return cap(Figures.amounts("cap", ceiling), account);
    }

    ScheduleDraft cap(FigureTable<Money> ceiling, String account) {
        caps.add(new CapDraft(ceiling, Optional.of(account)));
        return this;
    }

    BenefitSchedule build(TierName tier, Accrual accrualOfTier) {
        BenefitSchedule.Builder schedule = BenefitSchedule.builder()
                .id(id)
                .condition(new Condition.All(conditions))
                .isOrdinary(ordinary)
                .isOnApplication(onApplication)
                .accrual(accrual.orElse(accrualOfTier))
                .deductible(Deductible.builder()
                        .amount(deductible)
                        .account(deductibleAccount)
                        .build())
                .bands(TierBands.builder()
                        .addAllBands(bands.isEmpty() ? everything() : bands)
                        .origin(origin)
                        .build());
        for (CapDraft cap : caps) {
            schedule.addCap(new Cap(cap.ceiling(), cap.account().orElse(tier.code() + "-paid")));
        }
        return schedule.build();
    }

    private static List<TierBand> everything() {
        return List.of(TierBand.builder().rate(Figures.rates("rate", "100%")).build());
    }
}
