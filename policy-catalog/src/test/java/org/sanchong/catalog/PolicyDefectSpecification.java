package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One thing wrong is one defect, at its line and column; {@code test-policy.yaml} is the policy that is changed.
 *
 * <p>A ⏎ stands for the end of a line.
 */
class PolicyDefectSpecification {
    @TempDir
    Path folder;

    @Test
    @DisplayName("the unchanged policy has no defect")
    void theUnchangedPolicyHasNoDefect() {
        assertThat(TestFolder.at(folder).found()).isEmpty();
    }

    // spotless:off
    @DisplayName("what is wrong with a policy is found where it is written")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            is found                                 | instead of                                                | is written
            22:1 YAML_SYNTAX                         | steps:                                                    | steps: [
            22:13 ALIAS_REFUSED                      | suspends: [ORPHAN]                                        | suspends: &all [ORPHAN]
            1:9 UNKNOWN_FORMAT                       | format: sanchong.policy/1                                 | format: sanchong.policy/2
            14:43 DUPLICATE_KEY                      | codes: [FIRST, SECOND]                                    | codes: [FIRST, SECOND], codes: [THIRD]
            29:3 UNKNOWN_KEY                         | supplied: basic_paid                                      | supplied: basic_paid⏎  accrual: CLAIM
            45:29 UNKNOWN_KEY                        | cap: {amount: "400000", account: family-paid}             | cap: {amount: "400000", acount: family-paid}
            1:1 MISSING_KEY                          | region: "990000"⏎                                         |
            50:3 MISSING_KEY                         | at-most                                                   | at-least
            20:16 MISSING_KEY                        | measure: PAID, by: [critical-illness]                     | measure: PAID
            36:3 MISSING_KEY                         | otherwise: NO_BENEFIT⏎  schedules                         | schedules
            26:3 MISSING_KEY                         | accrues: CLAIM⏎  supplied                                 | supplied
            36:5 CONFLICTING_KEYS                    | cap: "150000"                                             | cap: "150000"⏎    caps: ["150000"]
            36:5 CONFLICTING_KEYS                    | cap: "150000"                                             | cap: "150000"⏎    edges-source: {clause: 一}
            52:3 CONFLICTING_KEYS                    | share: "90%"                                              | share: "90%"⏎  paid-by: backstop
            54:3 CONFLICTING_KEYS                    | pending: "what comes after"                               | pending: "what comes after"⏎  tier: backstop
            19:46 CONFLICTING_KEYS                   | period: STAY_CHAIN,                                       |
            18:27 CONFLICTING_KEYS                   | measure: STAYS,                                           | measure: STAYS, by: [basic],
            14:19 CONFLICTING_KEYS                   | codes: [FIRST, SECOND]                                    | codes: [FIRST, SECOND], type: flag
            49:14 CONFLICTING_KEYS                   | deductible: "×50%", rates: "+5 points", caps: removed}    | deductible: "×50%"}⏎    deductible: "1"
            4:8 WRONG_SHAPE                          | {en: "A test", zh: "测试"}                                | A test
            22:13 WRONG_SHAPE                        | suspends: [ORPHAN]                                        | suspends: []
            35:10 WRONG_SHAPE                        | cap: "150000"                                             | cap: ["150000"]
            35:10 BAD_SCALAR                         | cap: "150000"                                             | cap: 150000
            35:10 BAD_SCALAR                         | cap: "150000"                                             | cap: "150,000"
            3:9 BAD_SCALAR                           | region: "990000"                                          | region: "9900"
            2:9 BAD_SCALAR                           | policy: test-2024                                         | policy: Test_2024
            34:92 BAD_SCALAR                         | {"..": "70%"}                                             | {"..": "0.7"}
            34:46 BAD_SCALAR                         | "..59": "60%"                                             | "59-": "60%"
            7:18 BAD_SCALAR                          | "2024-12-31"                                              | "2024-02-30"
            44:29 BAD_SCALAR                         | "..200000 70%"                                            | "200000 at 70%"
            49:41 BAD_SCALAR                         | rates: "+5 points"                                        | rates: "5%"
            27:12 BAD_SCALAR                         | accrues: CLAIM                                            | accrues: YEARLY
            42:15 BAD_SCALAR                         | ordinary: true                                            | ordinary: "yes"
            14:3 BAD_SCALAR                          | premium_grade: {codes                                     | Premium-Grade: {codes
            46:5 DUPLICATE_NAME                      | id: preferential                                          | id: ordinary
            14:34 DUPLICATE_NAME                     | premium_grade: {codes: [FIRST, SECOND]}                   | premium_grade: {codes: [FIRST, FIRST]}
            5:11 UNKNOWN_DOCUMENT                    | document: test-2024                                       | document: test-2023
            12:18 UNKNOWN_CLAUSE                     | {clause: 二, provenance: DOCUMENT}                        | {clause: 三, provenance: DOCUMENT}
            43:83 UNKNOWN_CLAUSE                     | range-clause: 一                                          | range-clause: 三
            10:21 UNKNOWN_CATEGORY                   | [DESTITUTE, ORPHAN]                                       | [DESTITUTE, ORPHANS]
            11:20 UNKNOWN_CATEGORY                   | [poor, POVERTY_PRONE]                                     | [poor, edge]
            23:10 UNKNOWN_ATTRIBUTE                  | {locality: OUT_OF_PROVINCE                                | {place: OUT_OF_PROVINCE
            23:20 UNKNOWN_CODE                       | {locality: OUT_OF_PROVINCE                                | {locality: ABROAD
            34:77 UNKNOWN_CODE                       | SECOND: {"..": "70%"}                                     | THIRD: {"..": "70%"}
            25:74 UNKNOWN_CODE                       | designated: true                                          | designated: yes
            33:62 UNKNOWN_ACCOUNT                    | account: chain,                                           | account: chains,
            36:9 UNKNOWN_TIER                        | - tier: critical-illness                                  | - tier: critical
            53:17 UNKNOWN_TIER                       | over: all                                                 | over: [basic, medical-assistance]
            48:17 UNKNOWN_SCHEDULE                   | variant-of: ordinary                                      | variant-of: usual
            15:3 ATTRIBUTE_DISAGREES                 | premium_grade: {codes: [FIRST, SECOND]}                   | premium_grade: {codes: [FIRST, SECOND]}⏎  total: {type: count}
            15:39 WRONG_KIND                         | since: birth_date                                         | since: facility_level
            23:44 WRONG_KIND                         | total: {from: "100", to: "200"}                           | total: "100"
            33:23 WRONG_KIND                         | by: [facility_level, stay_number]                         | by: [total, stay_number]
            43:26 MISSING_NOTE                       | floor: "10000",                                           | provenance: CITED, floor: "10000",
            34:92 RATE_OUT_OF_RANGE                  | SECOND: {"..": "70%"}                                     | SECOND: {"..": "100.0001%"}
            49:41 RATE_OUT_OF_RANGE                  | rates: "+5 points"                                        | rates: "+25 points"
            35:10 OVERFLOW                           | cap: "150000"                                             | cap: "10000000000.01"
            35:10 OVERFLOW                           | cap: "150000"                                             | cap: "-1"
            43:26 FLOOR_NOT_KEPT                     | amount: "11000"                                           | amount: "9999.99"
            43:26 CEILING_NOT_KEPT                   | amount: "11000"                                           | amount: "12000.01"
            43:47 DERIVATION_MISMATCH                | amount: "11000"                                           | from: "22000 × 51%", amount: "11000"
            49:26 NOT_WHOLE_FEN                      | deductible: "×50%"                                        | deductible: "×33.3333%"
            44:29 BANDS_GAP                          | "..200000 70%", ".. 80%"]                                 | "..200000 70%"]
            44:29 BANDS_OVERLAP                      | "..200000 70%"                                            | "..100000 70%"
            44:13 BANDS_OVERLAP                      | "..100000 60%"                                            | ".. 60%"
            34:61 EMPTY_RANGE                        | "60..": "65%"                                             | "70..60": "65%"
            23:103 EMPTY_RANGE                       | {to: "1960-12-31"}                                        | {from: "1961-01-01", to: "1960-12-31"}
            34:61 RANGES_OVERLAP                     | "60..": "65%"                                             | "59..": "65%"
            24:42 NO_TRANSITION, 54:17 NO_TRANSITION | transition: {to: "2024-12-31", source: {clause: 一}}⏎     |
            48:17 VARIANT_CIRCLE                     | variant-of: ordinary                                      | variant-of: preferential
            54:3 DUPLICATE_TIER                      | - pending: "what comes after"⏎  when: {after: transition} | - tier: basic⏎  otherwise: NO_BENEFIT⏎  schedules: []
            40:12 GUARANTEE_ABOVE_TIER               | - tier: critical-illness                                  | - envelope: at-least⏎  share: "10%"⏎  of: TOTAL⏎  over: basic⏎  paid-by: critical-illness⏎- tier: critical-illness
            45:38 ACCOUNT_MEASURE                    | account: family-paid                                      | account: chain
            16:29 ACCOUNT_MEASURE                    | ordinal-of: stays                                         | ordinal-of: family-paid
            33:62 ACCRUAL_NOT_PER_CLAIM              | accrues: CLAIM                                            | accrues: PLAN_YEAR
            46:5 PREFERENCE_PAYS_LESS                | deductible: "×50%", rates: "+5 points", caps: removed}    | deductible: "×50%"}⏎    rate: "60%"
            """)
    void whatIsWrongIsFoundWhereItIsWritten(String found, String part, String instead) {
        TestFolder changed = TestFolder.at(folder).changed(lines(part), lines(instead));

        assertThat(changed.found().stream().collect(Collectors.joining(", ")).replace("policies/test.yaml:", ""))
                .isEqualTo(found);
    }
    // spotless:on

    private static String lines(String text) {
        return Optional.ofNullable(text).orElse("").replace('⏎', '\n');
    }
}
