package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RowPipeTest {
    /** Takes rows out until the last block. */
    private static List<List<String>> taken(RowPipe pipe) {
        List<List<String>> rows = new ArrayList<>();
        RowPipe.Block block;
        do {
            block = pipe.take();
            for (int row = 0; row < block.rows(); row++) {
                List<String> values = new ArrayList<>();
                for (int field = block.firstField(row); field < block.endField(row); field++) {
                    values.add(new String(block.text(), block.start(field), block.length(field)));
                }
                rows.add(values);
            }
        } while (!block.isLast());
        block.check();
        return rows;
    }

    private static void add(RowPipe pipe, String value) {
        pipe.add(("<" + value + ">").toCharArray(), 1, value.length());
    }

    private static void addAll(RowPipe pipe, List<List<String>> rows) {
        for (List<String> row : rows) {
            row.forEach(value -> add(pipe, value));
            pipe.endRow();
        }
    }

    private static List<List<String>> random(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            List<String> row = new ArrayList<>();
            int fields = random.nextInt(40) == 0 ? random.nextInt(20_000) : random.nextInt(30);
            for (int field = 0; field < fields; field++) {
                int length = random.nextInt(3000) == 0 ? random.nextInt(200_000) : random.nextInt(12);
                row.add(String.valueOf((char) ('a' + random.nextInt(26))).repeat(length));
            }
            rows.add(row);
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rowsComeOutAsTheyWentIn(long seed) {
        List<List<String>> rows = random(new Random(seed));
        RowPipe pipe = new RowPipe();
        Thread filler = new Thread(() -> {
            addAll(pipe, rows);
            pipe.end(null);
        });
        filler.setDaemon(true);
        filler.start();
        assertThat(taken(pipe)).isEqualTo(rows);
    }

    @Test
    void aRowThatIsDroppedNeverWas() {
        RowPipe pipe = new RowPipe();
        add(pipe, "dropped");
        pipe.dropRow();
        add(pipe, "a");
        add(pipe, "");
        pipe.endRow();
        add(pipe, " ");
        pipe.dropRow();
        add(pipe, "b");
        pipe.endRow();
        add(pipe, "cut off");
        pipe.end(null);
        assertThat(taken(pipe)).containsExactly(List.of("a", ""), List.of("b"));
    }

    @Test
    void whatWentWrongComesAfterTheRowsBeforeIt() {
        for (Throwable failure : new Throwable[] {new IllegalStateException("broken"), new OutOfMemoryError("full")}) {
            RowPipe pipe = new RowPipe();
            addAll(pipe, List.of(List.of("a")));
            add(pipe, "cut off");
            pipe.end(failure);
            RowPipe.Block block = pipe.take();
            assertThat(block.rows()).isEqualTo(1);
            assertThat(block.isLast()).isTrue();
            assertThatThrownBy(block::check).isSameAs(failure);
        }
    }

    @Test
    void nothingIsALastBlockWithoutRows() {
        RowPipe pipe = new RowPipe();
        pipe.end(null);
        assertThat(taken(pipe)).isEmpty();
    }
}
