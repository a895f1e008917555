package org.sanchong.app.files;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.settlement.Derivation;
import org.sanchong.domain.settlement.ReckonedSchedule;

/** The steps of a derivation as canonical JSON. For one thread. */
final class StepJson {
    private final TierLabels labels;
    /** Figures as they stand in the text: the same ones come again with every claim. */
    private final IdentityHashMap<Figure<?>, byte[]> figures = new IdentityHashMap<>();

    private final JsonForms.Kind<JsonForms.Parts> tiers;
    private final JsonForms.Kind<JsonForms.Parts> schedules;
    private final JsonForms.Kind<JsonForms.Parts> caps;
    private final JsonForms.Kind<JsonForms.Parts> slices;

    StepJson(TierLabels labels, JsonForms forms) {
        this.labels = labels;
        this.tiers = forms.kind();
        this.schedules = forms.kind();
        this.caps = forms.kind();
        this.slices = forms.kind();
    }

    void write(JsonText json, Derivation.Step step) {
        if (step instanceof Derivation.TierReckoned reckoned) {
            tier(json, reckoned);
        } else {
            other(json, step);
        }
    }

    private void other(JsonText json, Derivation.Step step) {
        json.beginObject();
        if (step instanceof Derivation.EnvelopeReckoned envelope) {
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
        String taken = reckoned.taken().orElse("");
        JsonForms.Parts parts = new JsonForms.Parts(reckoned.source(), reckoned.id(), taken, 0);
        List<JsonForm> forms = tiers.of(parts, draft -> tier(draft, reckoned, taken));
        json.stretch(
                forms.get(0),
                reckoned.burden().fen(),
                reckoned.onApplication().fen(),
                reckoned.payment().fen());
        for (ReckonedSchedule schedule : reckoned.schedules()) {
            schedule(json, schedule);
        }
        json.stretch(forms.get(1));
    }

    private void tier(JsonForm.Draft draft, Derivation.TierReckoned reckoned, String taken) {
        JsonText json = draft.json().beginObject();
        draft.amount("burden");
        head(json, reckoned);
        label(json, reckoned.tier());
        draft.amount("on_application").amount("payment");
        provenance(json, reckoned);
        json.name("schedules").beginArray();
        draft.cut();
        json.endArray().name("step").code("tier");
        json.member("taken", taken);
        json.name("tier").code(reckoned.tier().column()).endObject();
    }

    private void schedule(JsonText json, ReckonedSchedule schedule) {
        List<JsonForm> forms = schedules.of(parts(schedule), draft -> schedule(draft, schedule));
        json.stretch(forms.get(0), schedule.base().fen(), schedule.baseBefore().fen());
        for (ReckonedSchedule.CapReckoned cap : schedule.caps()) {
            List<JsonForm> form =
                    caps.of(new JsonForms.Parts(cap.account(), cap.ceiling(), 0), draft -> cap(draft, cap));
            json.stretch(form.get(0), cap.counted().fen(), cap.cut().fen());
        }
        long before = schedule.paidOnBefore().fen();
        long after = schedule.paidOnAfter().fen();
        long payment = schedule.payment().fen();
        if (schedule.deductible().isPresent()) {
            long charged = schedule.chargedBefore().fen();
            json.stretch(forms.get(1), charged, schedule.deductibleLeft().fen(), after, before, payment);
        } else {
            json.stretch(forms.get(1), after, before, payment);
        }
        for (ReckonedSchedule.Slice slice : schedule.reached()) {
            Object edge = slice.edge().isEmpty() ? "" : slice.edge().get(0);
            List<JsonForm> form =
                    slices.of(new JsonForms.Parts(slice.rate(), edge, slice.band()), draft -> slice(draft, slice));
            json.stretch(form.get(0), slice.amount().fen(), slice.before().fen());
        }
        json.stretch(forms.get(2));
    }

    private static JsonForms.Parts parts(ReckonedSchedule schedule) {
        Object deductible =
                schedule.deductible().isPresent() ? schedule.deductible().get() : "";
        int terms = schedule.accrual().ordinal() * 16 + schedule.origin().ordinal() * 2;
        return new JsonForms.Parts(
                schedule.id(),
                schedule.variantOf().orElse(""),
                deductible,
                schedule.chargedBy().isPresent() ? schedule.chargedBy().get() : "",
                terms + (schedule.isOnApplication() ? 1 : 0));
    }

    private void schedule(JsonForm.Draft draft, ReckonedSchedule schedule) {
        JsonText json = draft.json().beginObject();
        json.name("accrual").code(schedule.accrual().name());
        draft.amount("base").amount("base_before");
        json.name("caps").beginArray();
        draft.cut();
        json.endArray();
        if (schedule.deductible().isPresent()) {
            draft.amount("charged_before");
            if (schedule.chargedBy().isPresent()) {
                source(json.name("charged_by"), schedule.chargedBy().get());
            }
            json.name("deductible").raw(figure(schedule.deductible().get()));
            draft.amount("deductible_left");
        }
        json.member("id", schedule.id());
        json.name("origin").code(schedule.origin().name());
        draft.amount("paid_on_base_after").amount("paid_on_base_before").amount("payment");
        json.name("rounding").code("HALF_UP to the fen");
        json.name("slices").beginArray();
        draft.cut();
        json.endArray();
        if (schedule.variantOf().isPresent()) {
            json.member("variant_of", schedule.variantOf().get());
        }
        json.name("waits_for_application").value(schedule.isOnApplication()).endObject();
    }

    private static void source(JsonText json, Source source) {
        json.beginObject().member("clause", source.clause().toString());
        json.name("provenance").code(source.provenance().name()).endObject();
    }

    private void cap(JsonForm.Draft draft, ReckonedSchedule.CapReckoned cap) {
        JsonText json = draft.json().beginObject().member("account", cap.account());
        json.name("ceiling").raw(figure(cap.ceiling()));
        draft.amount("counted").amount("cut");
        json.endObject();
    }

    private void slice(JsonForm.Draft draft, ReckonedSchedule.Slice slice) {
        JsonText json = draft.json().beginObject();
        draft.amount("amount");
        json.name("band").value(slice.band());
        draft.amount("before");
        json.name("rate").raw(figure(slice.rate()));
        if (!slice.edge().isEmpty()) {
            json.name("up_to").raw(figure(slice.edge().get(0)));
        }
        json.endObject();
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
        over(json.name("over"), envelope.over());
        json.member("paid_before", envelope.paidBefore());
        if (envelope.paidBy().isPresent()) {
            json.name("paid_by").code(envelope.paidBy().get().column());
        }
        provenance(json, envelope);
        json.name("share").raw(figure(envelope.share()));
        json.name("step").code("envelope");
    }

    private static void over(JsonText json, Collection<TierName> tiers) {
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
