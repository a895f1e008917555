package org.sanchong.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {
    // spotless:off
    @DisplayName("a county's code leads to its city and its province, theirs to themselves")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        region | city   | province
        430523 | 430500 | 430000
        430500 | 430500 | 430000
        430000 | 430000 | 430000
        500101 | 500100 | 500000
        """)
    void leadsUpwards(String region, String city, String province) {
        assertThat(new RegionCode(region).city()).hasToString(city);
        assertThat(new RegionCode(region).province()).hasToString(province);
    }
    // spotless:on

    @DisplayName("anything but six ASCII digits is refused")
    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "43050", "4305000", "43050a", "４３０５００", " 430500", "-43050"})
    void refusesOtherText(String text) {
        assertThat(RegionCode.isWellFormed(text)).isFalse();
        assertThatThrownBy(() -> new RegionCode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
