package org.sanchong.domain.assistance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.time.Quarter;
import org.sanchong.domain.time.WorkingCalendar;

/**
 * What a township posts at a quarter's end where the recipients live (公示): the approvals of the quarter and how they
 * were carried out.
 *
 * @param township the township
 * @param quarter the quarter
 * @param entries what is posted, in the order of approval
 */
public record PublicNotice(String township, Quarter quarter, List<Entry> entries) {
    /** Keeps the entries as they are now. */
    public PublicNotice {
        entries = List.copyOf(entries);
    }

    /**
     * One recipient.
     *
     * @param dossier the file
     * @param award what was granted
     * @param approvedOn the day of the approval
     * @param isPaid whether it was paid by the quarter's end
     */
    public record Entry(Dossier dossier, Award award, LocalDate approvedOn, boolean isPaid) {
        /** Returns the amount. */
        public Money amount() {
            return award.amount();
        }
    }

    /** Returns the notice of the township for the quarter, from the histories of all applications. */
    public static PublicNotice of(String township, Quarter quarter, Collection<ApplicationHistory> histories) {
        List<Entry> entries = histories.stream()
                .filter(history -> history.state().dossier().township().equals(township))
                .flatMap(history -> entry(history, quarter).stream())
                .sorted(java.util.Comparator.comparing(Entry::approvedOn)
                        .thenComparing(entry -> entry.dossier().id().value()))
                .toList();
        return new PublicNotice(township, quarter, entries);
    }

    private static Optional<Entry> entry(ApplicationHistory history, Quarter quarter) {
        Optional<LocalDate> approved = history.events().stream()
                .filter(ApplicationEvent.Approved.class::isInstance)
                .map(ApplicationEvent::on)
                .filter(day -> Quarter.of(day).equals(quarter))
                .findFirst();
        if (approved.isEmpty()) {
            return Optional.empty();
        }
        AssistanceApplication state = history.state();
        boolean isPaid =
                state instanceof ClosedApplication.Paid && !state.since().isAfter(quarter.last());
        Award award = state instanceof ClosedApplication.Paid paid
                ? paid.award()
                : ((OpenApplication.Approved) state).award();
        return Optional.of(new Entry(state.dossier(), award, approved.get(), isPaid));
    }

    /** Returns the last day of posting, where it is posted on the day; none where the rules print no period. */
    public Optional<StatutoryDeadline> until(LocalDate postedOn, AssistanceRules rules, WorkingCalendar calendar) {
        return StatutoryDeadline.of(AssistanceStep.PUBLIC_NOTICE, postedOn, rules, calendar);
    }
}
