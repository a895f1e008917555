package org.sanchong.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report and what happened to it (报表记录). It only grows: a correction is a further version, and an event that cannot
 * follow is rejected and leaves it as it was. Who is in charge is told from outside, since a person is for later periods too.
 */
public final class ReportHistory {
    private final ReportId id;
    private final List<ReportVersion> versions;
    private final List<ReportEvent> events;

    private ReportHistory(ReportId id, List<ReportVersion> versions, List<ReportEvent> events) {
        this.id = id;
        this.versions = versions;
        this.events = events;
    }

    /** Returns the history of a report to which nothing has happened. */
    public static ReportHistory of(ReportId id) {
        return new ReportHistory(id, List.of(), List.of());
    }

    /**
     * Returns the history with one more event.
     *
     * @param inCharge who is in charge of the report; empty for nobody
     * @throws IllegalArgumentException if the event cannot follow, see {@link #refusal}
     */
    public ReportHistory with(ReportEvent event, String inCharge) {
        refusal(event, inCharge).ifPresent(why -> {
            throw new IllegalArgumentException(event.report() + ": " + why);
        });
        return after(event);
    }

    /**
     * Returns why an event cannot follow; empty where it can.
     *
     * @param inCharge who is in charge of the report; empty for nobody
     * @throws IllegalArgumentException if the event is of another report
     */
    public Optional<ReportRejection> refusal(ReportEvent event, String inCharge) {
        if (!event.report().equals(id)) {
            throw new IllegalArgumentException(event.report() + " is not " + id);
        }
        if (!events.isEmpty()
                && event.on().isBefore(events.get(events.size() - 1).on())) {
            return Optional.of(ReportRejection.BEFORE_EARLIER);
        }
        if (event.step() instanceof ReportStep.Assigned assigned) {
            return when(assigned.person().isBlank(), ReportRejection.NO_PERSON);
        }
        if (event.step() instanceof ReportStep.Drawn drawn) {
            return ofDrawn(event.on(), drawn);
        }
        if (event.step() instanceof ReportStep.Signed signed) {
            return ofSigned(signed, inCharge);
        }
        return when(state() != ReportState.SIGNED, ReportRejection.WRONG_STATE);
    }

    private Optional<ReportRejection> ofDrawn(LocalDate on, ReportStep.Drawn drawn) {
        if (!on.isAfter(id.period().last())) {
            return Optional.of(ReportRejection.PERIOD_NOT_OVER);
        }
        boolean isSame = last().filter(version -> version.figures().hash().equals(drawn.hash()))
                .isPresent();
        if (isSame) {
            return Optional.of(ReportRejection.SAME_FIGURES);
        }
        boolean wasSigned = versions.stream().anyMatch(version -> version.state() != ReportState.DRAWN);
        return when(wasSigned && drawn.reason().isBlank(), ReportRejection.NO_REASON);
    }

    private Optional<ReportRejection> ofSigned(ReportStep.Signed signed, String inCharge) {
        if (state() != ReportState.DRAWN) {
            return Optional.of(ReportRejection.WRONG_STATE);
        }
        if (inCharge.isBlank() || signed.person().isBlank()) {
            return Optional.of(ReportRejection.NO_PERSON);
        }
        if (!inCharge.equals(signed.person())) {
            return Optional.of(ReportRejection.NOT_IN_CHARGE);
        }
        boolean isOther = last().filter(version -> version.figures().hash().equals(signed.hash()))
                .isEmpty();
        return when(isOther, ReportRejection.WRONG_VERSION);
    }

    private static Optional<ReportRejection> when(boolean isSo, ReportRejection why) {
        return isSo ? Optional.of(why) : Optional.empty();
    }

    private ReportHistory after(ReportEvent event) {
        List<ReportVersion> all = new ArrayList<>(versions);
        int last = all.size() - 1;
        if (event.step() instanceof ReportStep.Drawn drawn) {
            all.add(new ReportVersion(all.size() + 1, event.on(), drawn, List.of(), List.of()));
        } else if (event.step() instanceof ReportStep.Signed signed) {
            all.set(last, all.get(last).signed(new ReportVersion.SignOff(signed.person(), event.on())));
        } else if (event.step() instanceof ReportStep.Delivered) {
            all.set(last, all.get(last).delivered(event.on()));
        }
        List<ReportEvent> more = new ArrayList<>(events);
        more.add(event);
        return new ReportHistory(id, List.copyOf(all), List.copyOf(more));
    }

    /** Returns what tells the report apart. */
    public ReportId id() {
        return id;
    }

    /** Returns its versions in their order. */
    public List<ReportVersion> versions() {
        return versions;
    }

    /** Returns what happened, in its order. */
    public List<ReportEvent> events() {
        return events;
    }

    /** Returns the last version. */
    public Optional<ReportVersion> last() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** Returns the last version that was signed: what the report says to others. */
    public Optional<ReportVersion> lastSigned() {
        return versions.stream()
                .filter(version -> version.state() != ReportState.DRAWN)
                .reduce((earlier, later) -> later);
    }

    /** Returns how far its last version is. */
    public ReportState state() {
        return last().map(ReportVersion::state).orElse(ReportState.NOT_DRAWN);
    }

    /** Returns when it was first delivered. */
    public Optional<LocalDate> deliveredOn() {
        return versions.stream()
                .flatMap(version -> version.delivered().stream())
                .findFirst();
    }

    /** Returns whether it is late at the end of a day: it was due before that day and no version was delivered by then. */
    public boolean isOverdue(LocalDate dueOn, LocalDate on) {
        return dueOn.isBefore(on)
                && deliveredOn().filter(delivered -> !delivered.isAfter(on)).isEmpty();
    }
}
