package org.sanchong.application.port.out;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;

/**
 * What happened to applications for assistance, as books keep it (救助申请记录): event after event, none changed or taken
 * away. States and due dates are not kept; they follow from the events, the policy and the calendar.
 */
public interface Applications {
    /**
     * Lets the intake see what is kept of an application and add to it, alone: what it adds is kept when this returns.
     * Nothing is added where the intake adds nothing.
     *
     * @param intake what is to be added; asked again where others added in between
     */
    <R> R take(ApplicationId id, InstantSource clock, Intake<R> intake);

    /** Returns what is kept of the application, if it was ever made. */
    Optional<Kept> find(ApplicationId id);

    /**
     * Returns the applications that were open when the day ended, as far as events are kept, and those that began later
     * and are open now; in the order of their ids.
     */
    List<Kept> openOn(LocalDate day);

    /** Returns the applications that were approved on a day from the one to the other, both included, by their ids. */
    List<Kept> approved(LocalDate from, LocalDate to);

    /** Returns the applications that name the claim, by their ids. */
    List<Kept> ofClaim(ClaimId claim);

    /** Returns those of the people who were forgotten on purpose: of them nothing is kept any more. */
    Set<PersonId> forgotten(Collection<PersonId> people);

    /** Tells what is to be added to an application. */
    interface Intake<R> {
        /** Looks at what is kept: the one application, or none where it was never made. */
        Change<R> on(List<Kept> known);
    }

    /**
     * What is to be added.
     *
     * @param file what stands beside the events; kept with the event that an application was made
     * @param events the events in their order; the first of an application says that it was made
     * @param result what whoever asked is to be given
     */
    record Change<R>(File file, List<ApplicationEvent> events, R result) {
        /** Keeps the list as it is now. */
        public Change {
            events = List.copyOf(events);
        }
    }

    /**
     * What stands beside the events of an application.
     *
     * @param policy the policy that was in force when it was made
     * @param name the person's name; empty where none is given
     */
    record File(PolicyId policy, String name) {}

    /**
     * What is kept of an application.
     *
     * @param id its id
     * @param file what stands beside the events
     * @param events what happened, in order; none where the person is forgotten
     */
    record Kept(ApplicationId id, File file, List<ApplicationEvent> events) {
        /** Keeps the list as it is now. */
        public Kept {
            events = List.copyOf(events);
        }

        /** Returns whether the person is forgotten, so that nobody knows what happened. */
        public boolean isForgotten() {
            return events.isEmpty();
        }
    }
}
