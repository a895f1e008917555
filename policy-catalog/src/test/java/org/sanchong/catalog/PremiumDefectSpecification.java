package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the rules of enrolment and premium; {@code wide-policy.yaml} is the policy that is changed. */
class PremiumDefectSpecification {
    @TempDir
    Path folder;

    // spotless:off
    @DisplayName("what is wrong with premium rules is found")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            found               | instead of                                | is written
            BAD_SCALAR          | first-year: "2023"                        | first-year: "20230"
            UNKNOWN_CLAUSE      | since-collection: {clause: 二}            | since-collection: {clause: 九}
            UNKNOWN_CATEGORY    | holds: STABLY_LIFTED                      | holds: LIFTED
            MISSING_KEY         | holds: STABLY_LIFTED, none: true          | holds: STABLY_LIFTED
            MISSING_KEY         | id: nothing, holds: STABLY_LIFTED         | id: nothing
            CONFLICTING_KEYS    | none: true                                | none: true, share: "10%"
            BAD_SCALAR          | none: true                                | none: false
            DUPLICATE_NAME      | id: nothing                               | id: full
            DUPLICATE_NAME      | holds: STABLY_LIFTED                      | holds: ORPHAN
            INCONSISTENT        | floor: "30%", ceiling: "60.5%"            | floor: "61%", ceiling: "60.5%"
            RATE_OUT_OF_RANGE   | floor: "30%", ceiling: "60.5%"            | floor: "30%", ceiling: "101%"
            BAD_SCALAR          | absent: DELEGATED                         | absent: NO_BENEFIT
            BAD_SCALAR          | paid-by: FORMER_SOURCE                    | paid-by: SOMEBODY
            NO_TRANSITION       | paid-by: FORMER_SOURCE                    | during: transition
            BAD_SCALAR          | payer: PERSON                             | payer: STATE
            MISSING_KEY         | payer: PERSON, rate:                      | payer: PERSON, share:
            BAD_SCALAR          | through: [SCHOOL, FAMILY]                 | through: [SCHOOL, CLUB]
            INCONSISTENT        | starts: BIRTH, within-days: "60"          | starts: BIRTH
            INCONSISTENT        | starts: BIRTH, within-days: "60"          | starts: PAYMENT, within-days: "60"
            BAD_SCALAR          | occasion: LATE                            | occasion: EARLY
            UNKNOWN_KEY         | occasion: LATE                            | occasion: LATE, when: always
            UNKNOWN_KEY         | targets:                                  | aims:
            """)
    // spotless:on
    void isFound(String code, String part, String instead) {
        String text = TestFolder.text("wide-policy.yaml");
        assertThat(text).contains(part);

        assertThat(TestFolder.at(folder)
                        .with("policies/wide.yaml", text.replace(part, instead))
                        .found())
                .anyMatch(defect -> defect.endsWith(" " + code));
    }
}
