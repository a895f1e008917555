package org.sanchong.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Rate;

class EnvelopeTest {
    @Test
    @DisplayName("a guarantee names the tier that pays, a ceiling names none")
    void onlyAGuaranteeNamesWhoPays() {
        assertThatThrownBy(() -> anEnvelope("90").bound(Envelope.Bound.AT_LEAST).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names the tier that pays");
        assertThatThrownBy(() -> anEnvelope("90")
                        .bound(Envelope.Bound.AT_MOST)
                        .paidBy(TierName.BASIC)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(anEnvelope("90").bound(Envelope.Bound.AT_MOST).build().condition())
                .isEqualTo(new Condition.Always());
    }

    @Test
    void refusesAnEnvelopeOverNothing() {
        Envelope.Builder empty = Envelope.builder()
                .bound(Envelope.Bound.AT_MOST)
                .share(Sample.rates("90"))
                .base(Envelope.Base.TOTAL)
                .source(Sample.PRINTED);
        assertThatThrownBy(empty::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one tier at least");
    }

    @ParameterizedTest(name = "{0} %")
    @ValueSource(strings = {"-1", "100.0001"})
    void refusesWhatIsNoShare(String percent) {
        assertThatThrownBy(
                        () -> anEnvelope(percent).bound(Envelope.Bound.AT_MOST).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0% to 100%");
        ScopeRule.Builder waiver = ScopeRule.builder()
                .part(ExpensePart.OFFSITE_FIRST_SELF_PAY)
                .share(Figure.of("share", Rate.ofPercent(percent), Sample.PRINTED))
                .condition(new Condition.Always())
                .source(Sample.PRINTED);
        assertThatThrownBy(waiver::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0% to 100%");
    }

    private static Envelope.Builder anEnvelope(String percent) {
        return Envelope.builder()
                .share(Sample.rates(percent))
                .base(Envelope.Base.IN_SCOPE)
                .addOver(TierName.BASIC)
                .source(Sample.PRINTED);
    }
}
