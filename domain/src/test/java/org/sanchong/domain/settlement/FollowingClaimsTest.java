package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;

@DisplayName("Which claims follow a change (随之重算的费用)")
class FollowingClaimsTest {
    // spotless:off
    @DisplayName("of one day those whose ids come later, by code point")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        changed | other | follows | because
        c2      | c1    | false   |
        c2      | c2    | false   | a claim does not follow itself
        c2      | c3    | true    |
        c2      | c10   | false   | ids are texts, no numbers
        \uF900 | \uD840\uDC00 | true  | U+20000 comes after U+F900, though the first of its two halves comes before
        \uD840\uDC00 | \uF900 | false |
        """)
    void ofOneDay(String changed, String other, boolean follows, String because) {
        FollowingClaims following = FollowingClaims.none();
        following.change(stay(changed));
        assertThat(following.includes(stay(other))).as(because).isEqualTo(follows);
    }
    // spotless:on

    private static FollowingClaims.Place stay(String claim) {
        return new FollowingClaims.Place(new PersonId("anna"), "", LocalDate.of(2024, 3, 1), new ClaimId(claim));
    }
}
