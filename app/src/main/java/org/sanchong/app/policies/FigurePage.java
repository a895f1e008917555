package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** The figures of a policy one after the other, in the order in which they apply. */
final class FigurePage implements Page {
    private final BenefitPolicy policy;
    private final List<PolicyFigure> figures;
    private final RecordedDays recorded;
    private final FactWords facts;

    FigurePage(PolicyCatalog catalog, BenefitPolicy policy, Language language) {
        this.policy = policy;
        this.figures = PolicyFigures.of(policy);
        this.recorded = new RecordedDays(catalog, policy);
        this.facts = new FactWords(catalog.vocabulary(), new Phrases(language));
    }

    @Override
    public String text() {
        AlignedTable table = new AlignedTable();
        FigureWords words = new FigureWords(facts);
        for (PolicyFigure figure : figures) {
            table.row(
                    policy.stepIds().get(figure.step() - 1),
                    figure.schedule(),
                    words.name(figure),
                    figure.figure().value().toString(),
                    figure.figure().source().clause().toString());
        }
        return String.join("\n", table.lines("")) + "\n";
    }

    @Override
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("policy", policy.id().value());
        json.writeStringField("document", policy.document());
        json.writeArrayFieldStart("figures");
        for (PolicyFigure figure : figures) {
            json.writeStartObject();
            json.writeNumberField("step", figure.step());
            json.writeStringField("step_id", policy.stepIds().get(figure.step() - 1));
            PolicyStep step = policy.steps().get(figure.step() - 1);
            if (step instanceof BenefitTier tier) {
                json.writeStringField("tier", tier.name().column());
                json.writeStringField("schedule", figure.schedule());
            }
            FigureJson.write(json, figure, facts);
            RevisionLines.day(json, "recorded", recorded.of(figure));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
