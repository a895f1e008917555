package org.sanchong.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

@DisplayName("Preferential terms (倾斜): half the deductible, five points more, no cap")
class AdjustmentTest {
    private static final ClauseId TILT = new ClauseId("sample", "三(六)");
    private static final Source TILTED = Source.builder()
            .clause(TILT)
            .provenance(Provenance.DOCUMENT)
            .note("tilt")
            .build();
    private static final Adjustment HALF = new Adjustment.ScaledDeductible(Rate.ofPercent("50"), TILTED);
    private static final Adjustment FIVE_POINTS = new Adjustment.RaisedRates(Rate.ofPercent("5"), TILTED);
    private static final Adjustment NO_CAP = new Adjustment.RemovedCaps(TILTED);

    @Nested
    @DisplayName("make a variant of a schedule")
    class Variant {
        private final BenefitSchedule ordinary = Sample.ordinary();

        @Test
        void withAllThreeTerms() {
            BenefitSchedule preferential = ordinary.variant(List.of(HALF, FIVE_POINTS, NO_CAP))
                    .id("preferential")
                    .build();
            assertThat(preferential.variantOf()).contains("ordinary");
            assertThat(preferential.adjustments()).containsExactly(HALF, FIVE_POINTS, NO_CAP);
            assertThat(preferential.accrual()).isEqualTo(Accrual.PLAN_YEAR);
            assertThat(preferential.isOrdinary()).isFalse();
            assertThat(only(preferential.deductible().amount()).value()).isEqualTo(Money.parse("5500.00"));
            assertThat(rates(preferential)).containsExactly(Rate.ofPercent("65"), Rate.ofPercent("70"));
            assertThat(preferential.bands().bands().get(0).upTo())
                    .isEqualTo(ordinary.bands().bands().get(0).upTo());
            assertThat(preferential.caps()).isEmpty();
        }

        @Test
        void isOnApplicationWhereTheScheduleIs() {
            BenefitSchedule onApplication = BenefitSchedule.builder()
                    .id("on-application")
                    .isOnApplication(true)
                    .accrual(ordinary.accrual())
                    .deductible(ordinary.deductible())
                    .bands(ordinary.bands())
                    .build();
            assertThat(onApplication
                            .variant(List.of(FIVE_POINTS))
                            .id("better")
                            .build()
                            .isOnApplication())
                    .isTrue();
            assertThat(ordinary.variant(List.of(FIVE_POINTS))
                            .id("better")
                            .build()
                            .isOnApplication())
                    .isFalse();
        }

        @Test
        void withoutTermsKeepsEveryFigure() {
            BenefitSchedule same =
                    ordinary.variant(List.of()).id("same").isOrdinary(false).build();
            assertThat(same.deductible()).isEqualTo(ordinary.deductible());
            assertThat(same.bands()).isEqualTo(ordinary.bands());
            assertThat(same.caps()).isEqualTo(ordinary.caps());
        }

        @Test
        @DisplayName("whose figures say what they are derived from, under the clause of the terms")
        void derivesItsFigures() {
            BenefitSchedule preferential =
                    ordinary.variant(List.of(HALF, FIVE_POINTS)).id("v").build();
            Figure<Money> deductible = only(preferential.deductible().amount());
            assertThat(deductible.name()).isEqualTo("deductible");
            assertThat(deductible.derivedFrom()).contains("11000.00 × 50%");
            assertThat(deductible.source().clause()).isEqualTo(TILT);
            assertThat(deductible.source().provenance()).isEqualTo(Provenance.DERIVED);
            assertThat(deductible.source().note()).contains("tilt");
            Figure<Rate> rate = only(preferential.bands().bands().get(0).rate());
            assertThat(rate.derivedFrom()).contains("60% + 5%");
            assertThat(rate.source().provenance()).isEqualTo(Provenance.DERIVED);
        }

