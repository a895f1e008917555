package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;

/** The fields of a figure: what it is, value, clause, provenance, and what stands beside them. */
final class FigureJson {
    private FigureJson() {}

    static void write(JsonGenerator json, PolicyFigure placed, FactWords facts) throws IOException {
        PolicyFigure.Role role = placed.role();
        json.writeStringField("figure", name(role.kind()));
        json.writeStringField("label", new FigureWords(facts).name(placed));
        if (role.band() > 0) {
            json.writeNumberField("band", role.band());
        }
        if (!role.account().isEmpty()) {
            json.writeStringField("account", role.account());
        }
        if (!role.by().isEmpty()) {
            json.writeObjectFieldStart("by");
            for (int i = 0; i < role.by().size(); i++) {
                json.writeStringField(
                        role.by().get(i), placed.cell().keys().get(i).toString());
            }
            json.writeEndObject();
        }
        figure(json, placed.figure());
    }

    /** Returns what programs call figures of the kind. */
    static String name(PolicyFigure.Kind kind) {
        return kind == PolicyFigure.Kind.EDGE ? "up_to" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static <V extends Comparable<V>> void figure(JsonGenerator json, Figure<V> figure) throws IOException {
        json.writeStringField("value", figure.value().toString());
        source(json, figure.source());
        if (figure.derivedFrom().isPresent()) {
            json.writeStringField("derived_from", figure.derivedFrom().get());
        }
        if (figure.floor().isPresent()) {
            json.writeStringField("floor", figure.floor().get().toString());
        }
        if (figure.ceiling().isPresent()) {
            json.writeStringField("ceiling", figure.ceiling().get().toString());
        }
        if (figure.rangeClause().isPresent()) {
            json.writeStringField("range_clause", figure.rangeClause().get().toString());
        }
    }

    /** Writes clause, provenance and note; the note in English, and in Chinese where it was translated. */
    static void source(JsonGenerator json, Source source) throws IOException {
        json.writeStringField("clause", source.clause().toString());
        json.writeStringField("provenance", source.provenance().name());
        if (source.note().isPresent()) {
            json.writeStringField("note", source.note().get());
        }
        if (source.noteChinese().isPresent()) {
            json.writeStringField("note_zh", source.noteChinese().get());
        }
    }
}
