package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.PolicyDraft.policy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDerivedTest {
    private static final int SINCE = 0;
    private static final int ON = 1;
    private static final int AGE = 2;

    // spotless:off
    @DisplayName("an age is whole years; where a day is not given it is not either, where one cannot be read it cannot")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        since      | on         | age
        1964-03-01 | 2024-02-29 | 59
        1964-03-01 | 2024-03-01 | 60
        2024-03-01 | 2024-03-01 | 0
        2024-03-02 | 2024-03-01 | unreadable
        missing    | 2024-03-01 | missing
        unreadable | 2024-03-01 | unreadable
        1964-03-01 | missing    | missing
        1964-03-01 | unreadable | unreadable
        missing    | unreadable | missing
        unreadable | missing    | missing
        unreadable | unreadable | unreadable
        """)
    // spotless:on
    void ages(String since, String on, String age) {
        Plans plans = new Plans(Policies.catalog(policy("p").build()));
        ClaimFacts facts = new ClaimFacts(AGE + 1);
        facts.set(SINCE, number(since));
        facts.set(ON, number(on));
        new PlanDerived(AGE, SINCE, ON, -1).derive(facts, new Workings(plans.plan(0)));
        assertThat(facts.values[AGE]).isEqualTo(number(age));
    }

    private static long number(String text) {
        return switch (text) {
            case "missing" -> Lexicon.MISSING;
            case "unreadable" -> Lexicon.UNREADABLE;
            default -> text.contains("-") ? LocalDate.parse(text).toEpochDay() : Long.parseLong(text);
        };
    }
}
