package org.sanchong.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sanchong.domain.assistance.SampleRules.CALENDAR;
import static org.sanchong.domain.assistance.SampleRules.MONDAY;
import static org.sanchong.domain.assistance.SampleRules.RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.time.Quarter;

@DisplayName("An application for assistance")
class AssistanceApplicationSpecification {
    private static final ApplicationEvent.BurdenFinding BURDEN =
            new ApplicationEvent.BurdenFinding(Money.ofYuan(5000), List.of());

    private static ApplicationHistory history(ApplicationEvent... events) {
        return ApplicationHistory.replayed(List.of(events), RULES).get();
    }

    private static ApplicationRejection rejection(ApplicationEvent... events) {
        return ApplicationHistory.replayed(List.of(events), RULES).getLeft();
    }

    private static ApplicationEvent made() {
        return new ApplicationEvent.Made(SampleRules.complete(), MONDAY);
    }

    @Test
    @DisplayName("goes from township to county to payment, each with its period")
    void goesItsWay() {
        OpenApplication.Incomplete lacking = (OpenApplication.Incomplete) AssistanceApplication.made(
                SampleRules.dossier().addDocument("identity").build(), RULES, MONDAY);
        assertThat(lacking.missing()).containsExactly("statements");
        assertThat(StatutoryDeadline.running(lacking, RULES, CALENDAR)).isEmpty();

        OpenApplication.Complete complete =
                (OpenApplication.Complete) lacking.supplement(Set.of("statements"), RULES, MONDAY.plusDays(1));
        OpenApplication.UnderSurvey surveyed = complete.accept(MONDAY.plusDays(2));
        StatutoryDeadline check =
                StatutoryDeadline.running(surveyed, RULES, CALENDAR).orElseThrow();
        assertThat(check.dueOn()).contains(LocalDate.of(2031, 1, 22)); // ten working days from Wednesday the 8th
        assertThat(check.isOverdue(LocalDate.of(2031, 1, 22))).isFalse();
        assertThat(check.isOverdue(LocalDate.of(2031, 1, 23))).isTrue();
        assertThat(check.daysLeft(LocalDate.of(2031, 1, 23), CALENDAR)).contains(-1);

        OpenApplication.UnderReview reviewed =
                surveyed.check(MONDAY.plusDays(7)).receive(MONDAY.plusDays(8));
        assertThat(StatutoryDeadline.running(reviewed, RULES, CALENDAR)
                        .orElseThrow()
                        .dueOn())
                .contains(LocalDate.of(2031, 1, 24));
        OpenApplication.Approved approved =
                reviewed.approve(new Award(Money.ofYuan(800), Money.ofYuan(800)), MONDAY.plusDays(9));
        assertThat(StatutoryDeadline.running(approved, RULES, CALENDAR)
                        .orElseThrow()
                        .step())
                .isEqualTo(AssistanceStep.PAYMENT);
        assertThat(approved.pay(MONDAY.plusDays(10)).award().amount()).isEqualTo(Money.ofYuan(800));
    }

    @Test
    @DisplayName("that is urgent takes the same steps, and may take them all in a day")
    void urgent() {
        Dossier urgent = SampleRules.dossier(AssistanceKind.ON_APPLICATION, true)
                .addDocument("identity")
                .addDocument("statements")
                .build();
        ApplicationHistory paid = history(
                new ApplicationEvent.Made(urgent, MONDAY),
                new ApplicationEvent.Accepted(MONDAY),
                new ApplicationEvent.Checked(MONDAY),
                new ApplicationEvent.Received(MONDAY),
                new ApplicationEvent.Approved(Money.ofYuan(1), BURDEN, MONDAY),
                new ApplicationEvent.Paid(MONDAY));
        assertThat(paid.state()).isInstanceOf(ClosedApplication.Paid.class);
        assertThat(paid.state().dossier().isUrgent()).isTrue();
    }

