package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.in.KeepApplications.Followed;
import org.sanchong.application.port.in.KeepApplications.Posting;
import org.sanchong.application.wording.ApplicationFault;
import org.sanchong.domain.policy.PolicyCatalog;

/** The applications of a list that is read alone, without books. */
final class ListedApplications implements ApplicationLedger {
    private final ApplicationPosting posting;
    private final Map<String, Followed> followed = new LinkedHashMap<>();

    ListedApplications(PolicyCatalog catalog) {
        this.posting = new ApplicationPosting(catalog);
    }

    @Override
    public Optional<ApplicationFault> post(Posting event) {
        String id = event.id().value();
        Either<ApplicationFault, Followed> after = posting.after(Optional.ofNullable(followed.get(id)), event);
        after.forEach(so -> followed.put(id, so));
        return after.isLeft() ? Optional.of(after.getLeft()) : Optional.empty();
    }

    /** Returns the applications in the order in which they were made. */
    List<Followed> followed() {
        return List.copyOf(followed.values());
    }
}
