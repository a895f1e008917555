package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.wording.ApplicationFault;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationHistory;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.BenefitPolicy;

/** Takes events of applications into books: each once, and only such as can follow what happened before. */
public interface KeepApplications {
    /** Takes an event; one that is kept already is known and changes nothing, one that cannot follow loses nothing. */
    Outcome keep(Posting posting);

    /**
     * An event to keep.
     *
     * @param id the application
     * @param region where it is made; one with the event that it is made, otherwise none
     * @param name the person's name; empty where it is not given
     * @param event what happened
     */
    record Posting(ApplicationId id, List<RegionCode> region, String name, ApplicationEvent event) {
        /** Keeps the list as it is now. */
        public Posting {
            region = List.copyOf(region);
        }
    }

    /** What came of it. */
    sealed interface Outcome {
        /**
         * The event is kept.
         *
         * @param followed the application
         * @param isNew whether it was not kept before
         */
        record Kept(Followed followed, boolean isNew) implements Outcome {}

        /** The event is not taken. */
        record Refused(ApplicationFault fault) implements Outcome {}
    }

    /**
     * An application with the policy that it is made under.
     *
     * @param policy the policy
     * @param name the person's name; empty where it is not given
     * @param history what happened
     */
    record Followed(BenefitPolicy policy, String name, ApplicationHistory history) {}
}
