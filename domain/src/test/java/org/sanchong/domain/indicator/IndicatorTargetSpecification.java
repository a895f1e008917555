package org.sanchong.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Ratio;

@DisplayName("How ratios stand to what documents print")
class IndicatorTargetSpecification {
    private static IndicatorTarget target(List<PrintedFigure> share) {
        Source source = Source.of(new ClauseId("a-document", "1"), Provenance.DOCUMENT);
        return new IndicatorTarget(
                "in-county",
                Indicator.IN_COUNTY_RATE,
                IndicatorTarget.Among.all(Set.of()),
                Set.of(),
                share,
                source);
    }

    @DisplayName("at, just below and just above, compared exactly")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        printed   | numerator | denominator | standing
        70%..     |   7000000 |    10000000 | MET
        70%..     |   6999999 |    10000000 | MISSED
        70%..     |   7000001 |    10000000 | MET
        ..30%     |   3000000 |    10000000 | MET
        ..30%     |   3000001 |    10000000 | MISSED
        100%      |        12 |          12 | MET
        100%      |        11 |          12 | MISSED
        80%..90%  |         8 |          10 | MET
        80%..90%  |         9 |          10 | MET
        80%..90%  |        91 |         100 | MISSED
        80%..90%  |        79 |         100 | MISSED
        ~70%      |         7 |          10 | MET
        ~70%      |        71 |         100 | ABOVE
        ~70%      |        69 |         100 | BELOW
        70%..     |         0 |           0 | NO_DATA
        """)
    void standing(String printed, long numerator, long denominator, IndicatorTarget.Standing standing) {
        PrintedFigure share = PrintedFigure.parse(printed).orElseThrow();
        assertThat(target(List.of(share)).standing(new Ratio(numerator, denominator)))
                .isEqualTo(standing);
    }

    @Test
    @DisplayName("where nothing is printed there is no target; what is no share is refused")
    void noShare() {
        assertThat(target(List.of()).standing(new Ratio(1, 2))).isEqualTo(IndicatorTarget.Standing.NO_TARGET);
        PrintedFigure days = PrintedFigure.parse("10 working days").orElseThrow();
        assertThatThrownBy(() -> target(List.of(days))).hasMessageContaining("working days");
    }

    @Test
    @DisplayName("a tier's ratio is of what reached it: 855.00 of the 950.00 that basic insurance left")
    void reached() {
        Payments paid = Payments.of(tier -> switch (tier) {
            case BASIC -> Money.parse("4250");
            case MEDICAL_ASSISTANCE -> Money.parse("855");
            default -> Money.zero();
        });
        Sums sums = Sums.of(
                new Sums.Place(true, false), Expense.allInScope(Money.ofYuan(5200)), Money.ofYuan(5200), paid);
        assertThat(Indicator.REACHED_RATIO.of(sums, 0, Set.of(TierName.MEDICAL_ASSISTANCE)))
                .isEqualTo(new Ratio(85_500, 95_000));
        assertThat(Indicator.REACHED_RATIO
                        .of(sums, 0, Set.of(TierName.CRITICAL_ILLNESS))
                        .isDefined())
                .isFalse();
    }
}