    @Test
    @DisplayName("is refused with reasons by whoever has the turn, and stays theirs until the applicant is told")
    void refused() {
        ApplicationEvent refusal = new ApplicationEvent.Refused(List.of("registered elsewhere"), MONDAY);
        ApplicationHistory township = history(made(), new ApplicationEvent.Accepted(MONDAY), refusal);
        assertThat(((OpenApplication) township.state()).turn()).isEqualTo(Turn.TOWNSHIP);
        ApplicationHistory county = history(
                made(),
                new ApplicationEvent.Accepted(MONDAY),
                new ApplicationEvent.Checked(MONDAY),
                new ApplicationEvent.Received(MONDAY),
                refusal);
        assertThat(((OpenApplication) county.state()).turn()).isEqualTo(Turn.COUNTY);
        ClosedApplication.RefusalNotified told = (ClosedApplication.RefusalNotified)
                county.with(new ApplicationEvent.Told(MONDAY)).get().state();
        assertThat(told.refusal().reasons()).containsExactly("registered elsewhere");

        assertThat(rejection(
                        made(), new ApplicationEvent.Accepted(MONDAY), new ApplicationEvent.Refused(List.of(), MONDAY)))
                .isEqualTo(new ApplicationRejection.NoReasons());
        assertThat(rejection(
                        made(),
                        new ApplicationEvent.Accepted(MONDAY),
                        new ApplicationEvent.Refused(List.of(" "), MONDAY)))
                .isEqualTo(new ApplicationRejection.NoReasons());
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            amount  | burden  | income   | found
            100.00  | 5000.00 | 20000.00 | NOT_ABOVE_LINE
            100.00  | 5000.01 | 20000.00 | APPROVED
            5000.01 | 5000.01 | 20000.00 | APPROVED
            100.00  | 5000.01 | 20000.02 | APPROVED
            100.00  | 5000.01 | 20000.04 | NOT_ABOVE_LINE
            5000.02 | 5000.01 | 20000.00 | AMOUNT_OUT_OF_BOUNDS
            0.00    | 5000.01 | 20000.00 | AMOUNT_OUT_OF_BOUNDS
            100.00  | 5000.01 | -        | MISSING_PARAMETER
            """)
    // spotless:on
    @DisplayName("for tilted assistance is above a quarter of income, and within the burden")
    void tilted(Money amount, Money burden, Money income, String found) {
        Dossier dossier = SampleRules.dossier(AssistanceKind.TILTED, false)
                .addDocument("identity")
                .addDocument("statements")
                .build();
        ApplicationEvent.BurdenFinding finding =
                new ApplicationEvent.BurdenFinding(burden, income == null ? List.of() : List.of(income));
        var result = ApplicationHistory.replayed(
                List.of(
                        new ApplicationEvent.Made(dossier, MONDAY),
                        new ApplicationEvent.Accepted(MONDAY),
                        new ApplicationEvent.Checked(MONDAY),
                        new ApplicationEvent.Received(MONDAY),
                        new ApplicationEvent.Approved(amount, finding, MONDAY)),
                RULES);
        assertThat(result.fold(
                        ApplicationRejection::code, history -> history.state().state()))
                .isEqualTo(found);
    }

    @Test
    @DisplayName("does not begin with anything but being made, nor for what is not offered")
    void doesNotBegin() {
        assertThat(rejection(new ApplicationEvent.Accepted(MONDAY)))
                .isEqualTo(new ApplicationRejection.WrongState("ACCEPTED", ""));
        assertThat(rejection(made(), made())).isEqualTo(new ApplicationRejection.WrongState("MADE", "COMPLETE"));
        Dossier hardship =
                SampleRules.dossier(AssistanceKind.SPECIAL_HARDSHIP, false).build();
        assertThat(rejection(new ApplicationEvent.Made(hardship, MONDAY)))
                .isEqualTo(new ApplicationRejection.NotOffered("SPECIAL_HARDSHIP"));
        Dossier strange = SampleRules.dossier().addDocument("photograph").build();
        assertThat(rejection(new ApplicationEvent.Made(strange, MONDAY)))
                .isEqualTo(new ApplicationRejection.UnknownDocument("photograph", List.of("identity", "statements")));
        assertThat(rejection(
                        new ApplicationEvent.Made(SampleRules.dossier().build(), MONDAY),
                        new ApplicationEvent.Supplemented(Set.of("photograph"), MONDAY)))
                .isInstanceOf(ApplicationRejection.UnknownDocument.class);
        AssistanceRules slow = AssistanceRules.builder()
                .source(SampleRules.CLAUSE)
                .addGrant(new AssistanceGrant.Scheduled(SampleRules.CLAUSE))
                .build();
        Dossier urgent =
                SampleRules.dossier(AssistanceKind.ON_APPLICATION, true).build();
        assertThat(ApplicationHistory.beginning(new ApplicationEvent.Made(urgent, MONDAY), slow)
                        .getLeft())
                .isEqualTo(new ApplicationRejection.NotOffered("FAST_TRACK"));
    }

    @Test
    @DisplayName("in the caller's hands refuses what cannot be")
    void refusesTheCaller() {
        OpenApplication.UnderSurvey surveyed = new OpenApplication.UnderSurvey(SampleRules.complete(), MONDAY);
        assertThatIllegalArgumentException().isThrownBy(() -> surveyed.check(MONDAY.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> surveyed.refuse(new Refusal(Turn.COUNTY, List.of("no")), MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Refusal(Turn.COUNTY, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Refusal(Turn.APPLICANT, List.of("no")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Award(Money.ofYuan(2), Money.ofYuan(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssistanceRules.builder()
                        .source(SampleRules.CLAUSE)
                        .addGrant(new AssistanceGrant.Scheduled(SampleRules.CLAUSE))
                        .addGrant(new AssistanceGrant.Scheduled(SampleRules.CLAUSE))
                        .build());
    }

    @Test
    @DisplayName("is posted in the quarter of its approval, with how far it was carried out by the quarter's end")
    void posted() {
        LocalDate april = LocalDate.of(2031, 4, 1);
        ApplicationHistory approved = history(
                made(),
                new ApplicationEvent.Accepted(MONDAY),
                new ApplicationEvent.Checked(MONDAY),
                new ApplicationEvent.Received(MONDAY),
                new ApplicationEvent.Approved(Money.ofYuan(700), BURDEN, LocalDate.of(2031, 3, 31)));
        ApplicationHistory paidLate =
                approved.with(new ApplicationEvent.Paid(april)).get();
        Quarter first = new Quarter(2031, 1);

        assertThat(PublicNotice.of("Willow Town", first, List.of(paidLate)).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.amount()).isEqualTo(Money.ofYuan(700));
                    assertThat(entry.isPaid()).isFalse();
                });
        ApplicationHistory paid = approved.with(new ApplicationEvent.Paid(LocalDate.of(2031, 3, 31)))
                .get();
        assertThat(PublicNotice.of("Willow Town", first, List.of(paid))
                        .entries()
                        .get(0)
                        .isPaid())
                .isTrue();
        assertThat(PublicNotice.of("Willow Town", new Quarter(2031, 2), List.of(paidLate))
                        .entries())
                .isEmpty();
        assertThat(PublicNotice.of("Birch Town", first, List.of(paid)).entries())
                .isEmpty();
        assertThat(PublicNotice.of("Willow Town", first, List.of()).until(april, RULES, CALENDAR))
                .isEmpty();
    }
}
