package org.sanchong.domain.cliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("along the expense")
class AlongExpenseTest {
    /** Returns the stretches of a text such as {@code 0:0-9:170}: from 0, where 0 is paid, to 9, where 170 is. */
    private static List<Stretch> stretches(String text) {
        List<Stretch> stretches = new ArrayList<>();
        for (String stretch : text.split(" ")) {
            List<ExpensePoint> ends = Arrays.stream(stretch.split("-"))
                    .map(end -> end.split(":"))
                    .map(end ->
                            new ExpensePoint(Long.parseLong(end[0]), true, stretch, List.of(Long.parseLong(end[1]))))
                    .toList();
            stretches.add(new Stretch(ends.get(0), ends.get(ends.size() - 1)));
        }
        return stretches;
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @DisplayName("a fall begins at its last highest fen and ends at its first lowest, across the fens that rounding takes")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        stretches                            | falls               | roundings
        0:0-9:170 10:170-99:1 100:0-500:0    | 10:170-100:0        | 0
        0:0-9:170 10:169-99:1 100:0-500:0    | 9:170-100:0         | 0
        0:0-9:5 10:5 11:4 12:4-99:1 100:2    | 10:5-99:1           | 0
        0:0-9:8 10:8-49:4 50:3-99:1 100:1    | 10:8-99:1           | 0
        0:0-9:8 10:2-49:9 50:8-99:8          | 9:8-10:2            | 1
        0:0-9:8 10:7-49:9 50:8-99:8          |                     | 2
        0:9-9:1 10:0-49:0 50:9-99:1          | 0:9-10:0 50:9-99:1  | 0
        """)
    // spotless:on
    void falls(String text, String falls, int roundings) {
        AlongExpense along = AlongExpense.of(stretches(text), ExpensePoint::fund);
        assertThat(along.falls())
                .extracting(
                        fall -> fall.before().expense() + ":" + fall.before().fund() + "-"
                                + fall.after().expense() + ":" + fall.after().fund())
                .containsExactlyElementsOf(falls == null ? List.of() : List.of(falls.split(" ")));
        assertThat(along.roundings()).isEqualTo(roundings);
    }
}
