package org.sanchong.app.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.verify.MismatchException.Code;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.person.IdentityNumber;

/** The claims that were settled, read anew: what each row says, by docs/cli.md, with its defaults. */
final class ClaimRows {
    private static final Map<String, String> DEFAULTS = defaults();

    private final KnownCatalog catalog;
    private final Beside beside;
    private final Map<String, RowText> rows = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private ClaimRows(KnownCatalog catalog, Beside beside) {
        this.catalog = catalog;
        this.beside = beside;
    }

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("insurance", "RESIDENT");
        defaults.put("designated", "true");
        for (String flag : new String[] {"referral", "special_disease", "approved_assistance"}) {
            defaults.put(flag, "false");
        }
        for (String part : new String[] {"out_of_catalog", "over_limit", "first_self_pay", "offsite_first_self_pay"}) {
            defaults.put(part, "0.00");
        }
        return defaults;
    }

    /** Reads a table of claims, by their names or the vocabulary's Chinese ones; of two rows with one id the first stands. */
    static ClaimRows read(Table table, ClaimWords words, KnownCatalog catalog, Beside beside) {
        ClaimRows claims = new ClaimRows(catalog, beside);
        List<String> names = new ArrayList<>();
        UnaryOperator<String> column = header -> {
            String name = words.column(header);
            names.add(name);
            claims.columns.putIfAbsent(name, claims.columns.size());
            return name;
        };
        table.each(column, List.of("claim_id", "person_id", "discharged_on"), row -> {
            List<String> values = names.stream()
                    .map(name -> words.value(name, row.value(name)))
                    .toList();
            claims.rows.putIfAbsent(row.value("claim_id"), RowText.of(values));
        });
        return claims;
    }

    private String value(List<String> row, String column) {
        Integer place = columns.get(column);
        return place == null ? "" : row.get(place);
    }

    /** Returns the ids of the claims, in the order of the file. */
    Set<String> ids() {
        return rows.keySet();
    }

    /** Returns a value of a claim of the file, empty if it is not given. */
    String value(String claim, String column) {
        RowText row = rows.get(claim);
        return row == null ? "" : value(row.values(), column);
    }

    /** Compares a derivation with the row of its claim. */
    void check(Json.Members derivation, Course.Claimed claimed) {
        String id = String.valueOf(derivation.text("claim_id"));
        RowText row = rows.get(id);
        if (row == null) {
            throw MismatchException.of(Code.CLAIM, "claim_id", id, null);
        }
        List<String> values = row.values();
        String person = IdentityNumber.masked(value(values, "person_id"));
        if (!person.equals(derivation.text("person_id"))) {
            throw MismatchException.of(Code.CLAIM, "person_id", derivation.text("person_id"), person);
        }
        String policy = policy(values, String.valueOf(claimed.values().get("discharged_on")));
        compareCategories(values, claimed);
        Map<String, String> expected = facts(values, catalog.policy(policy));
        Set<String> names = new LinkedHashSet<>(expected.keySet());
        names.addAll(claimed.values().keySet());
        for (String name : names) {
            String is = claimed.values().get(name);
            String should = expected.get(name);
            if (is == null || !is.equals(should)) {
                throw MismatchException.of(Code.CLAIM, "facts." + name, is, should);
            }
        }
        if (!policy.equals(derivation.text("policy"))) {
            throw MismatchException.of(
                    Code.CLAIM, "policy", derivation.text("policy"), policy.isEmpty() ? null : policy);
        }
        PolicyRules rules = catalog.policy(policy);
        if (rules != null && !beside.canBeCovered(column -> value(values, column), rules.insuring())) {
            throw MismatchException.of(Code.CLAIM, "person_id", person, "NOT_COVERED");
        }
    }

    private void compareCategories(List<String> values, Course.Claimed claimed) {
        Set<String> held = beside.categories(column -> value(values, column));
        if (!held.equals(claimed.categories())) {
            throw MismatchException.of(
                    Code.CLAIM, "facts.categories", String.join(";", claimed.categories()), String.join(";", held));
        }
    }

    private Map<String, String> facts(List<String> values, @Nullable PolicyRules policy) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (ClaimAttribute attribute : catalog.words().attributes().values()) {
            String given = value(values, attribute.name());
            String told = beside.fact(
                    attribute.name(), column -> value(values, column), policy == null ? null : policy.insuring());
            String value = told == null ? given : told;
            if (value.isEmpty()) {
                value = DEFAULTS.getOrDefault(attribute.name(), "");
            }
            String written = value.isEmpty() ? null : written(attribute, value);
            if (written != null) {
                facts.put(attribute.name(), written);
            }
        }
        String previous = value(values, "previous_claim");
        if (!previous.isEmpty()) {
            facts.put("previous_claim", IdentityNumber.masked(previous));
        }
        return facts;
    }

    private @Nullable String written(ClaimAttribute attribute, String value) {
        Long fen = attribute.kind() == ClaimAttribute.Kind.AMOUNT ? Fen.readLoosely(value) : null;
        boolean isCount = attribute.kind() == ClaimAttribute.Kind.COUNT && value.matches("[0-9]{1,18}");
        String count = isCount ? Long.toString(Long.parseLong(value)) : value;
        return catalog.words().shown(attribute, fen == null ? count : Fen.text(fen));
    }

    /** The policy of the row; joined to it that of the region of assistance, where the two settle the claim together. */
    private String policy(List<String> values, String discharged) {
        String one = beside.onePolicy();
        LocalDate day = LocalDate.parse(discharged);
        String insuring = one != null ? one : policyOf(value(values, "region"), day);
        String assisting = policyOf(value(values, "assistance_region"), day);
        String both = insuring + "+" + assisting;
        return catalog.policy(both) == null ? insuring : both;
    }

    /** The policy of the division, else of its city, else of its province, that is in force on the day. */
    private String policyOf(String region, LocalDate day) {
        for (int digits : new int[] {6, 4, 2}) {
            String place = region.length() == 6 ? region.substring(0, digits) + "0".repeat(6 - digits) : "";
            List<PolicyRules> there = catalog.policies().values().stream()
                    .filter(p -> p.insuring().region().value().equals(place))
                    .toList();
            if (!there.isEmpty()) {
                return there.stream()
                        .filter(p -> p.insuring().period().contains(day))
                        .map(p -> p.insuring().id().value())
                        .findFirst()
                        .orElse("");
            }
        }
        return "";
    }
}
