package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.policy.BenefitPolicy;

/** Since when a policy is known, its revisions, and until when somebody checked it. */
final class RevisionLines {
    private final TextLines lines;
    private final Phrases phrases;

    RevisionLines(TextLines lines, Phrases phrases) {
        this.lines = lines;
        this.phrases = phrases;
    }

    /** Adds the lines; of one revision its day alone. */
    void write(List<BenefitPolicy> revisions) {
        BenefitPolicy policy = revisions.get(revisions.size() - 1);
        lines.fact(0, phrases.either("recorded", "登记"), phrases.recorded(policy.recorded()));
        for (int i = 0; i < revisions.size() - 1; i++) {
            lines.fact(
                    0,
                    phrases.either("  superseded", "  已被取代"),
                    phrases.recorded(revisions.get(i).recorded())
                            + phrases.either(", by the one recorded ", "，其后登记于 ")
                            + phrases.recorded(revisions.get(i + 1).recorded()));
        }
        lines.fact(
                0,
                phrases.either("verified until", "核实至"),
                policy.verifiedUntil().map(LocalDate::toString).orElse(""));
    }

    /** Writes the revisions, the first one first, each with the day of the one that took its place. */
    static void write(JsonGenerator json, List<BenefitPolicy> revisions) throws IOException {
        json.writeArrayFieldStart("revisions");
        for (int i = 0; i < revisions.size(); i++) {
            json.writeStartObject();
            day(json, "recorded", revisions.get(i).recorded());
            if (i + 1 < revisions.size()) {
                day(json, "superseded", revisions.get(i + 1).recorded());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the day; nothing where it is absent. */
    static void day(JsonGenerator json, String name, Optional<LocalDate> day) throws IOException {
        if (day.isPresent()) {
            json.writeStringField(name, day.get().toString());
        }
    }
}
