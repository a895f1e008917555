package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sanchong.application.wording.Language;
import org.sanchong.catalog.PolicyDefect;

/** What is wrong with a catalog folder, each defect with its place, and how many there are. */
final class DefectList implements Page {
    private final List<PolicyDefect> defects;
    private final Phrases phrases;

    DefectList(List<PolicyDefect> defects, Language language) {
        this.defects = List.copyOf(defects);
        this.phrases = new Phrases(language);
    }

    @Override
    public String text() {
        TextLines lines = new TextLines();
        defects.forEach(defect -> lines.line(0, line(defect)));
        long warnings = count(PolicyDefect.Severity.WARNING);
        long errors = count(PolicyDefect.Severity.ERROR);
        String counted = phrases.either(
                (errors == 1 ? "1 defect, " : errors + " defects, ")
                        + (warnings == 1 ? "1 warning" : warnings + " warnings"),
                "缺陷 " + errors + " 个，警告 " + warnings + " 个");
        return lines.line(0, counted).toString();
    }

    /** A defect as the refusal of a catalog shows it; a warning says that it is one. */
    private static String line(PolicyDefect defect) {
        String place = defect.file() + ":" + defect.line() + ":" + defect.column() + ": ";
        String warning = defect.severity() == PolicyDefect.Severity.WARNING ? "warning: " : "";
        return place + warning + defect.toString().substring(place.length());
    }

    private long count(PolicyDefect.Severity severity) {
        return defects.stream().filter(d -> d.severity() == severity).count();
    }

    @Override
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("defects");
        for (PolicyDefect defect : defects) {
            json.writeStartObject();
            json.writeStringField("severity", defect.severity().name());
            json.writeStringField("code", defect.code().name());
            json.writeStringField("file", defect.file());
            json.writeNumberField("line", defect.line());
            json.writeNumberField("column", defect.column());
            if (defect.clause().isPresent()) {
                json.writeStringField("clause", defect.clause().get().toString());
            }
            json.writeStringField("message", defect.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("errors", count(PolicyDefect.Severity.ERROR));
        json.writeNumberField("warnings", count(PolicyDefect.Severity.WARNING));
        json.writeEndObject();
    }
}
