package org.sanchong.app.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
import org.sanchong.domain.settlement.ClaimFact;
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

    /** Facts that say who people are; a valid identity number in them is masked. */
    private static final List<String> PERSONAL = List.of("household_id", "previous_claim");

    private static final List<TierName> TIERS_BY_COLUMN = List.of(
            TierName.BACKSTOP,
            TierName.BASIC,
            TierName.CRITICAL_ILLNESS,
            TierName.FURTHER_ASSISTANCE,
            TierName.MEDICAL_ASSISTANCE,
            TierName.SUPPLEMENTARY);

    private final PolicyCatalog catalog;
    private final String language;
    private final StepJson steps;
    private final Map<PolicyId, String> regions = new LinkedHashMap<>();
    private final MessageDigest sha256;
    private final Utf8Text text = new Utf8Text(1 << 13);

    /** Writes derivations that the catalog led to, their labels in the language. */
    DerivationJson(PolicyCatalog catalog, Language language) {
        this.catalog = catalog;
        this.language = language.name().toLowerCase(Locale.ROOT);
        this.steps = new StepJson(new TierLabels(language));
        catalog.policies()
                .forEach(policy -> regions.put(policy.id(), policy.region().value()));
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    /** Returns the derivation's text, good until the next one. */
    Utf8Text write(SettledRow row, Derivation derivation) {
        text.clear();
        JsonText json = new JsonText(text).beginObject();
        head(json, row, derivation);
        int seal = text.length();
        json.name("steps").beginArray();
        derivation.steps().forEach(step -> steps.write(json, step));
        json.endArray();
        json.member("total", derivation.total()).endObject();
        text.digest(sha256);
        text.insert(seal, ",\"sha256\":\"" + HexFormat.of().formatHex(sha256.digest()) + '"');
        return text;
    }

    /** Writes the members whose names stand before that of the seal. */
    private void head(JsonText json, SettledRow row, Derivation derivation) {
        json.name("catalog").code(catalog.contentHash());
        json.member("claim_id", row.claimId().toString());
        json.name("derived").beginObject();
        sorted(derivation.derivedFacts()).values().forEach(fact -> json.member(fact.attribute(), fact.value()));
        json.endObject();
        facts(json, derivation);
        json.name("format").code(FORMAT);
        Money fund = Money.ofFen(row.fundTotal());
        json.member("fund_total", fund);
        if (derivation.ifApproved().isPresent()) {
            ifApproved(json, derivation.ifApproved().get());
        }
        Money inScope = derivation.inScope();
        json.member("in_scope", inScope).member("in_scope_before", derivation.inScopeBefore());
        json.member("in_scope_burden", inScope.minus(fund).max(Money.zero()));
        json.name("lang").code(language);
        movements(json, derivation.movements());
        json.member("on_application", Money.ofFen(row.onApplication()));
        json.name("payments").beginObject();
        for (TierName tier : TIERS_BY_COLUMN) {
            json.member(tier.column(), Money.ofFen(row.paid(tier)));
        }
        json.endObject();
        json.member("person_id", IdentityNumber.masked(row.personId().toString()));
        json.member("personal", derivation.total().minus(fund));
        json.member("policy", derivation.policy().value());
        json.name("region").code(regions.getOrDefault(derivation.policy(), ""));
    }

    private static void facts(JsonText json, Derivation derivation) {
        Map<String, ClaimFact> facts = sorted(derivation.facts());
        json.name("facts").beginObject();
        boolean open = true;
        for (ClaimFact fact : facts.values()) {
            if (open && fact.attribute().compareTo("categories") > 0) {
                categories(json, derivation);
                open = false;
            }
            boolean personal = PERSONAL.contains(fact.attribute());
            json.member(fact.attribute(), personal ? IdentityNumber.masked(fact.value()) : fact.value());
        }
        if (open) {
            categories(json, derivation);
        }
        json.endObject();
    }

    private static void categories(JsonText json, Derivation derivation) {
        json.name("categories").beginArray();
        derivation.categories().forEach(category -> json.value(category.code()));
        json.endArray();
    }

    private static Map<String, ClaimFact> sorted(List<ClaimFact> facts) {
        Map<String, ClaimFact> byName = new TreeMap<>();
        facts.forEach(fact -> byName.put(fact.attribute(), fact));
        return byName;
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

    private static void movements(JsonText json, List<AccountMovement> movements) {
        json.name("movements").beginArray();
        for (AccountMovement movement : movements) {
            Account account = movement.account();
            json.beginObject().member("account", account.name());
            total(json, "after", movement, Math.addExact(movement.before(), movement.moved()));
            total(json, "before", movement, movement.before());
            json.name("measure").code(account.measure().name());
            total(json, "moved", movement, movement.moved());
            json.name("owner").code(account.owner().name());
            json.name("period").code(account.period().name());
            if (account.period() == Account.Period.PLAN_YEAR) {
                json.name("plan_year").code(Integer.toString(movement.planYear()));
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void total(JsonText json, String name, AccountMovement movement, long value) {
        if (movement.isCount()) {
            json.name(name).code(Long.toString(value));
        } else {
            json.member(name, Money.ofFen(value));
        }
    }
}
