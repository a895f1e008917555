package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanchong.domain.law.Carrier;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.policy.ClauseRegister;

/** The fields of a clause that say what it prints and what carries it out, and the counts of a document. */
final class CarrierJson {
    private CarrierJson() {}

    static void write(JsonGenerator json, ClauseRegister register, Clause clause) throws IOException {
        json.writeArrayFieldStart("prints");
        for (PrintedFigure figure : clause.figures()) {
            json.writeString(figure.toString());
        }
        json.writeEndArray();
        json.writeStringField("status", register.status(clause).name());
        json.writeArrayFieldStart("by");
        for (String item : register.items(clause)) {
            json.writeStartObject();
            json.writeStringField("rule", item);
            json.writeEndObject();
        }
        for (Carrier carrier : clause.carriers()) {
            json.writeStartObject();
            carrier(json, carrier);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void carrier(JsonGenerator json, Carrier carrier) throws IOException {
        if (carrier instanceof Carrier.Named named) {
            json.writeStringField(lower(named.means()), named.name());
        } else if (carrier instanceof Carrier.Planned planned) {
            json.writeStringField("planned", lower(planned.means()));
            json.writeStringField("topic", planned.topic());
        } else {
            Optional<String> document = ((Carrier.Delegated) carrier).document();
            json.writeStringField("delegated", document.orElse("NOT_NAMED"));
        }
    }

    static void counts(JsonGenerator json, ClauseRegister register, List<Clause> clauses) throws IOException {
        json.writeArrayFieldStart("counts");
        for (ClauseKind kind : ClauseKind.values()) {
            json.writeStartObject();
            json.writeStringField("kind", kind.name());
            for (ClauseRegister.Status status : ClauseRegister.Status.values()) {
                long count = clauses.stream()
                        .filter(c -> c.kind() == kind && register.status(c) == status)
                        .count();
                json.writeNumberField(lower(status), count);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
