package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.policy.PolicyCatalog;

/**
 * Schedules of a tier are compared at every burden where one of them bends; what is found names an example, the first
 * burden at which one of the two pays less.
 */
class ScheduleComparisonSpecification {
    private static final String POLICY = """
            format: sanchong.policy/1
            policy: test-2024
            region: "990000"
            title: {en: "A test", zh: "测试"}
            document: test-2024
            in-force: {from: "2024-01-01"}
            source: {clause: 二, provenance: DOCUMENT}
            attributes: {weight: {type: count}}
            steps:
            - tier: basic
              accrues: PLAN_YEAR
              otherwise: NO_BENEFIT
              schedules:
            """;

    @TempDir
    Path folder;

    // spotless:off
    @DisplayName("two schedules that can be held together should not cross")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one                                                                | other                                                      | cross, as one pays
            rate: "70%"                                                        | rate: "60%"                                                |
            rate: "70%"                                                        | rate: "70%"                                                |
            rate: "70%", deductible: "1000"                                    | rate: "60%"                                                | 0.00 against 0.60 for a burden of 1.00; 6300.00 against 6000.00 for a burden of 10000.00
            rate: "70%", deductible: "1000"                                    | rate: "60%", deductible: "1000"                            |
            rate: "70%", cap: "700"                                            | rate: "60%", cap: "800"                                    | 700.00 against 800.00 for a burden of 1333.33; 0.70 against 0.60 for a burden of 1.00
            rate: "70%", cap: "700"                                            | rate: "60%", cap: "700"                                    |
            bands: ["..1000 50%", ".. 60%"]                                    | rate: "55%"                                                | 0.50 against 0.55 for a burden of 1.00; 5900.00 against 5500.00 for a burden of 10000.00
            bands: ["..1000 50%", ".. 60%"]                                    | rate: "50%"                                                |
            rate: "70%", deductible: "100"                                     | bands: ["..100 0%", ".. 70%"]                              |
            bands: ["..1000 50%", ".. 70%"], deductible: "100", origin: EXCESS | bands: ["..1000 50%", ".. 70%"], deductible: "100"         |
            bands: ["..1000 50%", ".. 70%"], deductible: "100", origin: EXCESS | bands: ["..1100 49%", ".. 71%"], deductible: "100"         | 6730.00 against 6809.00 for a burden of 10000.00; 450.00 against 441.00 for a burden of 1000.00
            rate: {by: facility_level, LEVEL_1: "70%", LEVEL_2: "50%"}         | rate: {by: facility_level, LEVEL_1: "60%", LEVEL_2: "60%"} |
            rate: {by: facility_level, LEVEL_1: "70%"}                         | rate: {by: facility_level, LEVEL_2: "80%"}                 |
            rate: {by: weight, "..9": "70%", "10..": "50%"}                    | rate: {by: weight, "..4": "80%", "5..": "60%"}             |
            rate: {by: weight, "..9": "70%", "10..": "50%"}                    | rate: "60%"                                                |
            rate: "70%", deductible: {by: weight, "..4": "0", "5..": "1000"}   | rate: "60%"                                                | 0.00 against 0.60 for a burden of 1.00 {weight=5}; 6300.00 against 6000.00 for a burden of 10000.00 {weight=5}
            """)
    void twoSchedulesThatCanBeHeldTogether(String one, String other, String found) {
        List<PolicyDefect> defects = defects("{id: one, " + one + "}", "{id: other, " + other + "}");

        if (found == null) {
            assertThat(defects).isEmpty();
        } else {
            assertThat(defects).singleElement().satisfies(warning -> {
                assertThat(warning.code()).isEqualTo(DefectCode.SCHEDULES_CROSS);
                assertThat(warning.severity()).isEqualTo(PolicyDefect.Severity.WARNING);
                assertThat(warning.line()).isEqualTo(15);
                assertThat(warning.message()).endsWith("is split into claims: " + found);
            });
        }
    }

    @DisplayName("preferential terms must nowhere pay less than the ordinary ones")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            ordinary                                                   | preferential                                                                                | pays less
            rate: "60%"                                                | rate: "65%"                                                                                 |
            rate: "60%", deductible: "1000"                            | rate: "60%", deductible: "1000"                                                             |
            rate: "60%", deductible: "1000"                            | rate: "65%", deductible: "1000.01"                                                          | 0.00 against 0.01 for a burden of 1000.01
            rate: "60%"                                                | rate: "65%", cap: "100000"                                                                  | 100000.00 against 600000.00 for a burden of 1000000.00
            rate: "60%", cap: "100000"                                 | rate: "65%", cap: "99999.99"                                                                | 99999.99 against 100000.00 for a burden of 166666.66
            bands: ["..1000 50%", ".. 60%"]                            | bands: ["..1000 55%", ".. 60%"]                                                             |
            bands: ["..1000 50%", ".. 60%"]                            | bands: ["..2000 55%", ".. 65%"]                                                             |
            bands: ["..1000 50%", ".. 60%"]                            | bands: ["..2500 55%", ".. 65%"]                                                             | 1375.00 against 1400.00 for a burden of 2500.00
            rate: "60%", when: {care_type: INPATIENT}                  | rate: "50%", when: {care_type: OUTPATIENT_CHRONIC}                                          |
            rate: "60%", when: {designated: true}                      | rate: "50%", when: {not: {designated: true}}                                                |
            rate: "60%", when: {weight: {to: "9"}}                     | rate: "50%", when: {weight: {from: "10"}}                                                   |
            rate: "60%", when: {discharged_on: {to: "2024-06-30"}}     | rate: "50%", when: {discharged_on: {from: "2024-07-01"}}                                    |
            rate: {by: facility_level, LEVEL_1: "60%", LEVEL_2: "60%"} | rate: {by: facility_level, LEVEL_1: "65%", LEVEL_2: "55%"}, when: {facility_level: LEVEL_1} |
            rate: {by: weight, "..9": "60%", "10..": "60%"}            | rate: {by: weight, "..9": "65%", "10..": "55%"}, when: {weight: {to: "9"}}                  |
            """)
    void preferentialTermsMustNotPayLess(String ordinary, String preferential, String found) {
        List<PolicyDefect> defects =
                defects("{id: usual, ordinary: true, " + ordinary + "}", "{id: better, " + preferential + "}");

        if (found == null) {
            assertThat(defects).isEmpty();
        } else {
            assertThat(defects).singleElement().satisfies(defect -> {
                assertThat(defect.code()).isEqualTo(DefectCode.PREFERENCE_PAYS_LESS);
                assertThat(defect.severity()).isEqualTo(PolicyDefect.Severity.ERROR);
                assertThat(defect.line()).isEqualTo(15);
                assertThat(defect.message())
                        .isEqualTo("'better' pays less than the ordinary schedule: " + found);
            });
        }
    }
    // spotless:on

    private List<PolicyDefect> defects(String... schedules) {
        String policy = POLICY + "  - " + String.join("\n  - ", schedules) + "\n";
        Either<PolicyDefects, PolicyCatalog> read =
                TestFolder.at(folder).with("policies/test.yaml", policy).read();
        return read.isLeft() ? read.getLeft().all() : PolicyCatalogs.warnings(read.get());
    }
}
