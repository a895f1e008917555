package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    @DisplayName("one is singular; none and several are plural")
    void oneOrSeveral() {
        assertThat(Counted.of(0, "row")).isEqualTo("0 rows");
        assertThat(Counted.of(1, "row")).isEqualTo("1 row");
        assertThat(Counted.of(2, "entry", "entries")).isEqualTo("2 entries");
        assertThat(Counted.of(1, "entry", "entries")).isEqualTo("1 entry");
        assertThat(Counted.word(1, "is", "are") + Counted.word(11, "is", "are")).isEqualTo("isare");
    }
}
