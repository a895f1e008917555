package org.sanchong.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Citizens' identity numbers (GB 11643) are recognised and masked; the numbers here are nobody's")
class IdentityNumberTest {
    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        text                | valid | masked
        11010519491231002X  | true  | 110***********002X
        110105194912310021  | false | 110105194912310021
        11010519491231002x  | false | 11010519491231002x
        440524188001010014  | true  | 440***********0014
        440524188001010015  | false | 440524188001010015
        010105194912310020  | false | 010105194912310020
        110105194913310029  | false | 110105194913310029
        110105194902300025  | false | 110105194902300025
        11010519491231002   | false | 11010519491231002
        11010519491231002X1 | false | 11010519491231002X1
        p-17                | false | p-17
        """)
    void recognisesAndMasks(String text, boolean valid, String masked) {
        assertThat(IdentityNumber.isValid(text)).isEqualTo(valid);
        assertThat(IdentityNumber.masked(text)).isEqualTo(masked);
    }

    @DisplayName("what is meant for an identity number is hidden even if it is a wrong one")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        text                | meant | hidden
        11010519491231002X  | true  | 110***********002X
        110105194912310021  | true  | 110***********0021
        11010519491231002x  | true  | 110***********002x
        110105491231002     | true  | 110********1002
        11010549123100      | false | 11010549123100
        11010519491231002X1 | false | 11010519491231002X1
        1101051949123100XX  | false | 1101051949123100XX
        p-17                | false | p-17
        """)
    void hidesWhatIsMeant(String text, boolean meant, String hidden) {
        assertThat(IdentityNumber.isMeant(text)).isEqualTo(meant);
        assertThat(IdentityNumber.maskedIfMeant(text)).isEqualTo(hidden);
    }
    // spotless:on
}
