package org.sanchong.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIdTest {
    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "\t"})
    void refusesWhatIsBlank(String blank) {
        assertThatThrownBy(() -> new PersonId(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EligibilityCategory(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InsuranceType(blank)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOpaqueAndPrintsAsGiven() {
        assertThat(new PersonId(" 张三 ")).hasToString(" 张三 ").isNotEqualTo(new PersonId("张三"));
    }

    @Test
    void categoriesAreOrderedByTheirCode() {
        EligibilityCategory destitute = new EligibilityCategory("DESTITUTE");
        assertThat(destitute).isLessThan(new EligibilityCategory("ORPHAN")).hasToString("DESTITUTE");
        assertThat(InsuranceType.RESIDENT).hasToString("RESIDENT").isEqualTo(new InsuranceType("RESIDENT"));
    }
}
