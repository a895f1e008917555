package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

/** Conditions as JSON: in words for people, and their parts for programs. */
final class ConditionJson {
    private final JsonGenerator json;
    private final FactWords facts;
    private final ConditionWords words;

    ConditionJson(JsonGenerator json, FactWords facts) {
        this.json = json;
        this.facts = facts;
        this.words = new ConditionWords(facts);
    }

    /** Writes a condition under that name. */
    void write(String name, Condition condition) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("words", words.of(condition));
        parts(condition);
        json.writeEndObject();
    }

    private void parts(Condition condition) throws IOException {
        if (condition instanceof Condition.In in) {
            json.writeStringField("attribute", in.attribute());
            strings("in", List.copyOf(in.codes()));
        } else if (condition instanceof Condition.Between between) {
            json.writeStringField("attribute", between.attribute());
            if (between.least() > 0) {
                number("least", between.attribute(), between.least());
            }
            if (between.most() != Long.MAX_VALUE) {
                number("most", between.attribute(), between.most());
            }
        } else if (condition instanceof Condition.Within within) {
            json.writeStringField("attribute", within.attribute());
            PolicyHead.period(json, "within", within.period());
        } else if (condition instanceof Condition.Holds holds) {
            strings(
                    "holds",
                    holds.categories().stream().map(EligibilityCategory::code).toList());
        } else if (condition instanceof Condition.All all) {
            nested("all", all.conditions());
        } else if (condition instanceof Condition.Any any) {
            nested("any", any.conditions());
        } else if (condition instanceof Condition.Not not) {
            nested("none", List.of(not.condition()));
        } else {
            json.writeBooleanField("always", true);
        }
    }

    /** Writes a count as a number, an amount as yuan. */
    private void number(String name, String attribute, long value) throws IOException {
        if (facts.isAmount(attribute)) {
            json.writeStringField(name, Money.ofFen(value).toString());
        } else {
            json.writeNumberField(name, value);
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void nested(String name, List<Condition> conditions) throws IOException {
        json.writeArrayFieldStart(name);
        for (Condition condition : conditions) {
            json.writeStartObject();
            parts(condition);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
