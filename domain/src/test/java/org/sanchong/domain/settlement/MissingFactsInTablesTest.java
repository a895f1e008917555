package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
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
}
