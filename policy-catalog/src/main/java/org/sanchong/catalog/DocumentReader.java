package org.sanchong.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.law.PrintedFigure;

/** Reads policy documents and adds their clauses to the library. */
final class DocumentReader {
    private final Library library;
    private final Defects defects;
    private final Map<ClauseId, Place> places = new LinkedHashMap<>();

    DocumentReader(Library library, Defects defects) {
        this.library = library;
        this.defects = defects;
    }

    /** Returns the document, unless there are defects in it. */
    Optional<PolicyDocument> read(Fields file) {
        int before = defects.errors();
        PolicyDocument.Builder document = PolicyDocument.builder();
        Optional<String> id = file.require("document", ScalarForm.ID);
        id.ifPresent(document::id);
        Titles.require(file, "title", defects)
                .ifPresent(title -> document.english(title.english()).chinese(title.chinese()));
        file.get("number", ScalarForm.TEXT).ifPresent(document::documentNumber);
        file.get("region", ScalarForm.REGION);
        Set<String> numbers = new LinkedHashSet<>();
        file.require("clauses")
                .ifPresent(clauses -> Lists.items(clauses, defects)
                        .forEach(
                                clause -> clause(id.orElse(""), clause, numbers).ifPresent(document::addClause)));
        Optional<PolicyDocument> read = defects.unlessSince(before, file.place(), document::build);
        read.ifPresent(library::add);
        return read;
    }

    /** Returns where the clauses that were read stand. */
    Map<ClauseId, Place> places() {
        return places;
    }

    private Optional<Clause> clause(String document, Written written, Set<String> numbers) {
        int before = defects.errors();
        return Fields.of(written, defects).flatMap(fields -> {
            Clause.Builder clause = Clause.builder();
            fields.require("clause", ScalarForm.TEXT).ifPresent(number -> {
                ClauseId id = new ClauseId(document, number);
                library.add(id);
                places.put(id, fields.placeOf("clause"));
                clause.id(id);
                if (!numbers.add(number)) {
                    String message = "the document has two clauses '" + number + "'";
                    defects.about(id).error(fields.placeOf("clause"), DefectCode.DUPLICATE_NAME, message);
                }
            });
            Optional<ClauseKind> kind = fields.require("kind")
                    .flatMap(word -> Constants.of(ClauseKind.class).read(word, defects));
            kind.ifPresent(clause::kind);
            fields.get("figures").ifPresent(figures -> clause.addAllFigures(figures(figures)));
            clause.addAllCarriers(new CarrierReader(defects).read(fields, kind));
            Titles.among(fields)
                    .ifPresent(text -> clause.english(text.english()).chinese(text.chinese()));
            fields.get("units")
                    .flatMap(units -> Titles.orEnglishAlone(units, defects))
                    .ifPresent(units ->
                            clause.responsibleUnits(units.english()).responsibleUnitsChinese(units.translation()));
            fields.get("due", ScalarForm.TEXT).ifPresent(clause::due);
            fields.close();
            return defects.unlessSince(before, written.place(), clause::build);
        });
    }

    private Set<PrintedFigure> figures(Written written) {
        Set<PrintedFigure> figures = new LinkedHashSet<>();
        for (Written item : Lists.items(written, defects)) {
            ScalarForm.PRINTED.read(item, defects).ifPresent(figure -> {
                if (!figures.add(figure)) {
                    String message = "'" + figure + "' stands here twice; each figure of a clause is given once";
                    defects.error(item.place(), DefectCode.DUPLICATE_NAME, message);
                }
            });
        }
        return figures;
    }
}
