package org.sanchong.catalog;

import java.util.List;
import java.util.Optional;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.law.Prose;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;

/** How clauses, documents and readings are compiled: what is written is read in the same order. */
final class CompiledLaw {
    private CompiledLaw() {}

    static void clauseId(CompiledOutput out, ClauseId clause) {
        out.text(clause.document());
        out.text(clause.number());
    }

    static ClauseId clauseId(CompiledInput in) {
        return new ClauseId(in.text(), in.text());
    }

    static void optionalClauseId(CompiledOutput out, Optional<ClauseId> clause) {
        out.flag(clause.isPresent());
        clause.ifPresent(id -> clauseId(out, id));
    }

    static Optional<ClauseId> optionalClauseId(CompiledInput in) {
        return in.flag() ? Optional.of(clauseId(in)) : Optional.empty();
    }

    static void source(CompiledOutput out, Source source) {
        clauseId(out, source.clause());
        out.constant(source.provenance());
        out.optionalText(source.note());
        out.optionalText(source.noteChinese());
    }

    static Source source(CompiledInput in) {
        return Source.builder()
                .clause(clauseId(in))
                .provenance(in.constant(Provenance.values()))
                .note(in.optionalText())
                .noteChinese(in.optionalTranslation())
                .build();
    }

    static void absence(CompiledOutput out, Absence absence) {
        out.constant(absence.reason());
        source(out, absence.source());
    }

    static Absence absence(CompiledInput in) {
        return new Absence(in.constant(Absence.Reason.values()), source(in));
    }

    static void documents(CompiledOutput out, List<PolicyDocument> documents) {
        out.number(documents.size());
        for (PolicyDocument document : documents) {
            out.text(document.id());
            out.text(document.english());
            out.text(document.chinese());
            out.optionalText(document.documentNumber());
            out.number(document.clauses().size());
            document.clauses().forEach(clause -> clause(out, clause));
        }
    }

    static PolicyDocument document(CompiledInput in) {
        PolicyDocument.Builder document = PolicyDocument.builder()
                .id(in.text())
                .english(in.text())
                .chinese(in.text())
                .documentNumber(in.optionalText());
        for (int rest = in.count(); rest > 0; rest--) {
            document.addClause(clause(in));
        }
        return document.build();
    }

    private static void clause(CompiledOutput out, Clause clause) {
        clauseId(out, clause.id());
        out.constant(clause.kind());
        out.text(clause.english());
        out.text(clause.chinese());
        CompiledClause.figures(out, clause.figures());
        CompiledClause.carriers(out, clause.carriers());
        out.optionalText(clause.responsibleUnits());
        out.optionalText(clause.responsibleUnitsChinese());
        out.optionalText(clause.due());
    }

    private static Clause clause(CompiledInput in) {
        return Clause.builder()
                .id(clauseId(in))
                .kind(in.constant(ClauseKind.values()))
                .english(in.text())
                .chinese(in.text())
                .addAllFigures(CompiledClause.figures(in))
                .addAllCarriers(CompiledClause.carriers(in))
                .responsibleUnits(in.optionalText())
                .responsibleUnitsChinese(in.optionalTranslation())
                .due(in.optionalText())
                .build();
    }

    static void interpretations(CompiledOutput out, List<Interpretation> readings) {
        out.number(readings.size());
        for (Interpretation reading : readings) {
            out.text(reading.id());
            out.number(reading.clauses().size());
            reading.clauses().forEach(clause -> clauseId(out, clause));
            out.texts(reading.policies());
            out.text(reading.question());
            out.text(reading.questionChinese());
            out.number(reading.readings().size());
            reading.readings().forEach(words -> prose(out, words));
            out.text(reading.choice());
            out.text(reading.choiceChinese());
            prose(out, reading.reason());
            prose(out, reading.stake());
        }
    }

    private static void prose(CompiledOutput out, Prose prose) {
        out.text(prose.english());
        out.text(prose.chinese());
    }

    private static Prose prose(CompiledInput in) {
        String english = in.text();
        return in.isEnglishAlone() ? Prose.inEnglish(english) : new Prose(english, in.text());
    }

    static Interpretation interpretation(CompiledInput in) {
        Interpretation.Builder reading = Interpretation.builder().id(in.text());
        for (int rest = in.count(); rest > 0; rest--) {
            reading.addClause(clauseId(in));
        }
        reading.addAllPolicies(in.texts()).question(in.text()).questionChinese(in.text());
        for (int rest = in.count(); rest > 0; rest--) {
            reading.addReading(prose(in));
        }
        return reading.choice(in.text())
                .choiceChinese(in.text())
                .reason(prose(in))
                .stake(prose(in))
                .build();
    }
}
