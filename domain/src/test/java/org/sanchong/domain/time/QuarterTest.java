package org.sanchong.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A quarter")
class QuarterTest {
    @Test
    @DisplayName("holds three months")
    void holdsThreeMonths() {
        Quarter second = Quarter.of(LocalDate.of(2024, 6, 30));
        assertThat(second).isEqualTo(new Quarter(2024, 2)).hasToString("2024-Q2");
        assertThat(second.first()).isEqualTo("2024-04-01");
        assertThat(second.last()).isEqualTo("2024-06-30");
        assertThat(Quarter.of(LocalDate.of(2024, 2, 29)).last()).isEqualTo("2024-03-31");
        assertThat(new Quarter(2023, 4)).isLessThan(new Quarter(2024, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2024, 5));
    }
}
