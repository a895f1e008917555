package org.sanchong.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.domain.law.PrintedFigure.Bound;
import org.sanchong.domain.law.PrintedFigure.Kind;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

@DisplayName("Figures as clauses print them: one exact notation, and what it says")
class PrintedFigureSpecification {
    @DisplayName("what is written is read, and written again to the letter")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        written          | kind     | bound    | least   | most                | unit
        5000             | AMOUNT   | EXACTLY  |  500000 |              500000 | ''
        6596.50          | AMOUNT   | EXACTLY  |  659650 |              659650 | ''
        ..5000           | AMOUNT   | AT_MOST  |       0 |              500000 | ''
        65%              | SHARE    | EXACTLY  |  650000 |              650000 | ''
        82.5%            | SHARE    | EXACTLY  |  825000 |              825000 | ''
        ~70%             | SHARE    | ABOUT    |  700000 |              700000 | ''
        70%..            | SHARE    | AT_LEAST |  700000 | 9223372036854775807 | ''
        80%..90%         | SHARE    | BETWEEN  |  800000 |              900000 | ''
        +5 points        | POINTS   | EXACTLY  |   50000 |               50000 | ''
        +10%             | INCREASE | EXACTLY  |  100000 |              100000 | ''
        ×50%             | MULTIPLE | EXACTLY  |  500000 |              500000 | ''
        1970-01-02       | DAY      | EXACTLY  |       1 |                   1 | ''
        plan year 2022   | YEAR     | EXACTLY  |    2022 |                2022 | ''
        10 working days  | COUNT    | EXACTLY  |      10 |                  10 | working days
        1..2 facilities  | COUNT    | BETWEEN  |       1 |                   2 | facilities
        ~97 counties     | COUNT    | ABOUT    |      97 |                  97 | counties
        4.. years        | COUNT    | AT_LEAST |       4 | 9223372036854775807 | years
        """)
    void isReadAndWritten(String written, Kind kind, Bound bound, long least, long most, String unit) {
        PrintedFigure figure = PrintedFigure.parse(written).orElseThrow();

        assertThat(figure)
                .isEqualTo(new PrintedFigure(kind, bound, least, most, unit))
                .hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "~",
                "65 %",
                "5,000",
                "-5",
                "5000.001",
                "65.00001%",
                "+5",
                "×50",
                "5 points",
                "2021-02-30",
                "2021-9-1",
                "90%..80%",
                "80%..80%",
                "70%..5000",
                "10 Working days",
                "10.5 days",
                "~70%..",
                "plan year 22",
                "..  days",
                "100000000000000"
            })
    @DisplayName("and nothing else")
    void nothingElse(String text) {
        assertThat(PrintedFigure.parse(text)).isEmpty();
    }

    @DisplayName("what a printed figure says of a figure that rests on it")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        printed         | figure         | says
        5000            | 5000           | true
        5000            | 5000.01        | false
        65%             | 65%            | true
        65%             | +65 points     | false
        70%             | 70%..          | false
        70%..           | 70%            | true
        70%..           | 75%            | false
        70%..           | 70%..          | true
        70%..           | 69%..          | false
        70%..           | ..70%          | false
        ..70%           | 70%            | true
        ..70%           | ..70%          | true
        ..70%           | 0%             | false
        ~70%            | 70%            | true
        80%..90%        | 80%            | true
        80%..90%        | 90%            | true
        80%..90%        | 85%            | false
        80%..90%        | 80%..          | true
        80%..90%        | ..90%          | true
        80%..90%        | 80%..90%       | true
        +10%            | +10 points     | true
        +10%            | +11 points     | false
        +10 points      | +10%           | false
        +10%            | 10%            | false
        ×50%            | ×50%           | true
        ×50%            | 50%            | false
        2021-09-01      | 2021-09-01     | true
        2021-09-01      | 2021-09-02     | false
        10 working days | 10 working days| true
        10 working days | 10 days        | false
        """)
    void whatItSays(String printed, String figure, boolean says) {
        assertThat(figure(printed).says(figure(figure))).isEqualTo(says);
    }

    @Test
    @DisplayName("a count without a unit, as a condition asks for it, agrees with any")
    void aCountWithoutAUnit() {
        assertThat(figure("60 years").says(PrintedFigure.exactly(Kind.COUNT, 60)))
                .isTrue();
        assertThat(figure("plan year 2022").says(PrintedFigure.exactly(Kind.COUNT, 2022)))
                .isTrue();
        assertThat(figure("60").says(PrintedFigure.exactly(Kind.COUNT, 60))).isFalse();
    }

    @Test
    @DisplayName("is made of amounts, shares and days; of a derivation its terms")
    void isMadeOfValues() {
        assertThat(PrintedFigure.of(LocalDate.of(2021, 9, 1))).hasToString("2021-09-01");
        assertThat(PrintedFigure.ofValue(Money.ofYuan(5))).contains(figure("5"));
        assertThat(PrintedFigure.ofValue(Rate.ofPercent("5"))).contains(figure("5%"));
        assertThat(PrintedFigure.ofValue("5")).isEqualTo(Optional.empty());
        assertThat(figure("70%").as(Bound.AT_LEAST)).isEqualTo(figure("70%.."));
        assertThat(figure("70%").as(Bound.AT_MOST)).isEqualTo(figure("..70%"));
        assertThat(PrintedFigure.allIn("55% - 5 points")).containsExactly(figure("55%"), figure("+5 points"));
        assertThat(PrintedFigure.allIn("60% + 5%")).containsExactly(figure("60%"), figure("5%"));
        assertThat(PrintedFigure.allIn("11000.00 × 50%")).containsExactly(figure("11000"), figure("×50%"));
    }

    @Test
    @DisplayName("least and most are in order")
    void inOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintedFigure(Kind.SHARE, Bound.BETWEEN, 2, 1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintedFigure(Kind.SHARE, Bound.EXACTLY, 1, 2, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintedFigure(Kind.SHARE, Bound.BETWEEN, -1, 2, ""));
    }

    private static PrintedFigure figure(String written) {
        return PrintedFigure.parse(written).orElseThrow();
    }
}
