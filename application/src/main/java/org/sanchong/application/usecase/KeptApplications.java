package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.in.KeepApplications.Followed;
import org.sanchong.application.port.out.Applications.Kept;
import org.sanchong.application.wording.ApplicationFault;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationHistory;
import org.sanchong.domain.assistance.ApplicationRejection;
import org.sanchong.domain.assistance.AssistanceRules;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** Makes histories of what books keep of applications, by the policies of a catalog. */
final class KeptApplications {
    private final PolicyCatalog catalog;

    KeptApplications(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    /** Returns an application as it stood when the day ended; none where it was made later or the person is forgotten. */
    Optional<Either<ApplicationFault, Followed>> asOf(Kept kept, LocalDate day) {
        List<ApplicationEvent> events = new ArrayList<>();
        for (ApplicationEvent event : kept.events()) {
            if (!event.on().isAfter(day)) {
                events.add(event);
            }
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(replayed(kept, events));
    }

    /** Returns an application as it stands. */
    Either<ApplicationFault, Followed> now(Kept kept) {
        return kept.isForgotten()
                ? Either.left(new ApplicationFault.Forgotten(kept.id().value()))
                : replayed(kept, kept.events());
    }

    private Either<ApplicationFault, Followed> replayed(Kept kept, List<ApplicationEvent> events) {
        Optional<BenefitPolicy> policy = catalog.policy(kept.file().policy());
        Optional<AssistanceRules> rules = policy.flatMap(BenefitPolicy::assistanceRules);
        if (rules.isEmpty()) {
            return Either.left(other(kept, "NO_APPLICATION_RULES"));
        }
        Either<ApplicationRejection, ApplicationHistory> history = ApplicationHistory.replayed(events, rules.get());
        return history.isLeft()
                ? Either.left(other(kept, history.getLeft().code()))
                : Either.right(new Followed(policy.orElseThrow(), kept.file().name(), history.get()));
    }

    private static ApplicationFault other(Kept kept, String code) {
        return new ApplicationFault.OtherRules(kept.id().value(), kept.file().policy(), code);
    }
}
