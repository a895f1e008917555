package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.sanchong.application.port.in.KeepApplications.Followed;
import org.sanchong.application.port.in.ReadApplications;
import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.Applications.Kept;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.ApplicationFault;
import org.sanchong.application.wording.ApplicationWording;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;

/** Tells how the applications in books stand. */
final class ReadingApplications implements ReadApplications {
    private final PolicyCatalog catalog;
    private final Applications applications;

    ReadingApplications(PolicyCatalog catalog, Applications applications) {
        this.catalog = catalog;
        this.applications = applications;
    }

    @Override
    public List<Standing> read(Question question) {
        ApplicationWording wording = new ApplicationWording(catalog, Language.EN);
        ApplicationStandings standings = new ApplicationStandings(catalog, question.on(), wording);
        KeptApplications known = new KeptApplications(catalog);
        return asked(question)
                .flatMap(kept -> known.asOf(kept, question.on()).stream())
                .map(so -> followed(so, wording))
                .map(standings::of)
                .filter(standing -> !question.isOverdueOnly() || standings.isOverdue(standing))
                .sorted(ApplicationStandings.ORDER)
                .toList();
    }

    private Stream<Kept> asked(Question question) {
        return question.ids().isEmpty()
                ? applications.openOn(question.on()).stream()
                : question.ids().stream().flatMap(id -> applications.find(id).stream());
    }

    private static Followed followed(Either<ApplicationFault, Followed> so, ApplicationWording wording) {
        return so.getOrElseThrow(fault -> new UnusableFileException(wording.fault(fault)));
    }
}
