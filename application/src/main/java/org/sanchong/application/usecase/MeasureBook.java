package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.MeasureFault;
import org.sanchong.application.wording.MeasureWording;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.measure.DocumentMeasures;
import org.sanchong.domain.measure.DueTerm;
import org.sanchong.domain.measure.Measure;
import org.sanchong.domain.measure.MeasureEvent;
import org.sanchong.domain.measure.MeasureHistory;
import org.sanchong.domain.measure.MeasureId;
import org.sanchong.domain.measure.MeasureRejection;
import org.sanchong.domain.measure.MeasureStep;
import org.sanchong.domain.policy.PolicyCatalog;

/** The measures of the documents and what the ledger says of them, and of the items that it adds. */
final class MeasureBook {
    private final Set<ClauseId> clauses;
    private final Map<MeasureId, MeasureHistory> histories = new LinkedHashMap<>();
    private final Map<String, Ledgers.Row> rows = new HashMap<>();

    private MeasureBook(PolicyCatalog catalog) {
        this.clauses = catalog.documents().stream()
                .flatMap(document -> document.clauses().stream())
                .map(clause -> clause.id())
                .collect(Collectors.toUnmodifiableSet());
        DocumentMeasures.of(catalog).forEach(measure -> histories.put(measure.id(), MeasureHistory.of(measure)));
    }

    /**
     * Returns what the ledger says under the catalog. What it says of clauses that the catalog does not have is kept.
     *
     * @throws UnusableFileException if an event cannot follow under the catalog
     */
    static MeasureBook of(PolicyCatalog catalog, List<Ledgers.Entry> entries) {
        MeasureBook book = new MeasureBook(catalog);
        for (Ledgers.Entry entry : entries) {
            MeasureRow.event(entry.row())
                    .flatMap(event -> book.post(event, true))
                    .peekLeft(fault -> {
                        throw new UnusableFileException("the ledger's entry " + entry.number() + " cannot follow under"
                                + " this catalog: " + new MeasureWording(catalog, Language.EN).fault(fault)
                                + " Name the catalog that it was recorded under with --catalog / 台账第 " + entry.number()
                                + " 条与现用目录不符，请以 --catalog 指定记录时的目录");
                    });
            book.rows.put(entry.row().id(), entry.row());
        }
        return book;
    }

    /** Takes a row; returns whether it is new, or why it cannot be taken. */
    Either<MeasureFault, Boolean> take(Ledgers.Row row) {
        Ledgers.Row same = rows.get(row.id());
        if (same != null) {
            return same.equals(row)
                    ? Either.right(false)
                    : Either.left(new MeasureFault.IdTaken(row.id(), same.subject()));
        }
        return MeasureRow.event(row).flatMap(event -> post(event, false)).map(done -> {
            rows.put(row.id(), row);
            return true;
        });
    }

    private Either<MeasureFault, MeasureHistory> post(MeasureEvent event, boolean isKept) {
        MeasureId id = event.measure();
        MeasureHistory before = histories.get(id);
        if (before == null && event.step() instanceof MeasureStep.Added) {
            if (!id.isItem() || (!isKept && !clauses.contains(new ClauseId(id.document(), id.clause())))) {
                return Either.left(new MeasureFault.NoItem(id));
            }
            return kept(id, MeasureHistory.added(event));
        }
        if (before == null && (id.isItem() || !isKept)) {
            return Either.left(new MeasureFault.UnknownMeasure(id));
        }
        return kept(id, (before == null ? MeasureHistory.of(unheardOf(id)) : before).with(event));
    }

    private Either<MeasureFault, MeasureHistory> kept(MeasureId id, Either<MeasureRejection, MeasureHistory> after) {
        after.forEach(so -> histories.put(id, so));
        return after.mapLeft(why -> new MeasureFault.Refused(id, why));
    }

    /** A clause's measure that the catalog does not have: nothing that was recorded of it is lost. */
    private static Measure unheardOf(MeasureId id) {
        return new Measure(
                id,
                new Measure.Title("(not in this catalog)", "（不在现用目录中）"),
                List.of(),
                new DueTerm.NotPrinted(),
                List.of());
    }

    /** Returns all histories: clauses' measures in printed order, each with the items under it behind it, others last. */
    List<MeasureHistory> histories() {
        Map<ClauseId, List<MeasureHistory>> byClause = new LinkedHashMap<>();
        histories.forEach((id, history) -> byClause.computeIfAbsent(
                        new ClauseId(id.document(), id.clause()), clause -> new ArrayList<>())
                .add(history));
        return byClause.values().stream().flatMap(List::stream).toList();
    }
}
