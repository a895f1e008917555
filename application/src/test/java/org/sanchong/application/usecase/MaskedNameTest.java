package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A name that is posted")
class MaskedNameTest {
    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource({"张小明,张*明", "张明,张*", "欧阳小红,欧**红", "张,*", "Ann Lee,A** L**", "Ann,A**", "𠮷田明,𠮷*明", "'',''"})
    @DisplayName("keeps its first character, and of three or more the last")
    void masked(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }
}
