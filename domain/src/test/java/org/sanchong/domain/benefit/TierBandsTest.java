package org.sanchong.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bands tile every burden from zero up, without a gap or an overlap")
class TierBandsTest {
    @Test
    void takesRisingEdgesWithAnOpenEnd() {
        TierBands bands = TierBands.builder()
                .addBand(Sample.band("0.01", "50"))
                .addBand(Sample.band("100000", "60"))
                .addBand(Sample.openBand("70"))
                .build();
        assertThat(bands.bands()).hasSize(3);
        assertThat(bands.origin()).isEqualTo(TierBands.Origin.BURDEN);
    }

    @Test
    void refusesNoBandAtAll() {
        assertThatThrownBy(() -> TierBands.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is none");
    }

    @Test
    void refusesAnEndThatIsNotOpen() {
        TierBands.Builder closed = TierBands.builder().addBand(Sample.band("100000", "60"));
        assertThatThrownBy(closed::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the last band must be open");
    }

    @Test
    void refusesAnOpenBandBelowAnother() {
        TierBands.Builder open =
                TierBands.builder().addBand(Sample.openBand("50")).addBand(Sample.openBand("60"));
        assertThatThrownBy(open::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only the last band may be open");
    }

    @ParameterizedTest(name = "an edge of {0} above one of 100000")
    @ValueSource(strings = {"100000", "99999.99", "0", "-1"})
    void refusesEdgesThatDoNotRise(String next) {
        TierBands.Builder falling = TierBands.builder()
                .addBand(Sample.band("100000", "50"))
                .addBand(Sample.band(next, "60"))
                .addBand(Sample.openBand("70"));
        assertThatThrownBy(falling::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("edges must rise");
    }

    @Test
    void refusesALowestBandWithoutWidth() {
        TierBands.Builder empty =
                TierBands.builder().addBand(Sample.band("0", "50")).addBand(Sample.openBand("60"));
        assertThatThrownBy(empty::build).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} %")
    @ValueSource(strings = {"-0.0001", "100.0001", "150"})
    void refusesARateThatIsNoShare(String percent) {
        assertThatThrownBy(() -> Sample.openBand(percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0% to 100%");
    }

    @ParameterizedTest(name = "{0} %")
    @ValueSource(strings = {"0", "100"})
    void takesNothingAndTheWhole(String percent) {
        assertThat(Sample.openBand(percent).upTo()).isEmpty();
    }
}
