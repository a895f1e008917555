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
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.referral.ContractAnswer;
import org.sanchong.domain.referral.ContractedFacility;
import org.sanchong.domain.referral.County;
import org.sanchong.domain.referral.FacilityId;
import org.sanchong.domain.referral.Filing;
import org.sanchong.domain.referral.FilingChannel;
import org.sanchong.domain.referral.FilingId;
import org.sanchong.domain.referral.FilingKind;
import org.sanchong.domain.referral.FirstVisitAnswer;
import org.sanchong.domain.referral.ReferralRegister;
import org.sanchong.domain.referral.ReferralRule;
import org.sanchong.domain.referral.Visit;
import org.sanchong.domain.time.EffectivePeriod;

/** Referral, filing and contracts, clause by clause. The county has a contract with H1 from 2019-01-01 to 2019-12-31. */
class ReferralSpecification {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    @TempDir
    Path folder;

    // spotless:off
    @DisplayName("where a facility must be contracted, and whether it is")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause   | locality        | facility | admitted   | answer
            hubei-2019     | 二(五)   | IN_COUNTY       | H1       | 2019-06-01 | NotAsked
            hubei-2019     | 二(五)   | IN_REGION       | H1       | 2018-12-31 | NotContracted
            hubei-2019     | 二(五)   | IN_REGION       | H1       | 2019-01-01 | Contracted
            hubei-2019     | 二(五)   | IN_PROVINCE     | H1       | 2019-12-31 | Contracted
            hubei-2019     | 二(五)   | IN_PROVINCE     | H1       | 2020-01-01 | NotContracted
            hubei-2019     | 二(五)   | OUT_OF_PROVINCE | H2       | 2019-06-01 | NotContracted
            hubei-2019     | 二(五)   | OUT_OF_PROVINCE |          | 2019-06-01 | Unknown
            shaoyang-2021  | 四(十二) | IN_REGION       | H2       | 2019-06-01 | NotAsked
            heze-2022      | 一(五)2  | IN_PROVINCE     | H2       | 2019-06-01 | NotAsked
            huangshan-2022 | 三(五)   | IN_PROVINCE     | H2       | 2019-06-01 | NotAsked
            chongqing-2018 | 二(三)9  | OUT_OF_PROVINCE | H2       | 2019-06-01 | NotAsked
            """)
    // spotless:on
    void contracts(
            String policy,
            String clause,
            String locality,
            @Nullable String facility,
            LocalDate admitted,
            String answer) {
        ReferralRegister register = ReferralRegister.of(
                List.of(),
                List.of(new ContractedFacility(
                        new County("420822"),
                        new FacilityId("H1"),
                        List.of(),
                        EffectivePeriod.ofDays(FIRST, LocalDate.of(2019, 12, 31)))));
        Visit visit = visit(admitted)
                .level(FacilityLevel.LEVEL_3)
                .facility(Optional.ofNullable(facility).map(FacilityId::new))
                .locality(new Locality(locality))
                .build();

        ContractAnswer found = register.designatedFor(visit, policy(policy).referralRules());
        assertThat(documentOf(policy, clause)).isTrue();
        assertThat(found.getClass().getSimpleName()).isEqualTo(answer);
        if (found instanceof ContractAnswer.Contracted contracted) {
            assertThat(contracted.source().clause().number()).isEqualTo(clause);
        }
    }

    // spotless:off
    @DisplayName("how many facilities a county contracts")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy     | clause   | contracts | standing
            hubei-2019 | 二(五)·b | 0         | BELOW
            hubei-2019 | 二(五)·b | 1         | WITHIN
            hubei-2019 | 二(五)·b | 2         | WITHIN
            hubei-2019 | 二(五)·b | 3         | ABOVE
            """)
    // spotless:on
    void contractsPerCounty(String policy, String clause, int contracts, String standing) {
        List<ReferralRule.ContractsPerCounty> rules = policy(policy).referralRules().stream()
                .filter(ReferralRule.ContractsPerCounty.class::isInstance)
                .map(ReferralRule.ContractsPerCounty.class::cast)
                .toList();

        assertThat(rules).hasSize(1);
        assertThat(rules.get(0).source().clause().number()).isEqualTo(clause);
        assertThat(rules.get(0).of(contracts)).hasToString(standing);
    }

    // spotless:off
    @DisplayName("who goes to primary care first, and what shows it")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause   | category        | level        | filed       | by           | answer
            huangshan-2022 | 三(四)·a | DESTITUTE       | LEVEL_2      | FIRST_VISIT | PRIMARY_CARE | Seen
            huangshan-2022 | 三(四)·a | DESTITUTE       | LEVEL_2      | REFERRAL    | PRIMARY_CARE | Seen
            huangshan-2022 | 三(四)·a | DESTITUTE       | LEVEL_2      | REFERRAL    | LEVEL_1      | NotSeen
            huangshan-2022 | 三(四)·a | DESTITUTE       | LEVEL_2      | OFF_SITE    | PRIMARY_CARE | NotSeen
            huangshan-2022 | 三(四)·a | DESTITUTE       | PRIMARY_CARE | OFF_SITE    | PRIMARY_CARE | NotAsked
            huangshan-2022 | 三(四)·a | POVERTY_PRONE   | LEVEL_3      | OFF_SITE    | LEVEL_1      | NotSeen
            huangshan-2022 | 三(四)·a | ORPHAN          | LEVEL_2      | OFF_SITE    | LEVEL_1      | NotAsked
            shaoyang-2021  | 四(九)   | DESTITUTE       | LEVEL_2      | OFF_SITE    | LEVEL_1      | NotAsked
            hubei-2019     | 二(五)   | REGISTERED_POOR | LEVEL_2      | OFF_SITE    | LEVEL_1      | NotAsked
            """)
    // spotless:on
    void firstVisits(
            String policy, String clause, String category, String level, FilingKind filed, String by, String answer) {
        Filing filing = Filing.builder()
                .id(new FilingId("F1"))
                .person(new PersonId("P1"))
                .kind(filed)
                .fromLevel(new FacilityLevel(by))
                .toLocality(Locality.IN_REGION)
                .period(EffectivePeriod.startingOn(FIRST))
                .filedOn(FIRST)
                .build();
        Visit visit = visit(FIRST)
                .level(new FacilityLevel(level))
                .locality(Locality.IN_REGION)
                .addCategory(new EligibilityCategory(category))
                .build();

        FirstVisitAnswer found = ReferralRegister.of(List.of(filing), List.of())
                .firstVisitFor(visit, policy(policy).referralRules());
        assertThat(documentOf(policy, clause)).isTrue();
        assertThat(found.getClass().getSimpleName()).isEqualTo(answer);
    }

    // spotless:off
    @DisplayName("the channels that a policy offers for filing")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause  | channels
            shaoyang-2021  | 四(九)  | NETWORK
            huangshan-2022 | 三(五)  | NETWORK
            chongqing-2018 | 二(三)9 | PHONE FAX NETWORK APP
            """)
    // spotless:on
    void channels(String policy, String clause, String channels) {
        List<ReferralRule.OfferedChannels> rules = policy(policy).referralRules().stream()
                .filter(ReferralRule.OfferedChannels.class::isInstance)
                .map(ReferralRule.OfferedChannels.class::cast)
                .toList();

        assertThat(rules).hasSize(1);
        assertThat(rules.get(0).source().clause().number()).isEqualTo(clause);
        assertThat(rules.get(0).channels().stream().map(FilingChannel::code).toList())
                .isEqualTo(List.of(channels.split(" ", -1)));
    }

    // spotless:off
    @DisplayName("what is wrong with rules of referral is found; wide-policy.yaml is the policy that is changed")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            found            | instead of                              | is written
            UNKNOWN_CODE     | contracted-beyond: [IN_COUNTY           | contracted-beyond: [INSIDE
            UNKNOWN_CODE     | channels: [PHONE                        | channels: [PIGEON
            UNKNOWN_CODE     | first-visit-at: PRIMARY_CARE            | first-visit-at: PRIMARY
            UNKNOWN_CATEGORY | holds: [DESTITUTE, ORPHAN]}             | holds: [DESTITUTE, NOBODY]}
            EMPTY_RANGE      | {least: "0", most: "3"}                 | {least: "4", most: "3"}
            MISSING_KEY      | {least: "0", most: "3"}                 | {most: "3"}
            UNKNOWN_KEY      | {least: "0", most: "3"}                 | {least: "0", most: "3", about: "2"}
            CONFLICTING_KEYS | {first-visit-at: PRIMARY_CARE}          | {source: {clause: 一}}
            CONFLICTING_KEYS | {first-visit-at: PRIMARY_CARE}          | {first-visit-at: PRIMARY_CARE, channels: PHONE}
            UNKNOWN_KEY      | {first-visit-at: PRIMARY_CARE}          | {first-visit-at: PRIMARY_CARE, after: LEVEL_1}
            UNKNOWN_CLAUSE   | source: {clause: 一}}                   | source: {clause: 九}}
            WRONG_SHAPE      | - {first-visit-at: PRIMARY_CARE}        | - PRIMARY_CARE
            """)
    // spotless:on
    void defectsAreFound(String code, String part, String instead) {
        String text = TestFolder.text("wide-policy.yaml");
        assertThat(text).contains(part);

        assertThat(TestFolder.at(folder)
                        .with("policies/wide.yaml", text.replace(part, instead))
                        .found())
                .anyMatch(defect -> defect.endsWith(" " + code));
    }

    private static Visit.Builder visit(LocalDate admitted) {
        return Visit.builder()
                .person(new PersonId("P1"))
                .county(new County("420822"))
                .admittedOn(admitted)
                .dischargedOn(admitted.plusDays(3));
    }

    private static BenefitPolicy policy(String id) {
        return PolicyCatalogs.builtIn().policy(new PolicyId(id)).orElseThrow();
    }

    private static boolean documentOf(String policy, String clause) {
        return PolicyCatalogs.builtIn().documents().stream()
                .filter(document -> document.id().equals(policy(policy).document()))
                .anyMatch(document -> document.clause(clause).isPresent());
    }
}
