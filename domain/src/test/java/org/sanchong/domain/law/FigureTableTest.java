package org.sanchong.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.money.Money;

class FigureTableTest {
    private static final Source PRINTED = Source.of(new ClauseId("heze-2022", "一(二)"), Provenance.DOCUMENT);
    private static final Figure<Money> FIGURE = Figure.of("deductible", Money.ofYuan(350), PRINTED);
    private static final CellKey LEVEL_2 = new CellKey.OfCode("LEVEL_2");

    @Test
    void aSingleFigureIsATableThatNothingChooses() {
        FigureTable<Money> table = FigureTable.of(FIGURE);
        assertThat(table.by()).isEmpty();
        assertThat(table.cells()).containsExactly(new FigureTable.Cell<>(List.of(), FIGURE));
    }

    @Test
    void refusesACellThatDoesNotStandAlongEveryAttribute() {
        FigureTable.Builder<Money> none =
                FigureTable.<Money>builder().addBy("facility_level").addCell(new FigureTable.Cell<>(List.of(), FIGURE));
        assertThatThrownBy(none::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("facility_level");
        FigureTable.Builder<Money> two = FigureTable.<Money>builder()
                .addBy("facility_level")
                .addCell(new FigureTable.Cell<>(List.of(LEVEL_2, LEVEL_2), FIGURE));
        assertThatThrownBy(two::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCellKeepsItsKeysAsTheyWere() {
        List<CellKey> keys = new ArrayList<>(List.of(LEVEL_2));
        FigureTable.Cell<Money> cell = new FigureTable.Cell<>(keys, FIGURE);
        keys.clear();
        assertThat(cell.keys()).containsExactly(LEVEL_2);
    }

    @Test
    void aRangeHoldsACount() {
        assertThat(new CellKey.OfRange(4, 4)).hasToString("4");
        assertThatThrownBy(() -> new CellKey.OfRange(5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range must hold a count: from 5 to 4");
    }

    // spotless:off
    @DisplayName("a range prints as policy files write it")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        least | most                | printed
            0 |                  59 | ..59
           60 | 9223372036854775807 | 60..
            2 |                   4 | 2..4
            1 |                   1 | 1
            0 |                   0 | 0
            0 | 9223372036854775807 | ..
        """)
    void rangesPrintAsWritten(long least, long most, String printed) {
        assertThat(new CellKey.OfRange(least, most)).hasToString(printed);
    }
    // spotless:on

    @Test
    void codesPrintAsWritten() {
        assertThat(LEVEL_2).hasToString("LEVEL_2");
    }
}
