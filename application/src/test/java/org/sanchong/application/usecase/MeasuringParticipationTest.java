package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.InMemoryRecords;
import org.sanchong.application.port.in.MeasureParticipation;
import org.sanchong.application.port.in.ReckonPremiums;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.time.PlanYear;

/** Enrolments, premiums and participation in memory, under policies that rule none of them. */
class MeasuringParticipationTest {
    private static final InMemoryRecords ENROLMENTS =
            InMemoryRecords.of("person_id,region,plan_year,paid_on", "P1,990101,2020,2019-11-01", "P2,990101,2020,");

    private final InMemoryRecords missing = InMemoryRecords.empty();
    private final InMemoryRecords rates = InMemoryRecords.empty();

    private MeasureParticipation.Result measure(InMemoryRecords register) {
        return UseCases.measureParticipation(new InMemoryCatalog())
                .measure(MeasureParticipation.Measurement.builder()
                        .enrolments(ENROLMENTS)
                        .register(register)
                        .year(new PlanYear(2020))
                        .rates(rates)
                        .missing(missing)
                        .build());
    }

    @Test
    @DisplayName("who has not paid, or is not enrolled, is missing; without a target none is missed")
    void missing() {
        MeasureParticipation.Result result =
                measure(InMemoryRecords.of("person_id,region", "P1,990101", "P2,990101", "P3,990102", "P3,990102"));

        assertThat(result).isEqualTo(new MeasureParticipation.Result(3, 1, 0, 1, 0));
        assertThat(missing.records())
                .extracting(record -> record.get(0) + " " + record.get(3))
                .containsExactly("P2 MISSING", "P3 MISSING", "P3 REJECTED");
        assertThat(rates.records())
                .extracting(record -> record.get(1) + " " + record.get(6) + " " + record.get(8))
                .containsExactly("990100 33.3333% NO_TARGET", "990101 50% NO_TARGET", "990102 0% NO_TARGET");
    }

    @Test
    @DisplayName("enrolled people who are not in the register are counted")
    void strangers() {
        assertThat(measure(InMemoryRecords.of("person_id,region", "P2,990101")).strangers())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a register without its columns is refused by name")
    void columns() {
        assertThatThrownBy(() -> measure(InMemoryRecords.of("person_id,categories", "P1,")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("region");
    }

    @Test
    @DisplayName("a policy that rules no premiums says so, and nothing is guessed")
    void noRules() {
        InMemoryRecords premiums = InMemoryRecords.empty();
        ReckonPremiums.Result result = UseCases.reckonPremiums(new InMemoryCatalog())
                .reckon(ReckonPremiums.Reckoning.builder()
                        .enrolments(ENROLMENTS)
                        .premiums(premiums)
                        .build());

        assertThat(result.rejected()).isEqualTo(2);
        assertThat(premiums.records())
                .allSatisfy(record -> assertThat(List.of(record.get(5), record.get(6), record.get(16)))
                        .element(2)
                        .asString()
                        .startsWith("NO_PREMIUM_RULES: "));
    }
}
