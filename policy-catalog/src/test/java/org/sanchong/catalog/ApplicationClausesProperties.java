package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationHistory;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.assistance.AssistanceKind;
import org.sanchong.domain.assistance.AssistanceRules;
import org.sanchong.domain.assistance.AssistanceStep;
import org.sanchong.domain.assistance.Dossier;
import org.sanchong.domain.assistance.StatutoryDeadline;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.WorkingCalendar;

/** What the clauses rule of applications, with the printed figures worked out once more. */
class ApplicationClausesProperties {
    private static final WorkingCalendar CALENDAR = PolicyCatalogs.builtIn().workingCalendar();
    private static final AssistanceRules SHAOYANG = PolicyCatalogs.builtIn()
            .policy(new PolicyId("shaoyang-2021"))
            .orElseThrow()
            .assistanceRules()
            .orElseThrow();

    @Property
    @Clauses("shaoyang-2021 三(八)·e")
    @Label("shaoyang 三(八)·e: tilted assistance for a burden above 25 % of the income, and of no more than the burden")
    void tilted(
            @ForAll @LongRange(max = 1000) long amount,
            @ForAll @LongRange(max = 1000) long burden,
            @ForAll @LongRange(max = 4000) long income) {
        LocalDate day = LocalDate.of(2022, 5, 5);
        Dossier dossier = Dossier.builder()
                .id(new ApplicationId("A"))
                .person(new PersonId("P"))
                .township("T")
                .kind(AssistanceKind.TILTED)
                .isUrgent(false)
                .addAllDocuments(SHAOYANG.documents().stream().map(d -> d.id()).toList())
                .build();
        boolean approved = ApplicationHistory.replayed(
                        List.of(
                                new ApplicationEvent.Made(dossier, day),
                                new ApplicationEvent.Accepted(day),
                                new ApplicationEvent.Checked(day),
                                new ApplicationEvent.Received(day),
                                new ApplicationEvent.Approved(
                                        Money.ofYuan(amount),
                                        new ApplicationEvent.BurdenFinding(
                                                Money.ofYuan(burden), List.of(Money.ofYuan(income))),
                                        day)),
                        SHAOYANG)
                .isRight();
        assertThat(approved).isEqualTo(amount > 0 && amount <= burden && burden * 100 > income * 25);
        Statistics.label("approved").collect(approved);
    }

    @Property
    @Clauses({"shaoyang-2021 三(八)·b", "shaoyang-2021 三(八)·d"})
    @Label("shaoyang 三(八)·b and ·d: ten working days a step and five for the notice, counted one by one")
    void periods(@ForAll @IntRange(max = 3200) int later, @ForAll AssistanceStep step) {
        LocalDate event = LocalDate.of(2018, 1, 1).plusDays(later);
        int days = step == AssistanceStep.PUBLIC_NOTICE ? 5 : 10;
        LocalDate due = StatutoryDeadline.of(step, event, SHAOYANG, CALENDAR)
                .orElseThrow()
                .dueOn()
                .orElseThrow();
        assertThat(event.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(CALENDAR::isWorked)
                        .count())
                .isEqualTo(days);
        assertThat(CALENDAR.isWorked(due)).isTrue();
    }
}