        @Test
        void keepsTheAccountThatReducesTheDeductible() {
            BenefitSchedule running = BenefitSchedule.builder()
                    .id("running")
                    .accrual(Accrual.CLAIM)
                    .deductible(Deductible.builder()
                            .amount(Sample.amounts("800"))
                            .account("stay-chain")
                            .build())
                    .bands(TierBands.builder()
                            .origin(TierBands.Origin.EXCESS)
                            .addBand(Sample.openBand("60"))
                            .build())
                    .build();
            BenefitSchedule variant =
                    running.variant(List.of(HALF, FIVE_POINTS)).id("v").build();
            assertThat(variant.deductible().account()).contains("stay-chain");
            assertThat(variant.bands().origin()).isEqualTo(TierBands.Origin.EXCESS);
        }

        @Test
        void refusesARateBeyondTheWhole() {
            Adjustment much = new Adjustment.RaisedRates(Rate.ofPercent("35.0001"), TILTED);
            assertThatThrownBy(() -> ordinary.variant(List.of(much)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("from 0% to 100%");
        }

        private List<Rate> rates(BenefitSchedule schedule) {
            return schedule.bands().bands().stream()
                    .map(band -> only(band.rate()).value())
                    .toList();
        }
    }

    // spotless:off
    @DisplayName("a figure made by terms is illustrative where the figure or the terms are, and derived otherwise")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        figure       | terms        | made
        DOCUMENT     | DOCUMENT     | DERIVED
        CITED        | DOCUMENT     | DERIVED
        DERIVED      | CITED        | DERIVED
        ILLUSTRATIVE | DOCUMENT     | ILLUSTRATIVE
        DOCUMENT     | ILLUSTRATIVE | ILLUSTRATIVE
        ILLUSTRATIVE | ILLUSTRATIVE | ILLUSTRATIVE
        """)
    void provenanceIsTheWeakerOfBoth(Provenance figure, Provenance terms, Provenance made) {
        FigureTable<Rate> rates = Sample.rates("60", Source.of(Sample.CLAUSE, figure));
        FigureTable<Rate> raised = new Adjustment.RaisedRates(Rate.ofPercent("5"), Source.of(TILT, terms)).adjusted(rates);
        assertThat(only(raised).source().provenance()).isEqualTo(made);
        FigureTable<Money> amounts = FigureTable.of(Sample.yuan("800", Source.of(Sample.CLAUSE, figure)));
        FigureTable<Money> halved = new Adjustment.ScaledDeductible(Rate.ofPercent("50"), Source.of(TILT, terms)).adjusted(amounts);
        assertThat(only(halved).source().provenance()).isEqualTo(made);
    }
    // spotless:on

    @Test
    @DisplayName("a scaled deductible must be a whole number of fen: nothing is rounded here")
    void refusesAPartOfAFen() {
        Adjustment.ScaledDeductible half = new Adjustment.ScaledDeductible(Rate.ofPercent("50"), TILTED);
        assertThat(only(half.adjusted(Sample.amounts("13193"))).value()).isEqualTo(Money.parse("6596.50"));
        assertThatThrownBy(() -> half.adjusted(Sample.amounts("13193.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("50% of 13193.01");
    }

    @Test
    void everyCellOfATableIsAdjustedInItsPlace() {
        CellKey first = new CellKey.OfCode("LEVEL_1");
        CellKey second = new CellKey.OfCode("LEVEL_2");
        FigureTable<Money> table = FigureTable.<Money>builder()
                .addBy("facility_level")
                .addCell(new FigureTable.Cell<>(List.of(first), Sample.yuan("100", Sample.PRINTED)))
                .addCell(new FigureTable.Cell<>(List.of(second), Sample.yuan("300", Sample.CHOSEN)))
                .build();
        FigureTable<Money> halved = new Adjustment.ScaledDeductible(Rate.ofPercent("50"), TILTED).adjusted(table);
        assertThat(halved.by()).containsExactly("facility_level");
        assertThat(halved.cells()).extracting(FigureTable.Cell::keys).containsExactly(List.of(first), List.of(second));
        assertThat(halved.cells())
                .extracting(cell -> cell.figure().value())
                .containsExactly(Money.ofYuan(50), Money.ofYuan(150));
        assertThat(halved.cells())
                .extracting(cell -> cell.figure().isIllustrative())
                .containsExactly(false, true);
    }

    private static <V extends Comparable<V>> Figure<V> only(FigureTable<V> table) {
        assertThat(table.cells()).hasSize(1);
        return table.cells().get(0).figure();
    }
}
