package org.sanchong.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignedTableTest {
    @Test
    void cellsOfATableStandBelowEachOther() {
        AlignedTable table = new AlignedTable();
        table.row("政策", "x", "");
        table.row("a", "医疗", "z");
        assertThat(table.lines(" ")).containsExactly(" 政策  x", " a     医疗  z");
    }
}
