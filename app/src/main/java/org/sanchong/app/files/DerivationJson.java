package org.sanchong.app.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.AccountMovement;
import org.sanchong.domain.settlement.Derivation;
import org.sanchong.domain.settlement.SupposedSettlement;

/**
 * Derivations as JSON objects of the format {@code sanchong.derivation/1}, canonical and sealed. For one thread.
 *
 * <p>The canonical form is that of RFC 8785, so members are written in the order of their names, and the seal is taken
 * over the bytes as they are written.
 */
public final class DerivationJson {
    /** The name of the format. */
    public static final String FORMAT = "sanchong.derivation/1";

    private static final List<TierName> TIERS_BY_COLUMN = List.of(
            TierName.BACKSTOP,
            TierName.BASIC,
            TierName.CRITICAL_ILLNESS,
            TierName.FURTHER_ASSISTANCE,
            TierName.MEDICAL_ASSISTANCE,
            TierName.SUPPLEMENTARY);

    private final String language;
    private final StepJson steps;
    private final Map<PolicyId, String> regions = new LinkedHashMap<>();
    private final Utf8Text text = new Utf8Text(1 << 13);
    private final PackedJson unpacked = new PackedJson();
    private final JsonForms forms = new JsonForms();
    private final JsonForms.Kind<JsonForms.Parts> policies = forms.kind();
    private final JsonForms.Kind<JsonForms.Parts> accounts = forms.kind();
    private final FactJson facts = new FactJson(forms);
    private final FactJson derived = new FactJson(forms);
    private final String catalogHash;
    private final JsonForms.Kind<JsonForms.Parts> openings = forms.kind();

    /** Writes derivations that the catalog led to, their labels in the language. */
    DerivationJson(PolicyCatalog catalog, Language language) {
        this.language = language.name().toLowerCase(Locale.ROOT);
        this.steps = new StepJson(new TierLabels(language), forms);
        this.catalogHash = catalog.contentHash();
        catalog.policies()
                .forEach(policy -> regions.put(policy.id(), policy.region().value()));
    }

    /** Returns the stretches that packed derivations name. */
    JsonForms forms() {
        return forms;
    }

    /** Returns the derivation's text, sealed. */
    byte[] write(SettledRow row, Derivation derivation) {
        byte[] packed = pack(row, derivation).toBytes();
        return unpacked.unpack(packed, 0, packed.length, forms).toBytes();
    }

    /** Returns the derivation packed, good until the next one; see {@link PackedJson}. */
    Utf8Text pack(SettledRow row, Derivation derivation) {
        text.clear();
        JsonText json = new JsonText(text);
        JsonForms.Parts policy = new JsonForms.Parts(derivation.policy(), "", 0);
        json.stretch(openings.of(policy, draft -> open(draft.json(), derivation.policy()))
                        .get(0))
                .member("claim_id", row.claimId());
        json.name("derived").beginObject();
        derived.write(json, derivation.derivedFacts());
        json.endObject().name("facts").beginObject();
        facts.write(json, derivation.facts(), derivation.categories());
        json.endObject();
        money(json, row, derivation, policies.of(policy, draft -> policy(draft, derivation.policy())));
        json.seal().name("steps").beginArray();
        derivation.steps().forEach(step -> steps.write(json, step));
        json.endArray();
        json.member("total", derivation.total()).endObject();
        return text;
    }

    /** Opens a derivation; only one of two policies names the region of assistance. */
    private void open(JsonText json, PolicyId policy) {
        json.beginObject();
        if (policy.isJoined()) {
            json.name("assistance_region").code(region(policy.parts().get(1)));
        }
        json.name("catalog").code(catalogHash);
    }

    private String region(PolicyId policy) {
        return regions.getOrDefault(policy, "");
    }

