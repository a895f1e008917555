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
            DUPLICATE_NAME      | through: [SCHOOL, FAMILY]                 | through: [SCHOOL, SCHOOL]
            DUPLICATE_NAME      | through: [SCHOOL, FAMILY]}                | through: [SCHOOL]}⏎  - {insurance: RESIDENT, through: FAMILY}
            DUPLICATE_NAME      | payer: PERSON, rate:                      | payer: EMPLOYER, rate:
            DUPLICATE_NAME      | absent: MISSING_PARAMETER}                | absent: DELEGATED}⏎  - {insurance: EMPLOYEE, through: SELF, absent: DELEGATED}
            DUPLICATE_NAME      | {id: poor                                 | {id: all
            DUPLICATE_NAME      | occasion: TRANSFER, holds: [DESTITUTE]    | occasion: LATE
            DUPLICATE_NAME      | occasion: LATE                            | occasion: TRANSFER, holds: DESTITUTE
            BAD_SCALAR          | first-year: "2023"                        | first-year: {year: "1899"}
            BAD_SCALAR          | first-year: "2023"                        | first-year: {year: "2023", from: "2022"}
            """)
    // spotless:on
    void isFound(String code, String part, String instead) {
        String text = TestFolder.text("wide-policy.yaml");
        assertThat(text).contains(part);

        assertThat(TestFolder.at(folder)
                        .with("policies/wide.yaml", text.replace(part, instead.replace('⏎', '\n')))
                        .found())
                .anyMatch(defect -> defect.endsWith(" " + code));
    }

    // spotless:off
    @DisplayName("a figure of a built-in policy that its clause does not print is found, with its line")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | instead of                          | is written                          | clause
            huangshan-2022 | within-days: "90"                   | within-days: "91"                   | 三(二)2·b
            huangshan-2022 | floor: "80%", ceiling: "90%"        | floor: "80%", ceiling: "95%"        | 三(二)2
            huangshan-2022 | floor: "80%", ceiling: "90%"        | floor: "79%", ceiling: "90%"        | 三(二)2
            huangshan-2022 | rate: "6.5%"                        | rate: "6%"                          | 三(二)1
            huangshan-2022 | rate: "2%"                          | rate: "2.5%"                        | 三(二)1
            huangshan-2022 | POVERTY_MONITORED, share: "50%"     | POVERTY_MONITORED, share: "60%"     | 三(二)2
            huangshan-2022 | {share: "95%"                       | {share: "96%"                       | 二(一)
            shaoyang-2021  | {year: "2022"                       | {year: "2023"                       | 二(一)·a
            shaoyang-2021  | SUBSISTENCE_ALLOWANCE, share: "50%" | SUBSISTENCE_ALLOWANCE, share: "80%" | 二(一)
            chongqing-2018 | {id: destitute, holds: DESTITUTE, share: "100%" | {id: destitute, holds: DESTITUTE, share: "90%" | 二(一)2
            """)
    // spotless:on
    void isNotPrinted(String policy, String part, String instead, String clause) {
        String file = "policies/" + policy + ".yaml";
        String document = "documents/" + policy + ".yaml";
        String text = TestFolder.text("builtin/" + file);
        assertThat(text).contains(part);
        int line = (int) text.substring(0, text.indexOf(part)).lines().count();

        PolicyDefects defects = TestFolder.empty(folder)
                .with(document, TestFolder.text("builtin/" + document))
                .with(file, text.replace(part, instead))
                .read()
                .getLeft();

        assertThat(defects.toString())
                .contains(file + ":" + line + ":", "FIGURE_NOT_PRINTED " + policy + " " + clause + ": ");
    }
}
