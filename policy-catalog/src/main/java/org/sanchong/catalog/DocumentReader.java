package org.sanchong.catalog;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.PolicyDocument;

/** Reads policy documents and adds their clauses to the library. */
final class DocumentReader {
    private final Library library;
    private final Defects defects;

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
        return defects.unlessSince(before, file.place(), document::build);
    }

    private Optional<Clause> clause(String document, Written written, Set<String> numbers) {
        int before = defects.errors();
        return Fields.of(written, defects).flatMap(fields -> {
            Clause.Builder clause = Clause.builder();
            fields.require("clause", ScalarForm.TEXT).ifPresent(number -> {
                ClauseId id = new ClauseId(document, number);
                library.add(id);
                clause.id(id);
                if (!numbers.add(number)) {
                    String message = "the document has two clauses '" + number + "'";
                    defects.about(id).error(fields.placeOf("clause"), DefectCode.DUPLICATE_NAME, message);
                }
            });
            fields.require("kind")
                    .flatMap(kind -> Constants.of(ClauseKind.class).read(kind, defects))
                    .ifPresent(clause::kind);
            Titles.among(fields)
                    .ifPresent(text -> clause.english(text.english()).chinese(text.chinese()));
            fields.get("units", ScalarForm.TEXT).ifPresent(clause::responsibleUnits);
            fields.get("due", ScalarForm.TEXT).ifPresent(clause::due);
            fields.close();
            return defects.unlessSince(before, written.place(), clause::build);
        });
    }
}
