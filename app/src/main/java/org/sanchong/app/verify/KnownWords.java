package org.sanchong.app.verify;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.verify.MismatchException.Code;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.policy.PolicyCatalog;

/** The words of a catalog: which facts there are, and what they may be. */
final class KnownWords {
    private static final Set<String> MASKED = Set.of("household_id", "previous_claim");

    /** What every claim has, or has a default; other facts are shown where a policy of the catalog asks for them. */
    private static final Set<String> ALWAYS_SHOWN = Set.of(
            "insurance",
            "care_type",
            "facility_level",
            "locality",
            "designated",
            "referral",
            "special_disease",
            "approved_assistance",
            "admitted_on",
            "discharged_on",
            "total",
            "out_of_catalog",
            "over_limit",
            "first_self_pay",
            "offsite_first_self_pay",
            "basic_paid");

    private static final long MOST_FEN = 1_000_000_000_000L;

    private final Map<String, ClaimAttribute> attributes = new LinkedHashMap<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private final Set<String> askedFor = new LinkedHashSet<>();

    KnownWords(PolicyCatalog catalog) {
        for (ClaimAttribute attribute : catalog.vocabulary().attributes()) {
            attributes.put(attribute.name(), attribute);
        }
        for (var category : catalog.vocabulary().categories()) {
            categories.add(category.category().code());
        }
        AskedFor asked = new AskedFor();
        for (BenefitPolicy policy : catalog.policies()) {
            policy.accounts().forEach(asked::add);
            for (DerivedAttribute derived : policy.derivedAttributes()) {
                if (derived instanceof DerivedAttribute.Age age) {
                    askedFor.addAll(List.of(age.since(), age.on()));
                }
            }
            policy.steps().forEach(asked::add);
        }
        askedFor.addAll(asked.names());
    }

    Map<String, ClaimAttribute> attributes() {
        return attributes;
    }

    /** Returns a value as derivations show it; null for no code, and where no policy asks for it. */
    @Nullable
    String shown(ClaimAttribute attribute, String value) {
        if (MASKED.contains(attribute.name())) {
            return IdentityNumber.masked(value);
        }
        boolean isUnknown = attribute.kind() == ClaimAttribute.Kind.CODE
                && !codes(attribute).contains(value);
        return isUnknown || !isShown(attribute.name()) ? null : value;
    }

    private boolean isShown(String name) {
        return ALWAYS_SHOWN.contains(name) || askedFor.contains(name);
    }

    private static Set<String> codes(ClaimAttribute attribute) {
        Set<String> codes = new LinkedHashSet<>();
        attribute.codes().forEach(code -> codes.add(code.code()));
        return codes;
    }

    /** Checks that the facts are such as the catalog knows, and that the days are in order. */
    void check(Course.Claimed facts) {
        for (String category : facts.categories()) {
            if (!categories.contains(category)) {
                throw MismatchException.of(Code.FACT, "facts.categories", category, null);
            }
        }
        List<String> held = List.copyOf(facts.categories());
        List<String> inOrder = categories.stream().filter(held::contains).toList();
        if (!inOrder.equals(held)) {
            throw MismatchException.of(Code.FACT, "facts.categories", held.toString(), inOrder.toString());
        }
        facts.values().forEach((name, value) -> {
            if (MASKED.contains(name)) {
                return;
            }
            ClaimAttribute attribute = attributes.get(name);
            if (attribute == null || !isShown(name)) {
                throw MismatchException.of(Code.FACT, "facts." + name, value, null);
            }
            String expected = expected(attribute, value);
            if (!expected.isEmpty()) {
                throw MismatchException.of(Code.FACT, "facts." + name, value, expected);
            }
        });
        checkDays(facts.values());
    }

    private String expected(ClaimAttribute attribute, String value) {
        return switch (attribute.kind()) {
            case CODE -> {
                Set<String> codes = codes(attribute);
                yield codes.contains(value) ? "" : String.join(" | ", codes);
            }
            case FLAG -> value.equals("true") || value.equals("false") ? "" : "true | false";
            case AMOUNT -> {
                Long fen = Fen.read(value);
                yield fen != null && fen >= 0 && fen <= MOST_FEN ? "" : "yuan with two decimals";
            }
            case COUNT -> Written.isCount(value) ? "" : "a whole number";
            case DATE -> Written.isDay(value) ? "" : "YYYY-MM-DD";
            case IDENTIFIER -> "";
        };
    }

    private void checkDays(Map<String, String> facts) {
        String admitted = facts.get("admitted_on");
        String discharged = facts.get("discharged_on");
        for (String required : new String[] {"admitted_on", "discharged_on", "total", "care_type"}) {
            if (facts.get(required) == null) {
                throw MismatchException.of(Code.FACT, "facts." + required, null, "a value");
            }
        }
        if (admitted == null || discharged == null) {
            return;
        }
        if (LocalDate.parse(admitted).isAfter(LocalDate.parse(discharged))) {
            throw MismatchException.of(Code.FACT, "facts.admitted_on", admitted, "<= " + discharged);
        }
        ClaimAttribute care = attributes.get("care_type");
        boolean sameDay = care != null
                && care.codes().stream().anyMatch(c -> c.sameDay() && c.code().equals(facts.get("care_type")));
        if (sameDay && !admitted.equals(discharged)) {
            throw MismatchException.of(Code.FACT, "facts.admitted_on", admitted, discharged);
        }
    }
}
