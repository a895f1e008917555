package org.sanchong.catalog;

import io.vavr.control.Validation;
import java.util.Optional;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.PrintedFigure.Bound;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.time.PlanYear;
import org.sanchong.domain.time.WorkingDays;

/**
 * Reads figures: a value alone, its long form with source and printed range, or a table of them.
 *
 * @param <V> what the figures are: amounts, rates
 */
final class FigureReader<V extends Comparable<V>> {
    private final FigureForm<V> form;
    private final SourceLevel level;
    private final boolean onAccount;

    private FigureReader(FigureForm<V> form, SourceLevel level, boolean onAccount) {
        this.form = form;
        this.level = level;
        this.onAccount = onAccount;
    }

    static FigureReader<Money> amounts(SourceLevel level) {
        return new FigureReader<>(FigureForm.AMOUNT, level, false);
    }

    /** Returns the reader of amounts beside which an {@code account} may stand, which is left to who asks for it. */
    static FigureReader<Money> amountsOnAccounts(SourceLevel level) {
        return new FigureReader<>(FigureForm.AMOUNT, level, true);
    }

    static FigureReader<Rate> shares(SourceLevel level) {
        return new FigureReader<>(FigureForm.SHARE, level, false);
    }

    static FigureReader<PlanYear> years(SourceLevel level) {
        return new FigureReader<>(FigureForm.YEAR, level, false);
    }

    static FigureReader<WorkingDays> workingDays(SourceLevel level) {
        return new FigureReader<>(FigureForm.WORKING_DAYS, level, false);
    }

    /** Returns the reader of figures of the same kind, of another level, beside which no account stands. */
    FigureReader<V> at(SourceLevel other) {
        return new FigureReader<>(form, other, false);
    }

    /** Takes the {@code account} beside a figure or table as read, where one may stand. */
    void passOverAccount(Fields fields) {
        if (onAccount) {
            fields.get("account");
        }
    }

    SourceLevel level() {
        return level;
    }

    /** Returns the figure or table that is written. */
    Optional<FigureTable<V>> table(String name, Written written) {
        return written.has("by")
                ? new TableReader<>(this, name).read(written)
                : figure(name, written).map(FigureTable::of);
    }

    /** Returns the single figure that is written. */
    Optional<Figure<V>> figure(String name, Written written) {
        if (!written.isMapping()) {
            return form.scalar().read(written, level.defects()).flatMap(value -> of(name, value, written.place()));
        }
        return Fields.of(written, level.defects()).flatMap(fields -> {
            FigureReader<V> here = at(level.under(fields));
            Optional<Figure<V>> figure = here.longForm(name, fields);
            passOverAccount(fields);
            fields.close();
            return figure;
        });
    }

    /** Returns the figure whose value is written as a part of a longer text. */
    Optional<Figure<V>> figure(String name, String text, Place place) {
        Validation<ScalarForm.Fault, V> value = form.scalar().parse(text);
        if (value.isInvalid()) {
            level.defects()
                    .error(place, value.getError().code(), value.getError().message());
        }
        return value.toJavaOptional().flatMap(v -> of(name, v, place));
    }

    private Optional<Figure<V>> of(String name, V value, Place place) {
        return sourceOf(place).map(source -> {
            level.checkPrinted(source, PrintedFigure.ofValue(value), place);
            return Figure.of(name, value, source);
        });
    }

    private Optional<Source> sourceOf(Place place) {
        Optional<Source> source = level.source(place);
        source.filter(s -> s.provenance() == Provenance.CITED && s.note().isEmpty())
                .ifPresent(cited -> {
                    String message = "a cited figure needs a note that names the document which prints it";
                    level.defects().error(place, DefectCode.MISSING_NOTE, message);
                });
        return source;
    }

    private Optional<Figure<V>> longForm(String name, Fields fields) {
        Defects defects = level.defects();
        int before = defects.errors();
        Figure.Builder<V> figure = Figure.<V>builder().name(name);
        Optional<Written> written = fields.require(form.key());
        Optional<V> value = written.flatMap(w -> form.scalar().read(w, defects));
        value.ifPresent(figure::value);
        sourceOf(written.map(Written::place).orElse(fields.place())).ifPresent(figure::source);
        Optional<V> floor = fields.get("floor", form.scalar());
        floor.ifPresent(figure::floor);
        Optional<V> ceiling = fields.get("ceiling", form.scalar());
        ceiling.ifPresent(figure::ceiling);
        rangeClause(fields).ifPresent(figure::rangeClause);
        fields.get("from", ScalarForm.TEXT).ifPresent(figure::derivedFrom);
        Optional<V> derived = fields.get("from").flatMap(this::derived);
        value.ifPresent(v -> {
            floor.filter(f -> v.compareTo(f) < 0)
                    .ifPresent(f -> refuse(DefectCode.FLOOR_NOT_KEPT, fields, v + " is below the floor " + f));
            ceiling.filter(c -> v.compareTo(c) > 0)
                    .ifPresent(c -> refuse(DefectCode.CEILING_NOT_KEPT, fields, v + " is above the ceiling " + c));
            derived.filter(d -> v.compareTo(d) != 0)
                    .ifPresent(d -> refuse(DefectCode.DERIVATION_MISMATCH, fields, "'from' gives " + d + ", not " + v));
        });
        Optional<Figure<V>> read = defects.unlessSince(before, fields.place(), figure::build);
        read.ifPresent(f -> checkPrinted(f, fields));
        return read;
    }

    /** A printed floor or ceiling is the document's, whatever the figure is. */
    private void checkPrinted(Figure<V> figure, Fields fields) {
        Place place = fields.get(form.key()).map(Written::place).orElse(fields.place());
        level.checkPrinted(figure.source(), PrintedFigure.ofValue(figure.value()), place);
        ClauseId clause = figure.rangeClause().orElse(figure.source().clause());
        figure.floor()
                .flatMap(PrintedFigure::ofValue)
                .ifPresent(floor -> level.requirePrinted(clause, floor.as(Bound.AT_LEAST), place));
        figure.ceiling()
                .flatMap(PrintedFigure::ofValue)
                .ifPresent(ceiling -> level.requirePrinted(clause, ceiling.as(Bound.AT_MOST), place));
    }

    private Optional<ClauseId> rangeClause(Fields fields) {
        if (fields.has("range-clause") && !fields.has("floor") && !fields.has("ceiling")) {
            String message = "'range-clause' is the clause of a 'floor' or 'ceiling', and there is none";
            level.defects().error(fields.placeOf("range-clause"), DefectCode.CONFLICTING_KEYS, message);
        }
        return fields.get("range-clause").flatMap(level::clauseOf);
    }

    private Optional<V> derived(Written from) {
        Validation<ScalarForm.Fault, V> given = form.derivation().apply(from.text());
        if (given.isInvalid()) {
            level.defects()
                    .error(
                            from.place(),
                            given.getError().code(),
                            given.getError().message());
        }
        return given.toJavaOptional();
    }

    private void refuse(DefectCode code, Fields fields, String message) {
        Place place = fields.get(form.key()).map(Written::place).orElse(fields.place());
        level.defects().error(place, code, message);
    }
}