    /** Drafts what stands between the facts and the seal: that of one policy, cut where something else comes in. */
    private void policy(JsonForm.Draft draft, PolicyId policy) {
        JsonText json = draft.json().name("format").code(FORMAT);
        draft.amount("fund_total").cut();
        draft.amount("in_scope").amount("in_scope_before").amount("in_scope_burden");
        json.name("lang").code(language);
        json.name("movements").beginArray();
        draft.cut();
        json.endArray();
        draft.amount("on_application");
        json.name("payments").beginObject();
        for (TierName tier : TIERS_BY_COLUMN) {
            draft.amount(tier.column());
        }
        json.endObject();
        draft.cut();
        draft.amount("personal");
        json.member("policy", policy.value());
        json.name("region").code(region(policy.parts().get(0)));
    }

    /** Writes what stands between the facts and the seal. */
    private void money(JsonText json, SettledRow row, Derivation derivation, List<JsonForm> stretches) {
        long fund = row.fundTotal();
        json.stretch(stretches.get(0), fund);
        if (derivation.ifApproved().isPresent()) {
            ifApproved(json, derivation.ifApproved().get());
        }
        long inScope = derivation.inScope().fen();
        long burden = Math.max(0, Math.subtractExact(inScope, fund));
        json.stretch(stretches.get(1), inScope, derivation.inScopeBefore().fen(), burden);
        boolean isOfTwo = derivation.policy().isJoined();
        String here = isOfTwo ? region(derivation.policy().parts().get(0)) : "";
        for (AccountMovement movement : derivation.movements()) {
            String region = movement.region().value();
            movement(json, movement, isOfTwo && !region.equals(here) ? region : "");
        }
        long[] paid = new long[TIERS_BY_COLUMN.size() + 1];
        paid[0] = row.onApplication();
        for (int i = 1; i < paid.length; i++) {
            paid[i] = row.paid(TIERS_BY_COLUMN.get(i - 1));
        }
        json.stretch(stretches.get(2), paid);
        json.member("person_id", IdentityNumber.masked(row.personId().toString()));
        json.stretch(stretches.get(3), Math.subtractExact(derivation.total().fen(), fund));
    }

    private void ifApproved(JsonText json, SupposedSettlement supposed) {
        json.name("if_approved").beginObject();
        if (supposed.rejection().isPresent()) {
            json.name("rejected").code(supposed.rejection().get());
        } else {
            json.name("payments").beginObject();
            for (TierName tier : TIERS_BY_COLUMN) {
                json.member(tier.column(), supposed.payments().getOrDefault(tier, Money.zero()));
            }
            json.endObject();
            json.name("steps").beginArray();
            supposed.steps().forEach(step -> steps.write(json, step));
            json.endArray();
        }
        json.endObject();
    }

    /**
     * Writes a movement.
     *
     * @param elsewhere the region in which the account is kept, if it is not that of the derivation; else empty
     */
    private void movement(JsonText json, AccountMovement movement, String elsewhere) {
        Account account = movement.account();
        long after = Math.addExact(movement.before(), movement.moved());
        JsonForms.Parts parts = new JsonForms.Parts(account, elsewhere, movement.planYear());
        if (movement.isCount()) {
            json.beginObject().member("account", account.name());
            json.name("after").code(Long.toString(after));
            json.name("before").code(Long.toString(movement.before()));
            json.name("measure").code(account.measure().name());
            json.name("moved").code(Long.toString(movement.moved()));
            owner(json, movement, elsewhere);
        } else {
            List<JsonForm> form = accounts.of(parts, draft -> {
                draft.json().beginObject().member("account", account.name());
                draft.amount("after").amount("before");
                draft.json().name("measure").code(account.measure().name());
                draft.amount("moved");
                owner(draft.json(), movement, elsewhere);
            });
            json.stretch(form.get(0), after, movement.before(), movement.moved());
        }
    }

    private static void owner(JsonText json, AccountMovement movement, String elsewhere) {
        Account account = movement.account();
        json.name("owner").code(account.owner().name());
        json.name("period").code(account.period().name());
        if (account.period() == Account.Period.PLAN_YEAR) {
            json.name("plan_year").code(Integer.toString(movement.planYear()));
        }
        if (!elsewhere.isEmpty()) {
            json.name("region").code(elsewhere);
        }
        json.endObject();
    }
}
