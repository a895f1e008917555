package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.stake.AtStake;

@DisplayName("What is wrong with what an interpretation says is at stake")
class StakeDefectTest {
    private static final String REGISTER = """
            format: sanchong.interpretations/1
            interpretations:
            - id: invented
              policies: [heze-2022]
              question: {en: "What?", zh: "何？"}
              readings: ["One.", "Another.", "A third."]
              choice: {en: "One.", zh: "其一。"}
              reason: "Because."
              stake: "Something."
              at-stake:
                cases:
                - case: {en: "A stay", zh: "住院"}
                  claims:
                  - {total: "20000", categories: [DESTITUTE], care_type: INPATIENT, facility_level: LEVEL_2, locality: IN_COUNTY, discharged_on: "2022-06-15"}
                  alternatives:
                  - reading: 2
                    change:
                    - {set: /steps/medical-assistance/schedules/destitute/cap, to: {amount: "100", provenance: ILLUSTRATIVE}}
                not-computed:
                - {readings: [3], reason: {en: "Unknown.", zh: "不详。"}}
            """;

    @TempDir
    Path path;

    private String found(String part, String instead) {
        assertThat(REGISTER).contains(part);
        TestFolder.empty(path).with("interpretations.yaml", REGISTER.replace(part, instead));
        return PolicyStakes.check(path).stream()
                .findFirst()
                .map(defect -> defect.line() + " " + defect.code() + " " + defect.message())
                .orElse("none");
    }

    @Test
    @DisplayName("is nothing, where it says what it must")
    void isNothing() {
        assertThat(found("One.", "One.")).isEqualTo("none");
        AtStake read = PolicyStakes.read(path).get().stream()
                .filter(stake -> stake.interpretation().equals("invented"))
                .findFirst()
                .orElseThrow();
        assertThat(read.cases()).hasSize(1);
        assertThat(read.cases().get(0).alternatives().get(0).settle().payments())
                .containsValue(Money.parse("100.00"));
    }

    // spotless:off
    @ParameterizedTest(name = "{1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            schedules/destitute/cap   | schedules/nobody/cap     | 18 | UNKNOWN_PATH     | the policy has no '/steps/medical-assistance/schedules/nobody/cap'
            destitute/cap, to         | destitute/lid, to        | 18 | CHANGE_REFUSED   | UNKNOWN_KEY
            provenance: ILLUSTRATIVE  | provenance: DOCUMENT     | 18 | CHANGE_REFUSED   | FIGURE_NOT_PRINTED
            - reading: 2              | - reading: 4             | 16 | UNKNOWN_READING  | numbered from 1 to 3
            - reading: 2              | - reading: 1             | 16 | UNKNOWN_READING  | is the one taken
            readings: [3]             | readings: [0]            | 20 | UNKNOWN_READING  | numbered from 1 to 3
            readings: [3]             | readings: [2]            | 11 | MISSING_KEY      | reading 3 is neither told
            LEVEL_2                   | LEVEL_3_PROVINCIAL       | 13 | CASE_NOT_SETTLED | MISSING_PARAMETER
            "2022-06-15"              | "2021-06-15"             | 13 | CASE_NOT_SETTLED | NO_POLICY_IN_FORCE
            LEVEL_2                   | LEVEL_9                  | 14 | UNKNOWN_CODE     | no code of facility_level
            DESTITUTE                 | DESTITUTED               | 14 | UNKNOWN_CATEGORY | no category
            total: "20000"            | totl: "20000"            | 14 | MISSING_KEY      | 'total' must be given
            total: "20000"            | total: "20000", ward: "7" | 14 | UNKNOWN_ATTRIBUTE | 'ward' is no column
            policies: [heze-2022]     | policies: []             | 12 | MISSING_KEY      | 'policy' must be given
            alternatives:             | others:                  | 12 | MISSING_KEY      | 'alternatives' must be given
            """)
    // spotless:on
    @DisplayName("is reported with its place and how to mend it")
    void isReported(String part, String instead, int line, String code, String words) {
        assertThat(found(part, instead)).startsWith(line + " " + code + " ").contains(words);
    }

    @Test
    @DisplayName("a claim that is said not to be settled, and is")
    void saidNotToBeSettled() {
        assertThat(found("- reading: 2\n", "- reading: 2\n        not-settled: MISSING_PARAMETER\n"))
                .startsWith("17 CASE_NOT_SETTLED the claims are settled");
    }

    @Test
    @DisplayName(
            "a built-in case that a folder's own policy does not fit is no defect of the folder, and is not computed")
    void aBuiltInCaseThatDoesNotFit() {
        String heze = TestFolder.text("builtin/policies/heze-2022.yaml");
        TestFolder.empty(path).with("policies/heze.yaml", heze.replace("id: returned-to-poverty", "id: returned"));

        assertThat(PolicyStakes.read(path).get())
                .filteredOn(stake -> stake.interpretation().equals("heze-returned-deductible"))
                .allSatisfy(stake -> {
                    assertThat(stake.cases()).isEmpty();
                    assertThat(stake.notComputed()).hasSize(1);
                    assertThat(stake.tells(3)).isTrue();
                })
                .hasSize(1);
    }

    @Test
    @DisplayName("and none of it changes the content hash, by which settlements name their catalog")
    void noneOfItChangesTheContentHash() {
        TestFolder.empty(path).with("interpretations.yaml", REGISTER);
        String with = PolicyCatalogs.read(path).get().contentHash();
        TestFolder.empty(path).with("interpretations.yaml", REGISTER.substring(0, REGISTER.indexOf("  at-stake:")));

        assertThat(PolicyCatalogs.read(path).get().contentHash()).isEqualTo(with);
    }
}
