package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.application.port.in.ReadMeasures;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.wording.MeasureWords;
import org.sanchong.domain.measure.Measure;
import org.sanchong.domain.measure.MeasureHistory;
import org.sanchong.domain.policy.PolicyCatalog;

/** Tells how measures stand, by what the ledger says. */
final class ReadingMeasures implements ReadMeasures {
    private final PolicyCatalog catalog;
    private final Ledgers ledgers;

    ReadingMeasures(PolicyCatalog catalog, Ledgers ledgers) {
        this.catalog = catalog;
        this.ledgers = ledgers;
    }

    @Override
    public List<Told> read(Question question) {
        List<Told> told = book().histories().stream()
                .filter(history -> history.isKnownOn(question.on()) && isAsked(history.measure(), question))
                .map(history -> told(history, question.on()))
                .filter(each -> question.states().isEmpty()
                        || question.states().contains(each.standing().state()))
                .filter(each -> !question.isOverdueOnly() || each.standing().isOverdue())
                .toList();
        return question.isOverdueOnly() ? told.stream().sorted(BY_LAST_DAY).toList() : told;
    }

    private static boolean isAsked(Measure measure, Question question) {
        boolean isOfDocument = question.documents().isEmpty()
                || question.documents().contains(measure.id().document());
        boolean isOfUnit = question.units().isEmpty()
                || question.units().stream()
                        .anyMatch(name -> measure.units().stream().anyMatch(unit -> MeasureWords.isCalled(unit, name)));
        return isOfDocument && isOfUnit;
    }

    private MeasureBook book() {
        return MeasureBook.of(catalog, ledgers.read(Ledgers.Ledger.MEASURES));
    }

    private static Told told(MeasureHistory history, LocalDate on) {
        return new Told(
                history.measure(),
                history.standing(on),
                history.events().stream()
                        .filter(event -> !event.on().isAfter(on))
                        .toList());
    }
}
