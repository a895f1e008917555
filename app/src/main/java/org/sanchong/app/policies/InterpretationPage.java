package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.ReckonStakes;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** What is left open for a policy or by its document, and how it is read. */
final class InterpretationPage implements Page {
    private final BenefitPolicy policy;
    private final List<Interpretation> interpretations;
    private final Phrases phrases;
    private final StakeTrees stakes;

    InterpretationPage(PolicyCatalog catalog, BenefitPolicy policy, ReckonStakes stakes, Language language) {
        this.policy = policy;
        this.interpretations = catalog.interpretations().stream()
                .filter(i -> concerns(i, policy))
                .toList();
        this.phrases = new Phrases(language);
        this.stakes = new StakeTrees(stakes, catalog.vocabulary(), language);
    }

    /** Returns whether it is about the policy, about all policies, or about a clause of the policy's document. */
    static boolean concerns(Interpretation interpretation, BenefitPolicy policy) {
        return interpretation.policies().isEmpty()
                || interpretation.policies().contains(policy.id().value())
                || interpretation.clauses().stream().anyMatch(c -> c.document().equals(policy.document()));
    }

    @Override
    public String text() {
        TextLines lines = new TextLines();
        lines.line(0, policy.id() + "  " + phrases.either(policy.english(), policy.chinese()));
        for (Interpretation one : interpretations) {
            lines.gap().line(0, one.id());
            lines.fact(1, phrases.either("question", "问题"), phrases.either(one.question(), one.questionChinese()));
            for (int i = 0; i < one.readings().size(); i++) {
                lines.fact(
                        1,
                        phrases.either("reading ", "读法 ") + (i + 1),
                        phrases.prose(one.readings().get(i)));
            }
            lines.fact(1, phrases.either("choice", "选择"), phrases.either(one.choice(), one.choiceChinese()));
            lines.fact(1, phrases.either("reason", "理由"), phrases.prose(one.reason()));
            lines.fact(1, phrases.either("stake", "影响"), phrases.prose(one.stake()));
            new StakeLines(phrases).add(lines, stakes.of(one.id()));
            lines.fact(1, phrases.either("clauses", "条款"), clauses(one.clauses()));
            lines.fact(1, phrases.either("policies", "政策"), policies(one.policies()));
        }
        int count = interpretations.size();
        String counted =
                phrases.either(count == 1 ? "1 interpretation" : count + " interpretations", "解释登记 " + count + " 项");
        return lines.gap().line(0, counted).toString();
    }

    private String clauses(List<ClauseId> clauses) {
        return clauses.isEmpty()
                ? phrases.either("all documents", "所有文件")
                : clauses.stream().map(ClauseId::toString).collect(Collectors.joining(phrases.either(", ", "、")));
    }

    private String policies(List<String> policies) {
        return policies.isEmpty()
                ? phrases.either("all policies", "所有政策")
                : String.join(phrases.either(", ", "、"), policies);
    }

    @Override
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("policy", policy.id().value());
        json.writeArrayFieldStart("interpretations");
        for (Interpretation one : interpretations) {
            json.writeStartObject();
            json.writeStringField("id", one.id());
            json.writeStringField("question", phrases.either(one.question(), one.questionChinese()));
            strings(
                    json,
                    "readings",
                    one.readings().stream().map(phrases::unmarked).toList());
            json.writeStringField("choice", phrases.either(one.choice(), one.choiceChinese()));
            json.writeStringField("reason", phrases.unmarked(one.reason()));
            json.writeStringField("stake", phrases.unmarked(one.stake()));
            json.writeFieldName("at_stake");
            value(json, stakes.of(one.id()));
            strings(
                    json,
                    "clauses",
                    one.clauses().stream().map(ClauseId::toString).toList());
            strings(json, "policies", one.policies());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a tree; a text that says nothing, such as the code of what was not rejected, is left out. */
    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                if (!"".equals(entry.getValue())) {
                    json.writeFieldName(String.valueOf(entry.getKey()));
                    value(json, entry.getValue());
                }
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
