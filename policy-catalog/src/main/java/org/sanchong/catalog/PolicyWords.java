package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * The words that one policy may use: the catalog's, and what its own head adds (attributes, derived ones, groups, the
 * transition). It grows while the head is read.
 */
final class PolicyWords {
    private final Map<String, Asked> attributes = new LinkedHashMap<>();
    private final Map<String, Set<EligibilityCategory>> groups = new LinkedHashMap<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private final List<EffectivePeriod> transition = new ArrayList<>();
    private final PolicyAccounts accounts = new PolicyAccounts();
    private final Mentions mentions;
    private boolean hasTransition;

    PolicyWords(Vocabulary vocabulary, Mentions mentions) {
        this.mentions = mentions;
        vocabulary.attributes().forEach(this::declare);
        vocabulary.categories().forEach(c -> categories.add(c.category().code()));
    }

    /** Adds an attribute, or further codes to the one of that name. */
    void declare(ClaimAttribute attribute) {
        Asked known = attributes.get(attribute.name());
        Set<String> codes = new LinkedHashSet<>(known == null ? Set.of() : known.codes());
        attribute.codes().forEach(code -> codes.add(code.code()));
        attributes.put(attribute.name(), new Asked(attribute.name(), attribute.kind(), codes));
    }

    /** Adds an attribute that the policy derives: a whole number. */
    void derive(String name) {
        attributes.put(name, new Asked(name, ClaimAttribute.Kind.COUNT, Set.of()));
    }

    /** Adds a group. */
    void group(String name, Set<EligibilityCategory> members) {
        groups.put(name, members);
    }

    /** Says whether the policy has a transition, be it that it could not be read. */
    void expectTransition(boolean given) {
        hasTransition = given;
    }

    /** Sets the days of the transition. */
    void transition(EffectivePeriod period) {
        transition.add(period);
    }

    /** Returns the days of the transition, unless the policy has none, which is a defect where they are asked for. */
    Optional<EffectivePeriod> transition(Place place, Defects defects) {
        if (!hasTransition) {
            String message = "the policy has no transition; give it in the head";
            defects.error(place, DefectCode.NO_TRANSITION, message);
        }
        return transition.stream().findFirst();
    }

    /** Returns the attribute of that name, unless it is not declared. */
    Optional<Asked> attribute(Written name, Defects defects) {
        Optional<Asked> attribute = Optional.ofNullable(attributes.get(name.text()));
        if (attribute.isEmpty()) {
            String message =
                    "no attribute is called '" + name.text() + "'; declare it under 'attributes', or mend the name";
            defects.error(name.place(), DefectCode.UNKNOWN_ATTRIBUTE, message);
        }
        return attribute;
    }

    /** Returns the attribute of that name, where it is declared. */
    Optional<Asked> known(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    Mentions mentions() {
        return mentions;
    }

    PolicyAccounts accounts() {
        return accounts;
    }

    boolean hasAttribute(String name) {
        return attributes.containsKey(name);
    }

    boolean hasCategory(String code) {
        return categories.contains(code);
    }

    /** Returns the categories that a list of codes and groups names, or one of them. */
    Set<EligibilityCategory> categories(Written written, Defects defects) {
        Set<EligibilityCategory> named = new LinkedHashSet<>();
        for (Written item : Lists.oneOrMore(written, defects)) {
            Set<EligibilityCategory> group = groups.get(item.text());
            if (group != null) {
                named.addAll(group);
            } else if (hasCategory(item.text())) {
                named.add(new EligibilityCategory(item.text()));
            } else {
                String message = "no category or group is called '" + item.text() + "'";
                defects.error(item.place(), DefectCode.UNKNOWN_CATEGORY, message);
            }
        }
        return named;
    }

    /**
     * An attribute as conditions and tables ask for it.
     *
     * @param name its name
     * @param kind what its values are; a derived one counts
     * @param codes its codes, where it has any
     */
    record Asked(String name, ClaimAttribute.Kind kind, Set<String> codes) {
        /** Returns the value of a code, a flag or an identifier, unless the attribute does not have it. */
        Optional<String> value(Written written, Defects defects) {
            if (kind == ClaimAttribute.Kind.FLAG) {
                return flag(written, defects);
            }
            Optional<String> value = ScalarForm.TEXT.read(written, defects);
            if (kind == ClaimAttribute.Kind.CODE && value.isPresent() && !codes.contains(value.get())) {
                String message = name + " has no code '" + value.get() + "'; it has " + String.join(", ", codes);
                defects.error(written.place(), DefectCode.UNKNOWN_CODE, message);
                return Optional.empty();
            }
            return value;
        }

        private Optional<String> flag(Written written, Defects defects) {
            if (List.of("true", "false").contains(written.text())) {
                return Optional.of(written.text());
            }
            defects.error(written.place(), DefectCode.UNKNOWN_CODE, name + " is a flag: true or false");
            return Optional.empty();
        }

        /** Returns whether its values are codes, flags or texts and not numbers or days. */
        boolean isNominal() {
            return kind == ClaimAttribute.Kind.CODE
                    || kind == ClaimAttribute.Kind.FLAG
                    || kind == ClaimAttribute.Kind.IDENTIFIER;
        }
    }
}
