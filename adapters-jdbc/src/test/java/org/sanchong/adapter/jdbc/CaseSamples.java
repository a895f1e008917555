package org.sanchong.adapter.jdbc;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.Applications.File;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.application.port.out.Warnings.Addition;
import org.sanchong.application.port.out.Warnings.Crossing;
import org.sanchong.application.port.out.Warnings.Step;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.assistance.AssistanceKind;
import org.sanchong.domain.assistance.Dossier;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.monitoring.AlertId;
import org.sanchong.domain.monitoring.AlertResponse;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

/** Applications and warnings to keep. */
final class CaseSamples {
    static final File FILE = new File(new PolicyId("heze-2022"), "Lan Yu\\n=\n1");
    static final InstantSource CLOCK = InstantSource.fixed(Care.NOW);
    static final PlanYear YEAR = new PlanYear(2022);

    private CaseSamples() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static ApplicationEvent.Made made(String id, String person, String claim, String on) {
        Dossier.Builder dossier = Dossier.builder();
        dossier.id(new ApplicationId(id)).person(new PersonId(person)).township("Birch \\ Town");
        dossier.kind(AssistanceKind.ON_APPLICATION).isUrgent(true).addDocument("identity");
        dossier.claim(Optional.of(claim).filter(text -> !text.isEmpty()).map(ClaimId::new));
        return new ApplicationEvent.Made(dossier.build(), day(on));
    }

    /** Every kind of event but two, whether or not a policy would let them follow one another. */
    static List<ApplicationEvent> events(String id, String person) {
        return List.of(
                made(id, person, "C1", "2022-01-03"),
                new ApplicationEvent.Supplemented(Set.of("income"), day("2022-01-04")),
                new ApplicationEvent.Supplemented(Set.of(), day("2022-01-04")),
                new ApplicationEvent.Accepted(day("2022-01-05")),
                new ApplicationEvent.Checked(day("2022-01-06")),
                new ApplicationEvent.Received(day("2022-01-07")),
                new ApplicationEvent.Approved(
                        Money.parse("120.50"),
                        new ApplicationEvent.BurdenFinding(Money.parse("9000.00"), List.of(Money.parse("20000.00"))),
                        day("2022-02-01")),
                new ApplicationEvent.Paid(day("2022-04-02")));
    }

    static List<ApplicationEvent> refused(String id, String person) {
        return List.of(
                made(id, person, "", "2022-03-03"),
                new ApplicationEvent.Accepted(day("2022-03-04")),
                new ApplicationEvent.Refused(List.of("too much\nland", "a \\ car"), day("2022-03-09")),
                new ApplicationEvent.Told(day("2022-03-10")));
    }

    /** Adds the events that follow those which are kept. */
    static void add(Applications applications, String id, List<ApplicationEvent> events) {
        applications.take(new ApplicationId(id), CLOCK, known -> new Applications.Change<>(FILE, events, id));
    }

    static Crossing crossing(String person, int number) {
        AlertId alert = new AlertId("high-burden", new PersonId(person), YEAR, number);
        return new Crossing(
                new PolicyId("heze-2022"),
                new WarningEvent.Raised(
                        alert,
                        new ClaimId("C1"),
                        day("2022-03-03"),
                        Money.parse("12000.00"),
                        ExactAmount.parse("10000.005")),
                List.of(new CertifyingDepartment("CIVIL_AFFAIRS"), new CertifyingDepartment("RURAL_REVITALISATION")));
    }

    static Step.Pushed pushed(String on) {
        return new Step.Pushed(day(on));
    }

    static Step.Answered answered(AlertResponse.Kind kind, String on) {
        return new Step.Answered(new AlertResponse(new CertifyingDepartment("CIVIL_AFFAIRS"), kind, day(on)));
    }

    static Step.Withdrawn withdrawn(Crossing crossing, String on) {
        return new Step.Withdrawn(
                new WarningEvent.Undone(crossing.alert(), new ClaimId("R1"), day(on), Money.parse("9000.00")));
    }

    static void add(Warnings warnings, Crossing crossing, Step... steps) {
        warnings.take(
                YEAR,
                CLOCK,
                known -> new Warnings.Change<>(
                        List.of(steps).stream()
                                .map(step -> new Addition(crossing, step))
                                .toList(),
                        known));
    }

    /** Keeps some of everything: what is closed and what is open. */
    static void some(Cases cases) {
        add(cases.applications(), "A1", events("A1", "P1"));
        add(cases.applications(), "A2", refused("A2", "P2"));
        add(cases.applications(), "A3", List.of(made("A3", "P1", "C2", "2022-05-01")));
        add(cases.warnings(), crossing("P1", 1), pushed("2022-03-31"), withdrawn(crossing("P1", 1), "2022-03-20"));
        add(cases.warnings(), crossing("P1", 2), pushed("2022-06-30"));
        add(
                cases.warnings(),
                crossing("P3", 1),
                pushed("2022-06-30"),
                answered(AlertResponse.Kind.HELP_GIVEN, "2022-07-02"),
                answered(AlertResponse.Kind.TAKEN_INTO_MONITORING, "2022-07-05"),
                new Step.FollowedUp(day("2022-08-01")));
    }
}
