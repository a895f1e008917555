package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.in.FollowApplications.Docket;
import org.sanchong.application.port.in.KeepApplications.Followed;
import org.sanchong.application.port.in.KeepApplications.Outcome;
import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.Applications.Kept;
import org.sanchong.application.wording.ApplicationFault;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.policy.PolicyCatalog;

/**
 * The applications that are to be told, and what of a list could not be taken.
 *
 * @param followed the applications
 * @param refused the rows that were left out; of row 0 applications of the books that cannot be told
 */
record FoundApplications(List<Followed> followed, List<ApplicationIntake.Refused> refused) {
    /** Keeps the lists as they are now. */
    FoundApplications {
        followed = List.copyOf(followed);
        refused = List.copyOf(refused);
    }

    /** Reads the list of the docket, into the books where there are some: then those of the books are told. */
    static FoundApplications of(PolicyCatalog catalog, Docket docket) {
        return docket.books().isEmpty() ? ofList(catalog, docket) : ofBooks(catalog, docket);
    }

    private static FoundApplications ofList(PolicyCatalog catalog, Docket docket) {
        ListedApplications listed = new ListedApplications(catalog);
        List<ApplicationIntake.Refused> refused = new ArrayList<>();
        docket.events().ifPresent(events -> {
            ApplicationIntake intake = new ApplicationIntake(catalog, events, listed, docket.asOf());
            intake.read();
            refused.addAll(intake.refused());
        });
        return new FoundApplications(listed.followed(), refused);
    }

    private static FoundApplications ofBooks(PolicyCatalog catalog, Docket docket) {
        Applications books = docket.books().orElseThrow();
        KeepingApplications keeping = new KeepingApplications(catalog, books, docket.clock());
        Map<String, Kept> told = new LinkedHashMap<>();
        List<ApplicationIntake.Refused> refused = new ArrayList<>();
        docket.events().ifPresent(events -> {
            ApplicationIntake intake = new ApplicationIntake(
                    catalog,
                    events,
                    posting -> keeping.keep(posting) instanceof Outcome.Refused no
                            ? Optional.of(no.fault())
                            : Optional.empty(),
                    docket.asOf());
            intake.read();
            refused.addAll(intake.refused());
            intake.named().forEach(id -> books.find(new ApplicationId(id)).ifPresent(kept -> told.put(id, kept)));
        });
        books.openOn(docket.asOf()).forEach(kept -> told.putIfAbsent(kept.id().value(), kept));
        return told(catalog, told.values().stream().toList(), docket.asOf(), refused);
    }

    /** Returns applications of books as they stood when the day ended. */
    static FoundApplications told(
            PolicyCatalog catalog, List<Kept> kept, LocalDate day, List<ApplicationIntake.Refused> refused) {
        KeptApplications known = new KeptApplications(catalog);
        List<Followed> followed = new ArrayList<>();
        List<ApplicationIntake.Refused> left = new ArrayList<>(refused);
        for (Kept each : kept) {
            for (Either<ApplicationFault, Followed> so :
                    known.asOf(each, day).stream().toList()) {
                so.forEach(followed::add);
                if (so.isLeft()) {
                    left.add(new ApplicationIntake.Refused(0, each.id().value(), "", so.getLeft()));
                }
            }
        }
        return new FoundApplications(followed, left);
    }
}
