package org.sanchong.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"heze-2022", "a", "2022", "a-b-c"})
    void takesLowerCaseLettersDigitsAndHyphens(String id) {
        assertThat(new PolicyId(id)).hasToString(id);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "Heze-2022", "heze_2022", "heze-", "-heze", "heze--2022", "菏泽", "heze 2022"})
    void refusesOtherText(String id) {
        assertThatThrownBy(() -> new PolicyId(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOrderedByItsText() {
        assertThat(new PolicyId("heze-2022")).isLessThan(new PolicyId("hubei-2019"));
    }

    @Test
    void isJoinedOfTwoOrWhole() {
        PolicyId here = new PolicyId("heze-2022");
        PolicyId there = new PolicyId("hubei-2019");
        PolicyId both = PolicyId.joined(here, there);

        assertThat(both).hasToString("heze-2022+hubei-2019");
        assertThat(both.isJoined()).isTrue();
        assertThat(both.parts()).containsExactly(here, there);
        assertThat(here.isJoined()).isFalse();
        assertThat(here.parts()).containsExactly(here);
    }

    @Test
    void isTheSameWhereItsTextIs() {
        PolicyId one = new PolicyId("heze-2022");
        assertThat(one).isEqualTo(new PolicyId("heze-2022")).hasSameHashCodeAs(new PolicyId("heze-2022"));
        assertThat(one).isNotEqualTo(new PolicyId("heze-2023")).isNotEqualTo("heze-2022");
        assertThat(one).doesNotHaveSameHashCodeAs(new PolicyId("heze-2023"));
    }
}
