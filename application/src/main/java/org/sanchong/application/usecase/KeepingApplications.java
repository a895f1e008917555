package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.in.KeepApplications;
import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.Applications.Change;
import org.sanchong.application.port.out.Applications.File;
import org.sanchong.application.port.out.Applications.Kept;
import org.sanchong.application.wording.ApplicationFault;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;

/** Takes events into books, each application alone. */
final class KeepingApplications implements KeepApplications {
    private final ApplicationPosting posting;
    private final KeptApplications known;
    private final Applications applications;
    private final InstantSource clock;

    KeepingApplications(PolicyCatalog catalog, Applications applications, InstantSource clock) {
        this.posting = new ApplicationPosting(catalog);
        this.known = new KeptApplications(catalog);
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public Outcome keep(Posting event) {
        if (event.event() instanceof ApplicationEvent.Made made
                && !applications.forgotten(List.of(made.dossier().person())).isEmpty()) {
            return new Outcome.Refused(new ApplicationFault.Forgotten(event.id().value()));
        }
        return applications.take(
                event.id(), clock, kept -> on(event, kept.stream().findFirst()));
    }

    private Change<Outcome> on(Posting event, Optional<Kept> kept) {
        Either<ApplicationFault, Optional<Followed>> before = kept.isEmpty()
                ? Either.right(Optional.empty())
                : known.now(kept.get()).map(Optional::of);
        if (before.isLeft()) {
            return refused(before.getLeft());
        }
        if (kept.filter(all -> all.events().contains(event.event())).isPresent() && isSameName(event, kept.get())) {
            return new Change<>(
                    kept.get().file(), List.of(), new Outcome.Kept(before.get().orElseThrow(), false));
        }
        Either<ApplicationFault, Followed> after = posting.after(before.get(), event);
        return after.isLeft()
                ? refused(after.getLeft())
                : new Change<>(
                        new File(after.get().policy().id(), after.get().name()),
                        List.of(event.event()),
                        new Outcome.Kept(after.get(), true));
    }

    /** That an application is made under another name is not the same event. */
    private static boolean isSameName(Posting event, Kept kept) {
        return !(event.event() instanceof ApplicationEvent.Made)
                || event.name().equals(kept.file().name());
    }

    private static Change<Outcome> refused(ApplicationFault fault) {
        return new Change<>(new File(new PolicyId("none"), ""), List.of(), new Outcome.Refused(fault));
    }
}
