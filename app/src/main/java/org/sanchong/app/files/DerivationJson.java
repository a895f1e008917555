package org.sanchong.app.files;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.settlement.Derivation;

/** A derivation as a JSON object: amounts are yuan as strings, every figure stands with its clause and provenance. */
final class DerivationJson {
    private final JsonGenerator json;
    private final TierLabels labels;

    DerivationJson(JsonGenerator json, Language language) {
        this.json = json;
        this.labels = new TierLabels(language);
    }

    void write(SettledRow row, Derivation derivation) throws IOException {
        json.writeStartObject();
        json.writeStringField("claim_id", row.claimId().toString());
        json.writeStringField("person_id", IdentityNumber.masked(row.personId().toString()));
        json.writeStringField("policy", derivation.policy().value());
        yuan("total", derivation.total());
        yuan("in_scope_before", derivation.inScopeBefore());
        yuan("in_scope", derivation.inScope());
        json.writeArrayFieldStart("steps");
        for (Derivation.Step step : derivation.steps()) {
            json.writeStartObject();
            step(step);
            source("clause", step.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("payments");
        for (TierName tier : TierName.values()) {
            yuan(tier.column(), Money.ofFen(row.paid(tier)));
        }
        json.writeEndObject();
        yuan("fund_total", Money.ofFen(row.fundTotal()));
        yuan("personal", Money.ofFen(row.total() - row.fundTotal()));
        yuan("on_application", Money.ofFen(row.onApplication()));
        movements(derivation.movements());
        json.writeEndObject();
    }

    private void step(Derivation.Step step) throws IOException {
        if (step instanceof Derivation.Suspended suspended) {
            json.writeStringField("step", "suspended");
            json.writeArrayFieldStart("categories");
            for (var category : suspended.categories()) {
                json.writeString(category.code());
            }
            json.writeEndArray();
        } else if (step instanceof Derivation.TakenIntoScope taken) {
            json.writeStringField("step", "taken-into-scope");
            json.writeStringField("part", taken.part().column());
            figure("share", taken.share());
            yuan("moved", taken.moved());
            yuan("in_scope_after", taken.inScopeAfter());
        } else if (step instanceof Derivation.Pending) {
            json.writeStringField("step", "pending");
        } else if (step instanceof Derivation.Supplied supplied) {
            json.writeStringField("step", "supplied");
            tier(supplied.tier());
            yuan("payment", supplied.paid());
        } else if (step instanceof Derivation.WithoutBenefit without) {
            json.writeStringField("step", "without-benefit");
            tier(without.tier());
        } else if (step instanceof Derivation.TierReckoned reckoned) {
            reckoned(reckoned);
        } else {
            envelope((Derivation.EnvelopeReckoned) step);
        }
    }

    private void tier(TierName tier) throws IOException {
        json.writeStringField("tier", tier.column());
        json.writeStringField("label", labels.of(tier));
    }

    private void reckoned(Derivation.TierReckoned reckoned) throws IOException {
        json.writeStringField("step", "tier");
        tier(reckoned.tier());
        yuan("burden", reckoned.burden());
        json.writeArrayFieldStart("schedules");
        for (Derivation.ScheduleReckoned schedule : reckoned.schedules()) {
            schedule(schedule);
        }
        json.writeEndArray();
        json.writeStringField("taken", reckoned.taken().orElse(""));
        yuan("payment", reckoned.payment());
        yuan("on_application", reckoned.onApplication());
    }

    private void schedule(Derivation.ScheduleReckoned schedule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", schedule.id());
        if (schedule.variantOf().isPresent()) {
            json.writeStringField("variant_of", schedule.variantOf().get());
        }
        json.writeBooleanField("waits_for_application", schedule.isOnApplication());
        json.writeStringField("accrual", schedule.accrual().name());
        json.writeStringField("origin", schedule.origin().name());
        yuan("base_before", schedule.baseBefore());
        yuan("base", schedule.base());
        if (schedule.deductible().isPresent()) {
            figure("deductible", schedule.deductible().get());
            yuan("charged_before", schedule.chargedBefore());
            yuan("deductible_left", schedule.deductibleLeft());
        }
        json.writeArrayFieldStart("slices");
        for (Derivation.Slice slice : schedule.slices()) {
            json.writeStartObject();
            json.writeNumberField("band", slice.band());
            if (!slice.edge().isEmpty()) {
                figure("up_to", slice.edge().get(0));
            }
            yuan("amount", slice.amount());
            figure("rate", slice.rate());
            json.writeEndObject();
        }
        json.writeEndArray();
        yuan("paid_on_base_before", schedule.paidOnBefore());
        yuan("paid_on_base_after", schedule.paidOnAfter());
        json.writeStringField("rounding", "HALF_UP to the fen");
        json.writeArrayFieldStart("caps");
        for (Derivation.CapReckoned cap : schedule.caps()) {
            json.writeStartObject();
            json.writeStringField("account", cap.account());
            figure("ceiling", cap.ceiling());
            yuan("counted", cap.counted());
            yuan("cut", cap.cut());
            json.writeEndObject();
        }
        json.writeEndArray();
        yuan("payment", schedule.payment());
        json.writeEndObject();
    }

    private void envelope(Derivation.EnvelopeReckoned envelope) throws IOException {
        json.writeStringField("step", "envelope");
        json.writeStringField("bound", envelope.bound().name());
        json.writeStringField("of", envelope.base().name());
        yuan("base", envelope.baseAmount());
        figure("share", envelope.share());
        yuan("bound_amount", envelope.boundAmount());
        yuan("paid_before", envelope.paidBefore());
        json.writeArrayFieldStart("changes");
        for (Derivation.Change change : envelope.changes()) {
            json.writeStartObject();
            tier(change.tier());
            yuan("amount", change.amount());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void movements(List<Derivation.Movement> movements) throws IOException {
        json.writeArrayFieldStart("movements");
        for (Derivation.Movement movement : movements) {
            json.writeStartObject();
            json.writeStringField("account", movement.account());
            json.writeStringField(
                    "before", movement.isCount() ? Long.toString(movement.before()) : yuan(movement.before()));
            json.writeStringField(
                    "moved", movement.isCount() ? Long.toString(movement.moved()) : yuan(movement.moved()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <V extends Comparable<V>> void figure(String name, Figure<V> figure) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("value", figure.value().toString());
        source("clause", figure.source());
        json.writeStringField("provenance", figure.source().provenance().name());
        if (figure.derivedFrom().isPresent()) {
            json.writeStringField("derived_from", figure.derivedFrom().get());
        }
        json.writeEndObject();
    }

    private void source(String name, Source source) throws IOException {
        json.writeStringField(name, source.clause().toString());
    }

    private void yuan(String name, Money amount) throws IOException {
        json.writeStringField(name, amount.toString());
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toString();
    }
}
