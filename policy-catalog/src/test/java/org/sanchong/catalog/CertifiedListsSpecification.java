package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.register.DeliveryDuty;

@DisplayName("Which departments certify whom, hand over lists, and when (认定部门、名单交付)")
class CertifiedListsSpecification {
    @TempDir
    Path folder;

    // spotless:off
    @DisplayName("a list is late from the first day of the collection on, where a deadline is printed")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause    | department                  | extent    | delivered  | collection from | verdict
            shaoyang-2021  | 三(四)    | CIVIL_AFFAIRS               | FULL      | 2021-08-30 | 2021-09-01      | IN_TIME
            shaoyang-2021  | 三(四)    | CIVIL_AFFAIRS               | FULL      | 2021-08-31 | 2021-09-01      | IN_TIME
            shaoyang-2021  | 三(四)    | CIVIL_AFFAIRS               | FULL      | 2021-09-01 | 2021-09-01      | LATE
            shaoyang-2021  | 三(四)    | CIVIL_AFFAIRS               | FULL      | 2021-09-02 | 2021-09-01      | LATE
            shaoyang-2021  | 三(四)    | RURAL_REVITALIZATION        | FULL      | 2021-09-01 | 2021-09-01      | LATE
            shaoyang-2021  | 三(四)    | DISABLED_PERSONS_FEDERATION | FULL      | 2021-09-01 | 2021-09-01      | LATE
            shaoyang-2021  | 三(四)    | CIVIL_AFFAIRS               | FULL      | 2021-08-30 |                 | MISSING_PARAMETER
            shaoyang-2021  | 三(四)    | CIVIL_AFFAIRS               | ADDITIONS | 2022-03-15 | 2021-09-01      | ADDED_AT_ONCE
            shaoyang-2021  | 三(四)    | POVERTY_RELIEF              | FULL      | 2021-09-02 | 2021-09-01      |
            hubei-2019     | 二(二)·a  | POVERTY_RELIEF              | FULL      | 2019-12-01 | 2019-10-01      | NO_DEADLINE
            hubei-2019     | 二(二)·a  | POVERTY_RELIEF              | ADDITIONS | 2019-12-01 |                 |
            hubei-2019     | 二(二)·a  | CIVIL_AFFAIRS               | FULL      | 2019-12-01 |                 |
            chongqing-2018 | 二(一)3·a | POVERTY_RELIEF              | FULL      | 2019-12-01 |                 | NO_DEADLINE
            chongqing-2018 | 二(一)3·a | CIVIL_AFFAIRS               | FULL      | 2019-12-01 |                 | NO_DEADLINE
            """)
    // spotless:on
    void whetherAListIsLate(
            String policy,
            String clause,
            String department,
            Delivery.Extent extent,
            LocalDate delivered,
            @Nullable LocalDate collectionFrom,
            @Nullable String verdict) {
        BenefitPolicy of = PolicyCatalogs.builtIn().policy(new PolicyId(policy)).orElseThrow();
        DeliveryDuty duty = of.deliveries().orElseThrow();
        Delivery list = Delivery.builder()
                .department(new CertifyingDepartment(department))
                .area(of.region())
                .day(delivered)
                .extent(extent)
                .build();

        assertThat(duty.source().clause().number()).isEqualTo(clause);
        assertThat(duty.judge(list, Optional.ofNullable(collectionFrom).stream().toList())
                        .map(Enum::name))
                .isEqualTo(Optional.ofNullable(verdict));
    }

    // spotless:off
    @DisplayName("who certifies which category")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            department                  | certifies
            CIVIL_AFFAIRS               | DESTITUTE SUBSISTENCE_ALLOWANCE ALLOWANCE_MARGIN EXPENDITURE_HARDSHIP ILLNESS_IMPOVERISHED POVERTY_MONITORED ORPHAN UNSUPPORTED_CHILD
            RURAL_REVITALIZATION        | RETURNED_TO_POVERTY UNSTABLY_LIFTED POVERTY_PRONE POVERTY_MONITORED STABLY_LIFTED
            POVERTY_RELIEF              | REGISTERED_POOR
            DISABLED_PERSONS_FEDERATION | SEVERELY_DISABLED
            DISTRICT_GOVERNMENT         | OTHER_SPECIAL_HARDSHIP
            """)
    // spotless:on
    void whoCertifies(String department, String certifies) {
        Vocabulary words = PolicyCatalogs.builtIn().vocabulary();
        Vocabulary.Department of = words.department(department).orElseThrow();

        assertThat(words.categories().stream()
                        .filter(category -> category.isCertifiedBy(of))
                        .map(category -> category.category().code()))
                .containsExactlyElementsOf(List.of(certifies.split(" ")));
        assertThat(words.categories())
                .allMatch(category -> words.departments().stream().anyMatch(category::isCertifiedBy));
    }

    // spotless:off
    @DisplayName("what is wrong with the duty to hand over lists is found")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            found          | instead of                                    | is written
            UNKNOWN_CODE   | [CIVIL_AFFAIRS, POVERTY_RELIEF]               | [CIVIL_AFFAIRS, PARISH]
            MISSING_KEY    | departments: [CIVIL_AFFAIRS, POVERTY_RELIEF]  | added: AT_ONCE
            BAD_SCALAR     | due: BEFORE_COLLECTION                        | due: SOON
            BAD_SCALAR     | added: AT_ONCE                                | added: LATER
            UNKNOWN_KEY    | due: BEFORE_COLLECTION                        | until: BEFORE_COLLECTION
            UNKNOWN_CLAUSE | {clause: 二, note: "or of recognition"}       | {clause: 九}
            """)
    // spotless:on
    void defects(String code, String part, String instead) {
        String text = TestFolder.text("wide-policy.yaml");
        assertThat(text).contains(part);

        assertThat(TestFolder.at(folder)
                        .with("policies/wide.yaml", text.replace(part, instead))
                        .found())
                .anyMatch(defect -> defect.endsWith(" " + code));
    }
}
