package org.sanchong.app.policies;

import java.util.Collection;
import java.util.stream.Collectors;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.DerivedAttribute;

/** What attributes, codes, categories and tiers are called, in the language of the reader. */
final class FactWords {
    private final Vocabulary vocabulary;
    private final Phrases phrases;
    private final TierLabels tiers;

    FactWords(Vocabulary vocabulary, Phrases phrases) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.tiers = new TierLabels(phrases.language());
    }

    Phrases phrases() {
        return phrases;
    }

    /** Returns what the attribute is called; of one that a policy derives, its name. */
    String attribute(String name) {
        return vocabulary
                .attribute(name)
                .map(a -> phrases.either(a.english(), a.chinese()))
                .orElse(name);
    }

    /** Returns whether the attribute holds yuan, which conditions count in fen. */
    boolean isAmount(String name) {
        return vocabulary
                .attribute(name)
                .filter(a -> a.kind() == ClaimAttribute.Kind.AMOUNT)
                .isPresent();
    }

    /** Returns what the value of an attribute means; where nothing says, the value. */
    String value(String attribute, String value) {
        return vocabulary.attribute(attribute).stream()
                .flatMap(a -> a.codes().stream())
                .filter(c -> c.code().equals(value))
                .map(c -> phrases.either(c.english(), c.chinese()))
                .findFirst()
                .orElseGet(() -> flag(value));
    }

    private String flag(String value) {
        return switch (value) {
            case "true" -> phrases.either("yes", "是");
            case "false" -> phrases.either("no", "否");
            default -> value;
        };
    }

    /** Returns what the categories are called, in their order. */
    String categories(Collection<EligibilityCategory> categories, String joint) {
        return categories.stream().map(this::category).collect(Collectors.joining(joint));
    }

    /** Returns what the department is called. */
    String department(CertifyingDepartment department) {
        return vocabulary
                .department(department.code())
                .map(d -> phrases.either(d.english(), d.chinese()))
                .orElse(department.code());
    }

    /** Returns what the category is called. */
    String category(EligibilityCategory category) {
        return vocabulary
                .category(category.code())
                .map(c -> phrases.either(c.english(), c.chinese()))
                .orElse(category.code());
    }

    /** Returns what the tier is called. */
    String tier(TierName tier) {
        return tiers.of(tier);
    }

    /** Returns what the tiers are called, in their order. */
    String tiers(Collection<TierName> names) {
        return names.stream().sorted().map(this::tier).collect(Collectors.joining(phrases.either(", ", "、")));
    }

    /** Returns what a policy derives the attribute from. */
    String derived(DerivedAttribute attribute) {
        if (attribute instanceof DerivedAttribute.Age age) {
            String since = attribute(age.since());
            String on = attribute(age.on());
            return phrases.either("whole years from " + since + " to " + on, "自" + since + "至" + on + "的周岁数");
        }
        String account = ((DerivedAttribute.Ordinal) attribute).account();
        return phrases.either(
                "number of the claim among those that " + account + " counts", "本次结算在 " + account + " 所计次数中的序号");
    }
}
