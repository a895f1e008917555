package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** The policies of a catalog: one line each, by region and first day. */
final class PolicyList implements Page {
    private final PolicyCatalog catalog;
    private final Phrases phrases;

    PolicyList(PolicyCatalog catalog, Language language) {
        this.catalog = catalog;
        this.phrases = new Phrases(language);
    }

    @Override
    public String text() {
        AlignedTable table = new AlignedTable();
        table.row(
                phrases.either("policy", "政策"),
                phrases.either("region", "地区"),
                phrases.either("in force (days of discharge)", "有效期（出院日）"),
                phrases.either("recorded", "登记"),
                phrases.either("document", "文件"),
                phrases.provenance(Provenance.DOCUMENT),
                phrases.provenance(Provenance.DERIVED),
                phrases.provenance(Provenance.CITED),
                phrases.provenance(Provenance.ILLUSTRATIVE),
                phrases.either("title", "名称"));
        for (BenefitPolicy policy : catalog.policies()) {
            table.row(
                    policy.id().value(),
                    policy.region().value(),
                    phrases.period(policy.period()),
                    policy.recorded().map(LocalDate::toString).orElse(""),
                    policy.document(),
                    Long.toString(PolicyFigures.count(policy, Provenance.DOCUMENT)),
                    Long.toString(PolicyFigures.count(policy, Provenance.DERIVED)),
                    Long.toString(PolicyFigures.count(policy, Provenance.CITED)),
                    Long.toString(PolicyFigures.count(policy, Provenance.ILLUSTRATIVE)),
                    phrases.either(policy.english(), policy.chinese()));
        }
        return new TextLines()
                .table(0, table)
                .gap()
                .line(
                        0,
                        phrases.either(
                                "The four columns count a policy's figures. " + phrases.provenances(),
                                "四列为各出处的参数个数。" + phrases.provenances()))
                .line(0, phrases.either("catalog SHA-256: ", "目录 SHA-256：") + catalog.contentHash())
                .toString();
    }

    @Override
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("policies");
        for (BenefitPolicy policy : catalog.policies()) {
            json.writeStartObject();
            PolicyHead.write(json, policy, phrases);
            json.writeStringField("document", policy.document());
            json.writeObjectFieldStart("figures");
            for (Provenance provenance : Provenance.values()) {
                json.writeNumberField(provenance.name(), PolicyFigures.count(policy, provenance));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("catalog_sha256", catalog.contentHash());
        json.writeEndObject();
    }
}
