package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.monitoring.BurdenMovement;
import org.sanchong.domain.monitoring.EarlyWarning;
import org.sanchong.domain.monitoring.LocalFigures;
import org.sanchong.domain.monitoring.MonitoringRules;
import org.sanchong.domain.monitoring.WarningLine;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

/** Early warning, clause by clause. */
class WarningClausesSpecification {
    private static final LocalFigures LOCAL =
            new LocalFigures(List.of(Money.parse("30000.02")), Map.of("city-line", Money.ofYuan(8_000)));

    // The local income per head is 30,000.02, of which 25 % are 7,500.005; the city's line of Heze is 8,000.00.
    // spotless:off
    @DisplayName("who is above a line of a plan year")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause   | personal | in scope | warned
            huangshan-2022 | 四(二)   | 10000.00 | 10000.00 | false
            huangshan-2022 | 四(二)   | 10000.01 | 0.00     | true
            shaoyang-2021  | 五(十五) | 90000.00 | 7500.00  | false
            shaoyang-2021  | 五(十五) | 7500.01  | 7500.01  | true
            heze-2022      | 二(一)   | 8000.00  | 8000.00  | false
            heze-2022      | 二(一)   | 8000.01  | 0.00     | true
            """)
    // spotless:on
    void lines(String policy, String clause, Money personal, Money inScope, boolean warned) {
        MonitoringRules rules = rules(policy);
        WarningLine line = rules.lines().get(0);
        BurdenMovement claim = new BurdenMovement(
                new ClaimId("C"),
                new PersonId("P"),
                new PlanYear(2022),
                LocalDate.of(2022, 6, 1),
                new BurdenMovement.Burden(personal, inScope));
        assertThat(rules.source().clause().number()).isEqualTo(clause);
        assertThat(EarlyWarning.at(line, line.height(LOCAL).orElseThrow(), List.of(claim)))
                .hasSize(warned ? 1 : 0);
    }

    // spotless:off
    @DisplayName("who is told, when, and whose data goes every quarter regardless")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            policy         | clause   | told                               | pace      | every quarter
            huangshan-2022 | 四(二)   | CIVIL_AFFAIRS RURAL_REVITALIZATION | QUARTERLY | DESTITUTE SUBSISTENCE_ALLOWANCE
            shaoyang-2021  | 五(十五) | CIVIL_AFFAIRS RURAL_REVITALIZATION | AT_ONCE   | -
            heze-2022      | 二(一)   | RURAL_REVITALIZATION               | QUARTERLY | -
            """)
    // spotless:on
    void told(String policy, String clause, String told, MonitoringRules.Pace pace, String everyQuarter) {
        MonitoringRules rules = rules(policy);
        assertThat(rules.source().clause().number()).isEqualTo(clause);
        assertThat(rules.receivers().stream().map(CertifyingDepartment::code).toList())
                .isEqualTo(List.of(told.split(" ", -1)));
        assertThat(rules.pace()).isEqualTo(pace);
        assertThat(String.join(
                        " ",
                        rules.everyQuarter().stream()
                                .map(EligibilityCategory::code)
                                .toList()))
                .isEqualTo(everyQuarter == null ? "" : everyQuarter);
    }

    private static MonitoringRules rules(String policy) {
        return PolicyCatalogs.builtIn()
                .policy(new PolicyId(policy))
                .orElseThrow()
                .monitoring()
                .orElseThrow();
    }
}
