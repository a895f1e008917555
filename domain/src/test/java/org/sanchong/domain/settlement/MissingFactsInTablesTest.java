package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.policy.DerivedAttribute;

@DisplayName("A table asks for a fact that the claim does not say")
class MissingFactsInTablesTest {
    private static Office by(List<String> attributes, String... cells) {
        return Office.under(policy("p")
                .derived(new DerivedAttribute.Age("age", "birth_date", "discharged_on"))
                .tier(tier(BASIC).schedule(schedule("s").rate(Figures.ratesBy("rate", attributes, cells)))));
    }

    // spotless:off
    @DisplayName("up to two visits everyone has 60 %; from three on 70 %, the elderly 80 %: only then the age must be known")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        visits | born       | pays
        0      |            | 60.00
        2      |            | 60.00
        3      |            | MISSING_VALUE birth_date
        3      | 1964-03-02 | 70.00
        3      | 1964-03-01 | 80.00
        """)
    void beforeAFactThatIsKnown(String visits, String born, String pays) {
        Office office = by(List.of("age", "visits"), ".. ..2: 60%", "..59 3..: 70%", "60.. 3..: 80%");
        ClaimDraft claim = stay("c1", "100").fact("visits", visits).fact("birth_date", born == null ? "" : born);
        assertThat(office.take(claim.build()).fold(MissingFactsInTablesTest::told, settled -> settled.paid(BASIC).toString()))
                .isEqualTo(pays);
    }
    // spotless:on

    private static String told(SettlementRejection rejection) {
        return rejection.code() + " " + ((SettlementRejection.MissingValue) rejection).attribute();
    }

    @Test
    @DisplayName("where no age has a figure, the age is asked for all the same: no cell is no figure")
    void whereNoValueHasAFigure() {
        Office office = by(List.of("visits", "age"), "1..2 ..: 10%");
        ClaimDraft claim = stay("c1", "100").fact("visits", "3");
        assertThat(office.reject(claim)).isEqualTo(new SettlementRejection.MissingValue("birth_date"));
        assertThat(office.reject(claim.fact("birth_date", "1964-03-01")).code()).isEqualTo("MISSING_PARAMETER");
    }

    // spotless:off
    @DisplayName("10 % up to 100, then by visits up to 200, then 30 %: where the burden ends, the bands beyond must be known too")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        burden | visits | pays
        50     | 1      | 5.00
        50     |        | MISSING_VALUE
        50     | 3      | MISSING_PARAMETER
        300    | 1      | 60.00
        300    |        | MISSING_VALUE
        """)
    void beyondTheBurden(String burden, String visits, String pays) {
        ScheduleDraft schedule = schedule("s")
                .bands("..100 10%")
                .band(Optional.of(Figures.amount("edge", "200")), Figures.ratesBy("rate", List.of("visits"), "0..2: 20%"))
                .bands(".. 30%");
        Office office = Office.under(policy("p").tier(tier(BASIC).schedule(schedule)));
        ClaimDraft claim = stay("c1", burden).fact("visits", visits == null ? "" : visits);
        assertThat(office.take(claim.build()).fold(SettlementRejection::code, settled -> settled.paid(BASIC).toString()))
                .isEqualTo(pays);
    }
    // spotless:on

    @Test
    @DisplayName(
            "a figure that no fact chooses is known before any claim; one that a fact chooses, or that is not there, is not")
    void beforeAnyClaim() {
        PolicyDraft policy = policy("p")
                .tier(tier(BASIC)
                        .schedule(schedule("s")
                                .bands("..100 10%")
                                .band(
                                        Optional.of(Figures.amount("edge", "200")),
                                        Figures.ratesBy("rate", List.of("visits"), "0..2: 20%"))
                                .bands(".. 30%")));
        PlanSchedule schedule = new Plans(Policies.catalog(policy.build())).plan(0).schedules[0];
        assertThat(schedule.rates).extracting(PlanTable::isFixed).containsExactly(true, false, true);
        PlanTable absent = new PlanTable(new int[0], new long[0][], new int[0], new int[] {PlanTable.ABSENT});
        assertThat(absent.isFixed()).isFalse();
    }
}
