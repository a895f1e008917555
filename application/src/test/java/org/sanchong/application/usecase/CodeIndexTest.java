package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeIndexTest {
    private static int find(CodeIndex index, String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        return index.find(("A" + text + "B").getBytes(StandardCharsets.UTF_8), 1, length);
    }

    @Test
    void findsEachCodeAtItsPosition() {
        List<String> codes = List.of("INPATIENT", "OUTPATIENT", "住院", "😀", "A", "AA", "AAA");
        CodeIndex index = new CodeIndex(codes);
        for (int i = 0; i < codes.size(); i++) {
            assertThat(find(index, codes.get(i))).isEqualTo(i);
        }
    }

    @Test
    void findsNothingElse() {
        CodeIndex index = new CodeIndex(List.of("LEVEL_1", "LEVEL_2", "LEVEL_3"));
        for (String other :
                List.of("", "LEVEL", "LEVEL_", "LEVEL_4", "LEVEL_11", "level_1", " LEVEL_1", "ＬEVEL_1", "EVEL_1")) {
            assertThat(find(index, other)).as(other).isEqualTo(-1);
        }
    }

    @Test
    void findsNothingAmongNoCodes() {
        assertThat(find(new CodeIndex(List.of()), "INPATIENT")).isEqualTo(-1);
        assertThat(find(new CodeIndex(List.of()), "")).isEqualTo(-1);
    }

    @Test
    void findsManyCodesThatAreMuchAlike() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            // One length, one beginning, one middle and one end: all have the same hash.
            StringBuilder code = new StringBuilder("x");
            for (int bit = 0; bit < 6; bit++) {
                code.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            codes.add(code.insert(7, "x").append("x").toString());
        }
        CodeIndex index = new CodeIndex(codes);
        for (int i = 0; i < codes.size(); i++) {
            assertThat(find(index, codes.get(i))).isEqualTo(i);
        }
        assertThat(find(index, "xAaAaAaxAaAaAbx")).isEqualTo(-1);
    }
}
