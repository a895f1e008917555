package org.sanchong.app.files;

import java.util.Collection;
import java.util.IdentityHashMap;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.settlement.Derivation;
import org.sanchong.domain.settlement.ReckonedSchedule;

/** The steps of a derivation as canonical JSON. For one thread. */
final class StepJson {
    private final TierLabels labels;
    /** Figures as they stand in the text: the same ones come again with every claim. */
    private final IdentityHashMap<Figure<?>, byte[]> figures = new IdentityHashMap<>();

    StepJson(TierLabels labels) {
        this.labels = labels;
    }

    void write(JsonText json, Derivation.Step step) {
        json.beginObject();
        if (step instanceof Derivation.TierReckoned reckoned) {
            tier(json, reckoned);
        } else if (step instanceof Derivation.EnvelopeReckoned envelope) {
            envelope(json, envelope);
        } else if (step instanceof Derivation.Suspended suspended) {
            json.name("categories").beginArray();
            suspended.categories().forEach(category -> json.value(category.code()));
            json.endArray();
            head(json, step);
            end(json, step, "suspended");
        } else if (step instanceof Derivation.TakenIntoScope taken) {
            head(json, step);
            json.member("in_scope_after", taken.inScopeAfter()).member("moved", taken.moved());
            json.name("part").code(taken.part().column());
            provenance(json, step);
            json.name("share").raw(figure(taken.share()));
            json.name("step").code("taken-into-scope");
        } else if (step instanceof Derivation.Supplied supplied) {
            head(json, step);
            label(json, supplied.tier());
            json.member("payment", supplied.paid());
            end(json, step, "supplied");
            json.name("tier").code(supplied.tier().column());
        } else if (step instanceof Derivation.WithoutBenefit without) {
            head(json, step);
            label(json, without.tier());
            end(json, step, "without-benefit");
            json.name("tier").code(without.tier().column());
        } else {
            head(json, step);
            end(json, step, "pending");
        }
        json.endObject();
    }

    private static void head(JsonText json, Derivation.Step step) {
        json.member("clause", step.source().clause().toString());
        json.name("id").code(step.id());
    }

    private static void provenance(JsonText json, Derivation.Step step) {
        json.name("provenance").code(step.source().provenance().name());
    }

    private static void end(JsonText json, Derivation.Step step, String kind) {
        provenance(json, step);
        json.name("step").code(kind);
    }

    private void label(JsonText json, TierName tier) {
        json.member("label", labels.of(tier));
    }

    private void tier(JsonText json, Derivation.TierReckoned reckoned) {
        json.member("burden", reckoned.burden());
        head(json, reckoned);
        label(json, reckoned.tier());
        json.member("on_application", reckoned.onApplication()).member("payment", reckoned.payment());
        provenance(json, reckoned);
        json.name("schedules").beginArray();
        for (ReckonedSchedule schedule : reckoned.schedules()) {
            schedule(json, schedule);
        }
        json.endArray();
        json.name("step").code("tier");
        json.member("taken", reckoned.taken().orElse(""));
        json.name("tier").code(reckoned.tier().column());
    }

    private void schedule(JsonText json, ReckonedSchedule schedule) {
        json.beginObject().name("accrual").code(schedule.accrual().name());
        json.member("base", schedule.base()).member("base_before", schedule.baseBefore());
        json.name("caps").beginArray();
        for (ReckonedSchedule.CapReckoned cap : schedule.caps()) {
            json.beginObject().member("account", cap.account());
            json.name("ceiling").raw(figure(cap.ceiling()));
            json.member("counted", cap.counted()).member("cut", cap.cut()).endObject();
        }
        json.endArray();
        if (schedule.deductible().isPresent()) {
            json.member("charged_before", schedule.chargedBefore());
            json.name("deductible").raw(figure(schedule.deductible().get()));
            json.member("deductible_left", schedule.deductibleLeft());
        }
        json.member("id", schedule.id());
        json.name("origin").code(schedule.origin().name());
        json.member("paid_on_base_after", schedule.paidOnAfter())
                .member("paid_on_base_before", schedule.paidOnBefore());
        json.member("payment", schedule.payment());
        json.name("rounding").code("HALF_UP to the fen");
        slices(json, schedule);
        if (schedule.variantOf().isPresent()) {
            json.member("variant_of", schedule.variantOf().get());
        }
        json.name("waits_for_application").value(schedule.isOnApplication()).endObject();
    }

    private void slices(JsonText json, ReckonedSchedule schedule) {
        json.name("slices").beginArray();
        for (ReckonedSchedule.Slice slice : schedule.reached()) {
            json.beginObject().member("amount", slice.amount());
            json.name("band").value(slice.band());
            json.member("before", slice.before());
            json.name("rate").raw(figure(slice.rate()));
            if (!slice.edge().isEmpty()) {
                json.name("up_to").raw(figure(slice.edge().get(0)));
            }
            json.endObject();
        }
        json.endArray();
    }

    private void envelope(JsonText json, Derivation.EnvelopeReckoned envelope) {
        json.member("base", envelope.baseAmount());
        json.name("bound").code(envelope.bound().name());
        json.member("bound_amount", envelope.boundAmount());
        json.name("changes").beginArray();
        for (Derivation.Change change : envelope.changes()) {
            json.beginObject().member("amount", change.amount());
            label(json, change.tier());
            json.name("tier").code(change.tier().column()).endObject();
        }
        json.endArray();
        head(json, envelope);
        json.name("of").code(envelope.base().name());
        tiers(json.name("over"), envelope.over());
        json.member("paid_before", envelope.paidBefore());
        if (envelope.paidBy().isPresent()) {
            json.name("paid_by").code(envelope.paidBy().get().column());
        }
        provenance(json, envelope);
        json.name("share").raw(figure(envelope.share()));
        json.name("step").code("envelope");
    }

    private static void tiers(JsonText json, Collection<TierName> tiers) {
        json.beginArray();
        tiers.forEach(tier -> json.code(tier.column()));
        json.endArray();
    }

    private byte[] figure(Figure<?> figure) {
        byte[] known = figures.get(figure);
        if (known == null) {
            Utf8Text text = new Utf8Text();
            JsonText json = new JsonText(text).beginObject();
            json.member("clause", figure.source().clause().toString());
            if (figure.derivedFrom().isPresent()) {
                json.member("derived_from", figure.derivedFrom().get());
            }
            json.name("provenance").code(figure.source().provenance().name());
            json.member("value", figure.value().toString()).endObject();
            known = text.toBytes();
            figures.put(figure, known);
        }
        return known;
    }
}
