package org.sanchong.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanYearTest {
    @Test
    @DisplayName("a stay over New Year belongs to the year of its discharge")
    void theDayOfDischargeDecides() {
        assertThat(PlanYear.of(LocalDate.of(2022, 12, 31))).isEqualTo(new PlanYear(2022));
        assertThat(PlanYear.of(LocalDate.of(2023, 1, 1))).isEqualTo(new PlanYear(2023));
        assertThat(new PlanYear(2022)).isLessThan(new PlanYear(2023));
    }
}
