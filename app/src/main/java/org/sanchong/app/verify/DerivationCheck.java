package org.sanchong.app.verify;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.verify.MismatchException.Code;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.policy.BenefitPolicy;

/** Works one derivation out again, by itself, by the catalog and by the claims, and compares. */
final class DerivationCheck {
    private final KnownCatalog catalog;
    private final @Nullable ClaimRows claims;
    private final TierLabels english = new TierLabels(Language.EN);
    private final TierLabels chinese = new TierLabels(Language.ZH);

    /** Prepares for a catalog and, unless it is null, a file of claims. */
    DerivationCheck(KnownCatalog catalog, @Nullable ClaimRows claims) {
        this.catalog = catalog;
        this.claims = claims;
    }

    /** Checks all that one derivation shows, save its seal; the first mismatch ends it. Returns what it says of accounts. */
    Traces check(Json.Members derivation) {
        DerivationForm.check(derivation);
        PolicyRules rules = rules(derivation);
        Course.Claimed claimed = claimed(derivation);
        catalog.words().check(claimed);
        String discharged = String.valueOf(claimed.values().get("discharged_on"));
        rules.policies().forEach(policy -> checkDay(policy, discharged));
        ClaimRows rows = claims;
        if (rows != null) {
            rows.check(derivation, claimed);
        }
        Balances balances = Balances.of(derivation);
        Map<String, String> known = new LinkedHashMap<>(claimed.values());
        known.putAll(derived(rules, derivation, claimed, balances));
        Course.Claimed facts = new Course.Claimed(known, claimed.categories());
        TierLabels labels = "zh".equals(derivation.text("lang")) ? chinese : english;
        WholeSums sums;
        try {
            sums = WholeSums.of(rules, facts, new WholeSums.Shown(derivation, balances), labels);
        } catch (RejectedException rejected) {
            String place = rejected.step().isEmpty() ? "facts" : "steps";
            MismatchException mismatch =
                    MismatchException.of(Code.REJECTED, place, null, rejected.code() + ": " + rejected.what());
            throw rejected.step().isEmpty() ? mismatch : mismatch.inStep(rejected.step());
        }
        sums.compare(derivation);
        return new Traces(
                String.valueOf(derivation.text("claim_id")),
                rules,
                balances.known(),
                sums.movements(),
                RunningTotals.continuing(rules, rules.facts(known, claimed.categories()), claimed.categories()));
    }

    /** Returns what is wrong with the seal, or null. */
    static @Nullable MismatchException seal(Json.Members derivation) {
        String seal = CanonicalForm.seal(derivation);
        String found = derivation.text("sha256");
        return seal.equals(found) ? null : MismatchException.of(Code.SEAL, "sha256", found, seal);
    }

    private PolicyRules rules(Json.Members derivation) {
        String hash = derivation.text("catalog");
        if (!catalog.contentHash().equals(hash)) {
            OwnSums.check(derivation);
            throw MismatchException.of(Code.CATALOG, "catalog", hash, catalog.contentHash());
        }
        String id = String.valueOf(derivation.text("policy"));
        PolicyRules rules = catalog.policy(id);
        if (rules == null) {
            throw MismatchException.of(
                    Code.CATALOG,
                    "policy",
                    id,
                    String.join(" | ", catalog.policies().keySet()));
        }
        compareRegion(derivation, "region", rules.insuring().region().value());
        BenefitPolicy last = rules.policies().get(rules.policies().size() - 1);
        boolean isOfTwo = rules.policies().size() > 1;
        compareRegion(derivation, "assistance_region", isOfTwo ? last.region().value() : null);
        return rules;
    }

    private static void compareRegion(Json.Members derivation, String name, @Nullable String expected) {
        String found = derivation.text(name);
        if (!Objects.equals(found, expected)) {
            throw MismatchException.of(Code.CATALOG, name, found, expected);
        }
    }

    private static void checkDay(BenefitPolicy policy, String discharged) {
        LocalDate day = LocalDate.parse(discharged);
        LocalDate from = policy.period().from();
        LocalDate until = policy.period().until().orElse(LocalDate.MAX);
        if (day.isBefore(from) || !day.isBefore(until)) {
            String last =
                    policy.period().until().isPresent() ? until.minusDays(1).toString() : "";
            throw MismatchException.of(Code.CATALOG, "facts.discharged_on", discharged, from + ".." + last);
        }
    }

    private static Course.Claimed claimed(Json.Members derivation) {
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> categories = new LinkedHashSet<>();
        if (derivation.get("facts") instanceof Json.Members facts) {
            facts.byName().forEach((name, value) -> {
                if (value instanceof Json.Items codes) {
                    codes.items().forEach(code -> {
                        if (!categories.add(code.toString())) {
                            throw MismatchException.of(Code.FACT, "facts.categories", code.toString(), null);
                        }
                    });
                } else {
                    values.put(name, value.toString());
                }
            });
        }
        return new Course.Claimed(values, categories);
    }

    /** The derived facts, of which the derivation must show the same. */
    private static Map<String, String> derived(
            PolicyRules rules, Json.Members derivation, Course.Claimed claimed, Balances balances) {
        Json.Members shown =
                derivation.get("derived") instanceof Json.Members object ? object : new Json.Members(Map.of());
        Map<String, String> derived = DerivedFacts.of(rules, claimed.values(), (account, attribute) -> {
            String number = shown.text(attribute);
            boolean household = rules.account(account).owner() == Account.Owner.HOUSEHOLD;
            if (number == null && !(household && claimed.values().get("household_id") == null)) {
                throw MismatchException.of(Code.RULE, "derived." + attribute, null, "a number");
            }
            return number == null ? null : balances.before(account, "derived", () -> Long.parseLong(number) - 1);
        });
        Json.ObjectBuilder expected = new Json.ObjectBuilder();
        derived.forEach(expected::put);
        TreeComparison.compare("derived", shown, expected.build());
        return derived;
    }
}
