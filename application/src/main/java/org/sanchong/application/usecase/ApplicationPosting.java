package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.util.Optional;
import org.sanchong.application.port.in.KeepApplications.Followed;
import org.sanchong.application.port.in.KeepApplications.Posting;
import org.sanchong.application.wording.ApplicationFault;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationHistory;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** What an event makes of an application: by the policy in force where and when it was made. */
final class ApplicationPosting {
    private final RegionalPolicies policies;

    ApplicationPosting(PolicyCatalog catalog) {
        this.policies = new RegionalPolicies(catalog);
    }

    /** Returns the application with the event, or why it cannot follow. */
    Either<ApplicationFault, Followed> after(Optional<Followed> before, Posting posting) {
        if (before.isPresent()) {
            Followed so = before.get();
            return so.history()
                    .with(posting.event())
                    .<ApplicationFault>mapLeft(ApplicationFault.OfHistory::new)
                    .map(history -> new Followed(so.policy(), so.name(), history));
        }
        return posting.event() instanceof ApplicationEvent.Made made
                ? made(posting, made)
                : Either.left(new ApplicationFault.NeverMade(posting.id().value()));
    }

    private Either<ApplicationFault, Followed> made(Posting posting, ApplicationEvent.Made made) {
        RegionCode region = posting.region().get(0);
        Optional<BenefitPolicy> policy = policies.inForce(region, made.on());
        if (policy.isEmpty()) {
            return Either.left(new ApplicationFault.OfRow(new EnrolmentFault.OfRow(policies.none(region, made.on()))));
        }
        BenefitPolicy found = policy.get();
        if (found.assistanceRules().isEmpty()) {
            return Either.left(new ApplicationFault.NoRules(found.id()));
        }
        return ApplicationHistory.beginning(made, found.assistanceRules().get())
                .<ApplicationFault>mapLeft(ApplicationFault.OfHistory::new)
                .map(history -> new Followed(found, posting.name(), history));
    }
}
