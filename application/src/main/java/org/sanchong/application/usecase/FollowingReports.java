package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.FollowReports;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportHistory;
import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.report.ReportPeriod;

/** Tells how reports stand, by what the ledger says and the forms' terms. */
final class FollowingReports implements FollowReports {
    private static final Comparator<Told> ORDER = Comparator.<Told, LocalDate>comparing(
                    told -> told.history().id().period().last())
            .thenComparing(told -> told.history().id().toString());

    private final PolicyCatalog catalog;
    private final Ledgers ledgers;

    FollowingReports(PolicyCatalog catalog, Ledgers ledgers) {
        this.catalog = catalog;
        this.ledgers = ledgers;
    }

    @Override
    public List<Told> follow(Question question) {
        ReportBook book = ReportBook.of(ledgers.read(Ledgers.Ledger.REPORTS).stream()
                .filter(entry -> !entry.row().on().isAfter(question.on()))
                .toList());
        List<Told> told = new ArrayList<>();
        for (ReportId id : expected(book, question.on())) {
            Told one = told(book, id, question);
            if (one.isOverdue() || !question.isOverdueOnly()) {
                told.add(one);
            }
        }
        told.sort(ORDER);
        return List.copyOf(told);
    }

    /** Returns what the ledger names, and all periods from the first that it names to the last that is over. */
    private static Set<ReportId> expected(ReportBook book, LocalDate on) {
        Set<ReportId> expected = new LinkedHashSet<>();
        Map<ReportId, ReportPeriod> first = new LinkedHashMap<>();
        for (ReportHistory history : book.histories()) {
            ReportId id = history.id();
            expected.add(id);
            ReportId any = id.of(ReportPeriod.of(id.period().every(), on));
            first.merge(any, id.period(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        first.forEach((any, from) -> {
            for (ReportPeriod period = from; period.last().isBefore(on); period = period.next()) {
                expected.add(any.of(period));
            }
        });
        return expected;
    }

    private Told told(ReportBook book, ReportId id, Question question) {
        ReportForm form = question.forms().stream()
                .filter(each -> each.id().equals(id.form()))
                .findFirst()
                .orElseThrow(() -> new UnusableFileException("the ledger has reports of the form \"" + id.form()
                        + "\", which is not among the forms. Name the list that has it with --forms / 台账中有格式“"
                        + id.form() + "”的报表，请以 --forms 给出该格式"));
        ReportHistory history = book.history(id);
        Optional<LocalDate> dueOn = form.delivery().dueOn(id.period(), catalog.workingCalendar());
        boolean isOverdue =
                dueOn.filter(due -> history.isOverdue(due, question.on())).isPresent();
        return new Told(form, history, book.inCharge(id), dueOn.stream().toList(), isOverdue);
    }
}
