package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.catalog.PolicyCatalogs;

@DisplayName("the built-in policies are made ready once")
class ReadyPoliciesTest {
    @Test
    void whoever_asks_for_the_built_in_policies_gets_the_same() {
        ReadyPolicies.prepare();

        SettleClaims first = ReadyPolicies.settleClaims(PolicyCatalogs.builtIn());

        assertThat(ReadyPolicies.settleClaims(PolicyCatalogs.builtIn())).isSameAs(first);
    }

    @Test
    void policies_as_known_on_a_day_are_not_taken_for_them() {
        SettleClaims builtIn = ReadyPolicies.settleClaims(PolicyCatalogs.builtIn());

        assertThat(ReadyPolicies.settleClaims(PolicyCatalogs.builtIn().asKnownOn(LocalDate.EPOCH)))
                .isNotSameAs(builtIn);
    }
}
