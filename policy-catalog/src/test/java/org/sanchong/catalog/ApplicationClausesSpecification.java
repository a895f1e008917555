package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationHistory;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.assistance.ApplicationRejection;
import org.sanchong.domain.assistance.AssistanceKind;
import org.sanchong.domain.assistance.AssistanceRules;
import org.sanchong.domain.assistance.AssistanceStep;
import org.sanchong.domain.assistance.Dossier;
import org.sanchong.domain.assistance.PublicNotice;
import org.sanchong.domain.assistance.StatutoryDeadline;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.Quarter;
import org.sanchong.domain.time.WorkingCalendar;

/** Assistance on application, clause by clause, on China's working days. */
class ApplicationClausesSpecification {
    private static final WorkingCalendar CALENDAR = PolicyCatalogs.builtIn().workingCalendar();
    private static final List<String> PAPERS =
            List.of("application", "identity", "certificate", "diagnosis", "history", "statements");

    @TempDir
    Path folder;

    // Reckoned by hand from the notices.
    // spotless:off
    @DisplayName("by when a step is due")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy        | clause   | step           | event      | due
            shaoyang-2021 | 三(八)·b | TOWNSHIP_CHECK | 2021-09-17 | 2021-10-08
            shaoyang-2021 | 三(八)·b | TOWNSHIP_CHECK | 2022-01-26 | 2022-02-14
            shaoyang-2021 | 三(八)·b | COUNTY_REVIEW  | 2022-04-29 | 2022-05-17
            shaoyang-2021 | 三(八)·b | PAYMENT        | 2023-09-27 | 2023-10-17
            shaoyang-2021 | 三(八)·d | PUBLIC_NOTICE  | 2022-09-30 | 2022-10-12
            shaoyang-2021 | 三(八)·d | PUBLIC_NOTICE  | 2026-03-31 | 2026-04-08
            """)
    // spotless:on
    void due(String policy, String clause, AssistanceStep step, LocalDate event, LocalDate due) {
        StatutoryDeadline deadline =
                StatutoryDeadline.of(step, event, rules(policy), CALENDAR).orElseThrow();

        assertThat(deadline.dueOn()).contains(due);
        assertThat(deadline.period().source().clause().number()).isEqualTo(clause);
    }

    // spotless:off
    @DisplayName("tilted assistance: above a quarter of the income per head, never more than the burden")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            policy        | clause   | income   | burden   | amount   | found
            shaoyang-2021 | 三(八)·e | 30000.00 | 7500.00  | 1000.00  | NOT_ABOVE_LINE
            shaoyang-2021 | 三(八)·e | 30000.00 | 7500.01  | 1000.00  | APPROVED
            shaoyang-2021 | 三(八)·e | 30000.00 | 7500.01  | 7500.01  | APPROVED
            shaoyang-2021 | 三(八)·e | 30000.00 | 7500.01  | 7500.02  | AMOUNT_OUT_OF_BOUNDS
            shaoyang-2021 | 三(八)·e | 40000.02 | 10000.00 | 1000.00  | NOT_ABOVE_LINE
            shaoyang-2021 | 三(八)·e | 40000.02 | 10000.01 | 1000.00  | APPROVED
            shaoyang-2021 | 三(八)·e | -        | 99000.00 | 1000.00  | MISSING_PARAMETER
            """)
    // spotless:on
    void tilted(String policy, String clause, Money income, Money burden, Money amount, String found) {
        AssistanceRules rules = rules(policy);
        assertThat(rules.grant(AssistanceKind.TILTED)
                        .orElseThrow()
                        .source()
                        .clause()
                        .number())
                .isEqualTo(clause);
        assertThat(outcome(rules, AssistanceKind.TILTED, income, burden, amount))
                .isEqualTo(found);
    }

    // spotless:off
    @DisplayName("what can be applied for: more for special hardship where it is named, decided case by case")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause     | kind             | burden  | amount  | found
            shaoyang-2021  | 三(八)     | ON_APPLICATION   | 7000.00 | 500.00  | APPROVED
            shaoyang-2021  | 三(八)     | SPECIAL_HARDSHIP | 7000.00 | 500.00  | NOT_OFFERED
            hubei-2019     | 二(三)·c   | SPECIAL_HARDSHIP | 7000.00 | 7000.00 | APPROVED
            hubei-2019     | 二(三)·c   | SPECIAL_HARDSHIP | 7000.00 | 7000.01 | AMOUNT_OUT_OF_BOUNDS
            hubei-2019     | 二(三)·c   | TILTED           | 7000.00 | 500.00  | NOT_OFFERED
            chongqing-2018 | 二(二)6·a  | SPECIAL_HARDSHIP | 7000.00 | 500.00  | APPROVED
            """)
    // spotless:on
    void offered(String policy, String clause, AssistanceKind kind, Money burden, Money amount, String found) {
        assertThat(rules(policy).source().clause().number()).isEqualTo(clause);
        assertThat(outcome(rules(policy), kind, Money.ofYuan(20000), burden, amount))
                .isEqualTo(found);
    }

    // spotless:off
    @DisplayName("what has to be handed in, and what is refused in writing or handled at once")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            policy         | clause   | of        | is
            shaoyang-2021  | 三(八)·a | documents | application identity certificate diagnosis history statements
            shaoyang-2021  | 三(八)·c | fast      | ruled
            shaoyang-2021  | 三(八)·c | refusal   | ruled
            hubei-2019     | 二(三)·c | documents | -
            hubei-2019     | 二(三)·c | fast      | not ruled
            """)
    // spotless:on
    void papers(String policy, String clause, String of, String is) {
        AssistanceRules rules = rules(policy);
        String found = switch (of) {
            case "documents" ->
                String.join(" ", rules.documents().stream().map(d -> d.id()).toList());
            case "fast" -> rules.fastTrack().isPresent() ? "ruled" : "not ruled";
            default -> rules.refusalInWriting().isPresent() ? "ruled" : "not ruled";
        };
        assertThat(found).isEqualTo(is == null ? "" : is);
        switch (of) {
            case "documents" ->
                rules.documents()
                        .forEach(d -> assertThat(d.source().clause().number()).isEqualTo(clause));
            case "fast" ->
                rules.fastTrack().ifPresent(s -> assertThat(s.clause().number()).isEqualTo(clause));
            default ->
                rules.refusalInWriting()
                        .ifPresent(s -> assertThat(s.clause().number()).isEqualTo(clause));
        }
    }

    @Test
    @DisplayName("the quarter's notice in a township hangs five working days")
    void notice() {
        AssistanceRules rules = rules("shaoyang-2021");
        PublicNotice notice = PublicNotice.of("Willow Town", new Quarter(2022, 3), List.of());
        StatutoryDeadline until =
                notice.until(new Quarter(2022, 3).last(), rules, CALENDAR).orElseThrow();
        // 8 and 9 October 2022 are a make-up Saturday and Sunday.
        assertThat(until.dueOn()).contains(LocalDate.of(2022, 10, 12));
    }

    // spotless:off
    @DisplayName("what is wrong with rules of applications and warnings is found; wide-policy.yaml is changed")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            found            | instead of                                   | is written
            BAD_SCALAR       | {kind: ON_APPLICATION}                       | {kind: ON_DEMAND}
            UNKNOWN_KEY      | {kind: ON_APPLICATION}                       | {kind: ON_APPLICATION, above-income: "3%"}
            INCONSISTENT     | {kind: ON_APPLICATION}                       | {kind: SPECIAL_HARDSHIP}
            FLOOR_NOT_KEPT   | {share: "30%", provenance: ILLUSTRATIVE, floor | {share: "10%", provenance: ILLUSTRATIVE, floor
            MISSING_KEY      | {id: letter, en: "a letter", zh: "信函"}     | {id: letter, en: "a letter"}
            INCONSISTENT     | {id: letter,                                 | {id: proof,
            BAD_SCALAR       | {step: TOWNSHIP_CHECK, days: "3"}            | {step: TOWNSHIP_CHECK, days: "0"}
            BAD_SCALAR       | {step: TOWNSHIP_CHECK, days: "3"}            | {step: TOWNSHIP_CHECK, days: 3}
            BAD_SCALAR       | {step: TOWNSHIP_CHECK, days: "3"}            | {step: VILLAGE_CHECK, days: "3"}
            INCONSISTENT     | {step: TOWNSHIP_CHECK, days: "3"}            | {step: PAYMENT, days: "3"}
            UNKNOWN_CLAUSE   | fast-track: {clause: 二}                     | fast-track: {clause: 九}
            UNKNOWN_CODE     | receivers: [CIVIL_AFFAIRS                    | receivers: [NOBODY
            MISSING_KEY      | receivers: [CIVIL_AFFAIRS, RURAL_REVITALIZATION] | every-quarter: [DESTITUTE]
            BAD_SCALAR       | pace: AT_ONCE                                | pace: DAILY
            UNKNOWN_CATEGORY | every-quarter: [DESTITUTE                    | every-quarter: [SOMEBODY
            CONFLICTING_KEYS | measures: IN_SCOPE, set-by: LOCALITY         | measures: IN_SCOPE
            CONFLICTING_KEYS | measures: IN_SCOPE, set-by: LOCALITY         | measures: IN_SCOPE, set-by: LOCALITY, above: "3"
            INCONSISTENT     | {id: local,                                  | {id: high,
            BAD_SCALAR       | set-by: LOCALITY                             | set-by: NOBODY
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

    private static String outcome(
            AssistanceRules rules, AssistanceKind kind, Money income, Money burden, Money amount) {
        LocalDate day = LocalDate.of(2022, 5, 5);
        Dossier.Builder dossier = Dossier.builder()
                .id(new ApplicationId("A"))
                .person(new PersonId("P"))
                .township("T")
                .kind(kind)
                .isUrgent(false);
        if (!rules.documents().isEmpty()) {
            dossier.addAllDocuments(PAPERS);
        }
        ApplicationEvent.BurdenFinding finding =
                new ApplicationEvent.BurdenFinding(burden, income == null ? List.of() : List.of(income));
        return ApplicationHistory.replayed(
                        List.of(
                                new ApplicationEvent.Made(dossier.build(), day),
                                new ApplicationEvent.Accepted(day),
                                new ApplicationEvent.Checked(day),
                                new ApplicationEvent.Received(day),
                                new ApplicationEvent.Approved(amount, finding, day)),
                        rules)
                .fold(ApplicationRejection::code, history -> history.state().state());
    }

    private static AssistanceRules rules(String policy) {
        BenefitPolicy found =
                PolicyCatalogs.builtIn().policy(new PolicyId(policy)).orElseThrow();
        return found.assistanceRules().orElseThrow();
    }
}
