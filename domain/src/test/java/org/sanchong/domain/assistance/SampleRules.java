package org.sanchong.domain.assistance;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.CalendarYear;
import org.sanchong.domain.time.WorkingCalendar;
import org.sanchong.domain.time.WorkingDays;

/** Invented rules of applications, and what they are tried on. */
final class SampleRules {
    static final Source CLAUSE = Source.of(new ClauseId("sample", "一"), Provenance.DOCUMENT);
    static final LocalDate MONDAY = LocalDate.of(2031, 1, 6);

    static final Figure<Rate> LINE = Figure.of("above-income", Rate.ofPercent("25"), CLAUSE);

    static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of(
            CalendarYear.builder().year(2031).addNotice("invented").build(),
            CalendarYear.builder().year(2032).addNotice("invented").build()));

    static final AssistanceRules RULES = AssistanceRules.builder()
            .source(CLAUSE)
            .addGrant(new AssistanceGrant.Scheduled(CLAUSE))
            .addGrant(new AssistanceGrant.Tilted(LINE, CLAUSE))
            .addDocument(new RequiredDocument("identity", "identity papers", "身份证件", CLAUSE))
            .addDocument(new RequiredDocument("statements", "statements", "费用单据", CLAUSE))
            .addPeriod(period(AssistanceStep.TOWNSHIP_CHECK, 10))
            .addPeriod(period(AssistanceStep.COUNTY_REVIEW, 8))
            .addPeriod(period(AssistanceStep.PAYMENT, 6))
            .fastTrack(CLAUSE)
            .refusalInWriting(CLAUSE)
            .build();

    private SampleRules() {}

    private static StepPeriod period(AssistanceStep step, int days) {
        return new StepPeriod(step, Figure.of("days", new WorkingDays(days), CLAUSE));
    }

    static Dossier.Builder dossier() {
        return dossier(AssistanceKind.ON_APPLICATION, false);
    }

    static Dossier.Builder dossier(AssistanceKind kind, boolean isUrgent) {
        return Dossier.builder()
                .id(new ApplicationId("A-1"))
                .person(new PersonId("P-1"))
                .township("Willow Town")
                .kind(kind)
                .isUrgent(isUrgent);
    }

    static Dossier complete() {
        return dossier().addDocument("identity").addDocument("statements").build();
    }
}
