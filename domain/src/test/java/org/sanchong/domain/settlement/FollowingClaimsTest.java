package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.FollowingClaims.Place;

@DisplayName("A claim follows a change if it comes later in the plan year of its person or household")
class FollowingClaimsTest {
    private final FollowingClaims following = FollowingClaims.none();

    private static Place place(String person, String household, String day, String claim) {
        return new Place(new PersonId(person), household, LocalDate.parse(day), new ClaimId(claim));
    }

    private boolean includes(String day, String claim) {
        return following.includes(place("anna", "", day, claim));
    }

    @Test
    @DisplayName("by day of discharge and on one day by claim id; a claim does not follow itself")
    void inTheOrderOfSettlement() {
        assertThat(includes("2024-12-31", "z")).as("nothing has changed yet").isFalse();
        following.change(place("anna", "", "2024-03-01", "b"));
        assertThat(includes("2024-02-29", "c")).isFalse();
        assertThat(includes("2024-03-01", "a")).isFalse();
        assertThat(includes("2024-03-01", "b")).isFalse();
        assertThat(includes("2024-03-01", "c")).isTrue();
        assertThat(includes("2024-12-31", "a")).isTrue();
        assertThat(includes("2025-01-01", "c")).as("another plan year").isFalse();
        assertThat(following.includes(place("bert", "", "2024-03-02", "c"))).isFalse();
    }

    @Test
    @DisplayName("the first of several changes counts, in whichever order they are taken down")
    void theFirstCounts() {
        following.change(place("anna", "", "2024-06-01", "b"));
        following.change(place("anna", "", "2024-03-01", "a"));
        following.change(place("anna", "", "2024-09-01", "c"));
        assertThat(includes("2024-02-29", "d")).isFalse();
        assertThat(includes("2024-03-02", "d")).isTrue();
    }

    @Test
    @DisplayName("others of the household follow too, where it is named")
    void households() {
        following.change(place("anna", "h1", "2024-03-01", "a"));
        assertThat(following.includes(place("bert", "h1", "2024-03-02", "b"))).isTrue();
        assertThat(following.includes(place("bert", "h2", "2024-03-02", "b"))).isFalse();
        assertThat(following.includes(place("bert", "", "2024-03-02", "b"))).isFalse();
    }

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
        following.change(place("anna", "", "2024-03-01", changed));
        assertThat(includes("2024-03-01", other)).as(because).isEqualTo(follows);
    }
    // spotless:on
}
