package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("A settlement or reversal that loses or makes money cannot be put together")
class ConservationTest {
    private static Map<TierName, Money> payments(String basic, String backstop) {
        Map<TierName, Money> payments = new EnumMap<>(TierName.class);
        payments.put(TierName.BASIC, Money.parse(basic));
        payments.put(TierName.BACKSTOP, Money.parse(backstop));
        return payments;
    }

    /** Of 100.00 of which 60.00 are in scope. */
    private static Settlement settlement(String basic, String backstop) {
        return Settlement.builder()
                .claim(new ClaimId("c1"))
                .person(new PersonId("anna"))
                .policy(new PolicyId("p"))
                .catalogHash("0")
                .total(Money.ofYuan(100))
                .inScope(Money.ofYuan(60))
                .putAllPayments(payments(basic, backstop))
                .onApplication(Money.zero())
                .accumulators(Accumulators.none())
                .build();
    }

    /** Of a claim of 100.00. */
    private static Reversal reversal(String basic, String backstop, String personal) {
        return ImmutableReversal.builder()
                .claim(new ClaimId("c1"))
                .person(new PersonId("anna"))
                .policy(new PolicyId("p"))
                .total(Money.parse("-100.00"))
                .putAllPayments(payments(basic, backstop))
                .personal(Money.parse(personal))
                .accumulators(Accumulators.none())
                .build();
    }

    @Test
    @DisplayName("the backstop alone may pay what is out of scope, up to the total")
    void upToTheTotal() {
        assertThat(settlement("60.00", "40.00").personal()).isEqualTo(Money.zero());
        assertThat(settlement("0.00", "0.00").personal()).hasToString("100.00");
        assertThat(reversal("-60.00", "-40.00", "0.00").fundTotal()).hasToString("-100.00");
        assertThat(reversal("0.00", "0.00", "-100.00").fundTotal()).isEqualTo(Money.zero());
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        basic | backstop | why
        60.00 | 40.01    | pay exactly the claim
        -0.01 | 50.00    | pay exactly the claim
        60.00 | -0.01    | pay exactly the claim
        60.01 | 0.00     | no more than what is in scope
        """)
    void settlements(String basic, String backstop, String why) {
        assertThatThrownBy(() -> settlement(basic, backstop)).isInstanceOf(AssertionError.class).hasMessageContaining(why);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        basic   | backstop | personal | why
        -60.00  | 0.00     | -39.99   | give back exactly the claim
        -60.00  | 0.00     | -40.01   | give back exactly the claim
        -100.00 | 0.01     | -0.01    | no tier pays for a reversal
        -100.00 | -0.01    | 0.01     | the person pays nothing for a reversal
        """)
    // spotless:on
    void reversals(String basic, String backstop, String personal, String why) {
        assertThatThrownBy(() -> reversal(basic, backstop, personal))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why);
    }
}
