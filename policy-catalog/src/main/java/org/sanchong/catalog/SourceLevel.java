package org.sanchong.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.Prose;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;

/**
 * A level of a policy file at which a source may be given: what it says, and what it inherits from the levels above.
 *
 * <p>Whatever is found wrong at a level is reported together with its clause.
 */
@Value.Immutable
@ValueType
abstract class SourceLevel {
    SourceLevel() {}

    /** The words of the policy. */
    abstract PolicyWords words();

    /** The clauses that may be cited. */
    abstract Library library();

    /** Where defects go, before the level's own clause is added to them. */
    abstract Defects collected();

    /** The document whose clauses are meant. */
    abstract String document();

    /** The clause's number where it is written. */
    abstract Optional<Written> clause();

    abstract Optional<Provenance> provenance();

    abstract Optional<Prose> note();

    /** Returns where defects of this level go. */
    Defects defects() {
        return clause().map(c -> collected().about(new ClauseId(document(), c.text())))
                .orElse(collected());
    }

    /** Returns the level below, whose source stands at the key, or this one where nothing does. */
    SourceLevel under(Fields fields, String key) {
        return fields.get(key)
                .flatMap(written -> Fields.of(written, defects()))
                .map(source -> {
                    SourceLevel below = under(source);
                    source.close();
                    return below;
                })
                .orElse(this);
    }

    /** Returns the level below, whose source stands among the fields. */
    SourceLevel under(Fields fields) {
        Optional<Written> clause = fields.get("clause")
                .filter(c -> ScalarForm.TEXT.read(c, defects()).isPresent());
        SourceLevel below = builder()
                .words(words())
                .library(library())
                .collected(collected())
                .document(fields.get("document").flatMap(this::known).orElse(document()))
                .clause(clause.or(this::clause))
                .provenance(fields.get("provenance").flatMap(this::provenanceOf).or(this::provenance))
                .note(fields.get("note")
                        .flatMap(written -> Titles.orEnglishAlone(written, defects()))
                        .or(this::note))
                .build();
        below.checkClause();
        return below;
    }

    /** Returns the level below, at which the clause is the same and the note says something else. */
    SourceLevel noting(Prose note) {
        return builder()
                .words(words())
                .library(library())
                .collected(collected())
                .document(document())
                .clause(clause())
                .provenance(provenance())
                .note(note)
                .build();
    }

    /** Returns the source of something at the place, unless its clause or provenance is missing. */
    Optional<Source> source(Place place) {
        if (clause().isEmpty()) {
            String message = "no clause is given here or above; give 'source: {clause: …}'";
            defects().error(place, DefectCode.MISSING_CLAUSE, message);
        }
        if (provenance().isEmpty()) {
            String message = "no provenance is given here or above: DOCUMENT, DERIVED, CITED or ILLUSTRATIVE";
            defects().error(place, DefectCode.MISSING_PROVENANCE, message);
        }
        if (clause().isEmpty() || provenance().isEmpty() || !checkClause()) {
            return Optional.empty();
        }
        return Optional.of(Source.builder()
                .clause(new ClauseId(document(), clause().get().text()))
                .provenance(provenance().get())
                .note(note().map(Prose::english))
                .noteChinese(note().flatMap(Prose::translation))
                .build());
    }

    /** Reports a figure that is said to be printed, and that the clause of its source does not print. */
    void checkPrinted(Source source, Optional<PrintedFigure> figure, Place place) {
        if (source.provenance() == Provenance.DOCUMENT) {
            figure.ifPresent(printed -> requirePrinted(source.clause(), printed, place));
        }
    }

    /** Reports a figure that the clause does not print, where its document says what its clauses print. */
    void requirePrinted(ClauseId clause, PrintedFigure figure, Place place) {
        List<PrintedFigure> printed = library().figures(clause);
        if (library().isRegistered(clause) && printed.stream().noneMatch(p -> p.says(figure))) {
            String instead = printed.isEmpty()
                    ? "no figure"
                    : printed.stream().map(PrintedFigure::toString).collect(Collectors.joining(", "));
            String message = "the clause does not print " + figure + "; its 'figures' are " + instead
                    + ": correct the one that is wrong, or give another provenance";
            collected().about(clause).error(place, DefectCode.FIGURE_NOT_PRINTED, message);
        }
    }

    /** Returns the clause that is written, of this level's document, unless the document does not print it. */
    Optional<ClauseId> clauseOf(Written written) {
        ClauseId id = new ClauseId(document(), written.text());
        if (library().has(document()) && !library().has(id)) {
            String message = document() + " prints no clause '" + written.text() + "'";
            collected().about(id).error(written.place(), DefectCode.UNKNOWN_CLAUSE, message);
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private boolean checkClause() {
        return clause().isEmpty()
                || !library().has(document())
                || clauseOf(clause().get()).isPresent();
    }

    private Optional<String> known(Written written) {
        Optional<String> document = ScalarForm.ID.read(written, defects());
        if (document.isPresent() && !library().has(document.get())) {
            String message = "the catalog holds no document '" + document.get() + "'";
            defects().error(written.place(), DefectCode.UNKNOWN_DOCUMENT, message);
        }
        return document;
    }

    private Optional<Provenance> provenanceOf(Written written) {
        return Constants.of(Provenance.class).read(written, defects());
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder extends ImmutableSourceLevel.Builder {
        Builder() {}
    }
}
