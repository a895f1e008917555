package org.sanchong.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanchong.domain.money.Rate;

class FigureTest {
    private static final ClauseId CLAUSE = new ClauseId("huangshan-2022", "二(五)");
    private static final Source PRINTED = Source.of(CLAUSE, Provenance.DOCUMENT);

    // spotless:off
    @DisplayName("a figure keeps the range that its document prints, both ends included")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        floor | ceiling | rate    | kept
        70    |         | 69.9999 | false
        70    |         | 70      | true
        70    |         | 90      | true
              | 90      | 90      | true
              | 90      | 90.0001 | false
        80    | 90      | 79.9999 | false
        80    | 90      | 80      | true
        80    | 90      | 85      | true
        80    | 90      | 90      | true
        80    | 90      | 90.0001 | false
        """)
    void keepsThePrintedRange(String floor, String ceiling, String rate, boolean kept) {
        Figure.Builder<Rate> figure = Figure.<Rate>builder().name("rate").value(Rate.ofPercent(rate)).source(PRINTED);
        if (floor != null) {
            figure.floor(Rate.ofPercent(floor));
        }
        if (ceiling != null) {
            figure.ceiling(Rate.ofPercent(ceiling));
        }
        if (kept) {
            assertThat(figure.build().value()).isEqualTo(Rate.ofPercent(rate));
        } else {
            assertThatThrownBy(figure::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("rate")
                    .hasMessageContaining("printed");
        }
    }
    // spotless:on

    @ParameterizedTest
    @EnumSource
    void onlyAnIllustrativeFigureIsOne(Provenance provenance) {
        Figure<Rate> figure = Figure.of("rate", Rate.ofPercent("70"), Source.of(CLAUSE, provenance));
        assertThat(figure.isIllustrative()).isEqualTo(provenance == Provenance.ILLUSTRATIVE);
    }

    @Test
    void refusesAFigureWithoutASource() {
        Figure.Builder<Rate> figure = Figure.<Rate>builder().name("rate").value(Rate.ofPercent("70"));
        assertThatThrownBy(figure::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("source");
        Source.Builder source = Source.builder().clause(CLAUSE);
        assertThatThrownBy(source::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("provenance");
    }
}
