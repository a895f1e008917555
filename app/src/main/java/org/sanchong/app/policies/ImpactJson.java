package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Case;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Change;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Group;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Incomparable;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Outcome;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Shift;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Tally;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.person.EligibilityCategory;

/** Who gains and who loses, as JSON fields; amounts are yuan as strings, a difference is what B has less what A has. */
final class ImpactJson {
    private final JsonGenerator json;
    private final FactWords facts;

    ImpactJson(JsonGenerator json, FactWords facts) {
        this.json = json;
        this.facts = facts;
    }

    void write(PolicyImpact impact) throws IOException {
        json.writeObjectFieldStart("impact");
        json.writeStringField("assumption", "IN_FORCE_ON_EVERY_DAY");
        json.writeObjectFieldStart("claims");
        json.writeNumberField("all", impact.claims().all());
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberField(name(outcome), impact.claims().of(outcome));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("all");
        change(impact.all());
        json.writeEndObject();
        json.writeArrayFieldStart("categories");
        for (Group group : impact.groups()) {
            json.writeStartObject();
            if (group.category().isPresent()) {
                json.writeStringField("category", group.category().get().code());
                json.writeStringField("label", facts.category(group.category().get()));
            } else {
                json.writeNullField("category");
            }
            change(group.change());
            json.writeEndObject();
        }
        json.writeEndArray();
        cases("gains", impact.gains());
        cases("losses", impact.losses());
        json.writeArrayFieldStart("rejected");
        for (Incomparable claim : impact.incomparable()) {
            incomparable(claim);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case BOTH -> "both";
            case ONLY_BEFORE -> "only_a";
            case ONLY_AFTER -> "only_b";
            case NEITHER -> "neither";
        };
    }

    private void change(Change change) throws IOException {
        tally("claims", change.claims());
        tally("people", change.people());
        json.writeNumberField("redistributed", change.redistributed());
        tiers(change.tiers());
        shift("fund_total", change.fund());
        shift("personal", change.personal());
    }

    private void tally(String name, Tally tally) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("all", tally.all());
        json.writeNumberField("gain", tally.gaining());
        json.writeNumberField("lose", tally.losing());
        json.writeNumberField("same", tally.same());
        json.writeEndObject();
    }

    private void tiers(Map<TierName, Shift> tiers) throws IOException {
        json.writeObjectFieldStart("tiers");
        for (TierName tier : TierName.values()) {
            Shift shift = tiers.get(tier);
            if (shift != null) {
                shift(tier.column(), shift);
            }
        }
        json.writeEndObject();
    }

    private void shift(String name, Shift shift) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("a", shift.before().toString());
        json.writeStringField("b", shift.after().toString());
        json.writeStringField("difference", shift.difference().toString());
        json.writeEndObject();
    }

    private void cases(String name, List<Case> cases) throws IOException {
        json.writeArrayFieldStart(name);
        for (Case each : cases) {
            json.writeStartObject();
            json.writeStringField("claim_id", each.claim().value());
            json.writeStringField("person_id", each.person());
            json.writeArrayFieldStart("categories");
            for (EligibilityCategory category : each.categories()) {
                json.writeString(category.code());
            }
            json.writeEndArray();
            json.writeStringField("total", each.total().toString());
            shift("fund_total", each.fund());
            tiers(each.tiers());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void incomparable(Incomparable claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("claim_id", claim.claim());
        json.writeStringField("outcome", name(claim.outcome()));
        reason("a", claim.before());
        reason("b", claim.after());
        json.writeEndObject();
    }

    private void reason(String name, String reason) throws IOException {
        if (!reason.isEmpty()) {
            json.writeStringField(name, reason);
        }
    }
}
