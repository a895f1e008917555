package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.time.EffectivePeriod;

/** The fields with which every JSON about a policy begins. */
final class PolicyHead {
    private PolicyHead() {}

    static void write(JsonGenerator json, BenefitPolicy policy, Phrases phrases) throws IOException {
        json.writeStringField("policy", policy.id().value());
        json.writeStringField("region", policy.region().value());
        json.writeStringField("title", phrases.either(policy.english(), policy.chinese()));
        period(json, "in_force", policy.period());
        RevisionLines.day(json, "recorded", policy.recorded());
        RevisionLines.day(json, "verified_until", policy.verifiedUntil());
    }

    /** Writes the first and the last day, both included; without a last day where none is printed. */
    static void period(JsonGenerator json, String name, EffectivePeriod period) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("from", period.from().toString());
        if (period.until().isPresent()) {
            json.writeStringField("to", period.until().get().minusDays(1).toString());
        }
        json.writeEndObject();
    }
}
