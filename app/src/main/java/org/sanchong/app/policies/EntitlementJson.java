package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanchong.app.journal.JsonPage;
import org.sanchong.application.port.in.ReadEntitlements.LikelyStep;
import org.sanchong.application.port.in.ReadEntitlements.Outcome.Told;
import org.sanchong.application.port.in.ReadEntitlements.Question;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Prospect;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.Certification;

/** What a person may be entitled to before there is a claim, as one JSON object. */
public final class EntitlementJson {
    private final PolicyCatalog catalog;
    private final FactWords facts;

    /** Writes labels in the language. */
    public EntitlementJson(PolicyCatalog catalog, Language language) {
        this.catalog = catalog;
        this.facts = new FactWords(catalog.vocabulary(), new Phrases(language));
    }

    /** Returns the object. */
    public String of(Question question, Told told) {
        return JsonPage.of(json -> {
            json.writeStringField("person_id", question.person().value());
            json.writeStringField("on", question.on().toString());
            if (!question.knownOn().equals(LocalDate.MAX)) {
                json.writeStringField("known_on", question.knownOn().toString());
            }
            json.writeStringField("region", question.region().value());
            json.writeArrayFieldStart("categories");
            for (Certification held : told.held()) {
                category(json, held, told.counted().contains(held.category()));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("policies");
            for (BenefitPolicy policy : told.policies()) {
                json.writeStartObject();
                PolicyHead.write(json, policy, facts.phrases());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("steps");
            for (LikelyStep step : told.steps()) {
                step(json, step);
            }
            json.writeEndArray();
        });
    }

    private void category(JsonGenerator json, Certification held, boolean counts) throws IOException {
        json.writeStartObject();
        json.writeStringField("category", held.category().code());
        json.writeStringField("label", facts.category(held.category()));
        json.writeStringField("department", held.department().code());
        json.writeStringField("region", held.region().value());
        json.writeStringField("certified_on", held.period().from().toString());
        json.writeStringField(
                "valid_to",
                held.period()
                        .until()
                        .map(until -> until.minusDays(1).toString())
                        .orElse(""));
        json.writeBooleanField("counts", counts);
        json.writeEndObject();
    }

    private void step(JsonGenerator json, LikelyStep likely) throws IOException {
        json.writeStartObject();
        json.writeStringField("policy", likely.policy().id().value());
        json.writeStringField("applies", likely.applies().name());
        if (!likely.schedules().isEmpty()) {
            json.writeObjectFieldStart("schedules_apply");
            for (Map.Entry<String, Prospect.Answer> each : likely.schedules().entrySet()) {
                json.writeStringField(each.getKey(), each.getValue().name());
            }
            json.writeEndObject();
        }
        json.writeFieldName("step");
        new PolicyJson(json, facts, new RecordedDays(catalog, likely.policy()))
                .step(likely.policy(), likely.number(), likely.step(), figures(likely));
        json.writeEndObject();
    }

    private static List<PolicyFigure> figures(LikelyStep likely) {
        Set<String> shown = likely.step() instanceof BenefitTier tier
                ? tier.schedules().stream().map(BenefitSchedule::id).collect(Collectors.toSet())
                : Set.of("");
        return PolicyFigures.of(likely.policy()).stream()
                .filter(figure -> figure.step() == likely.number() && shown.contains(figure.schedule()))
                .toList();
    }
}
