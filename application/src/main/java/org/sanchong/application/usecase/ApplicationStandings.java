package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sanchong.application.port.in.KeepApplications.Followed;
import org.sanchong.application.port.in.ReadApplications.Standing;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.ApplicationWording;
import org.sanchong.domain.assistance.ClosedApplication;
import org.sanchong.domain.assistance.Dossier;
import org.sanchong.domain.assistance.StatutoryDeadline;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.WorkingCalendar;

/** How applications stand: the urgent ones first, then what is due first. */
final class ApplicationStandings {
    static final Comparator<Standing> ORDER = Comparator.comparing(ApplicationStandings::isClosed)
            .thenComparing(standing -> !dossier(standing).isUrgent())
            .thenComparing(standing -> due(standing).orElse(LocalDate.MAX))
            .thenComparing(standing -> dossier(standing).id().value());

    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final ApplicationWording wording;

    ApplicationStandings(PolicyCatalog catalog, LocalDate asOf, ApplicationWording wording) {
        this.calendar = catalog.workingCalendar();
        this.asOf = asOf;
        this.wording = wording;
    }

    /** Returns how an application stands; a deadline that cannot be reckoned is said, and never left out in silence. */
    Standing of(Followed followed) {
        Standing standing = new Standing(
                followed.policy().id(),
                followed.history(),
                StatutoryDeadline.running(
                                followed.history().state(),
                                followed.policy().assistanceRules().orElseThrow(),
                                calendar)
                        .stream()
                        .toList());
        standing.deadlines().forEach(deadline -> refuseUnknownYear(standing, deadline));
        return standing;
    }

    private void refuseUnknownYear(Standing standing, StatutoryDeadline deadline) {
        Optional<Integer> year = deadline.lastDay() instanceof WorkingCalendar.LastDay.UnknownYear unknown
                ? Optional.of(unknown.year())
                : Optional.of(asOf.getYear()).filter(of -> !calendar.knows(asOf));
        year.ifPresent(unknown -> {
            throw new UnusableFileException(wording.either(
                    "the working days of " + unknown + " are not known, and "
                            + dossier(standing).id()
                            + " has a period that needs them. Write them to a working-days.yaml and name its folder"
                            + " with --catalog",
                    "没有" + unknown + "年的工作日历，而 " + dossier(standing).id()
                            + " 的时限需要它。请写入 working-days.yaml，用 --catalog 指定其所在文件夹"));
        });
    }

    boolean isOverdue(Standing standing) {
        return standing.deadlines().stream().anyMatch(deadline -> deadline.isOverdue(asOf));
    }

    static boolean isClosed(Standing standing) {
        return standing.history().state() instanceof ClosedApplication;
    }

    static Dossier dossier(Standing standing) {
        return standing.history().state().dossier();
    }

    static Optional<LocalDate> due(Standing standing) {
        return standing.deadlines().stream().findFirst().flatMap(StatutoryDeadline::dueOn);
    }
}
