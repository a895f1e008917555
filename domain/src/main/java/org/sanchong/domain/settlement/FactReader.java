package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.person.EligibilityCategory;

/** Reads the facts of a claim in the words of its catalog. */
final class FactReader {
    /** In place of an identifier of which nothing is known but that no policy tells it from others. */
    private static final String ANY_OTHER = "*";

    private final SettlementPlan plan;
    private final Lexicon lexicon;
    private final ClaimFacts facts;
    private final Map<String, String> texts;

    /**
     * Reads for a plan.
     *
     * @param texts what the claim says of identifiers, by attribute
     */
    FactReader(SettlementPlan plan, Lexicon lexicon, ClaimFacts facts, Map<String, String> texts) {
        this.plan = plan;
        this.lexicon = lexicon;
        this.facts = facts;
        this.texts = texts;
    }

    /** Returns the facts that are known, in the order of the vocabulary; then texts that are no attribute's. */
    List<ClaimFact> facts() {
        return facts(lexicon, facts, texts);
    }

    /** Returns the facts that are known, whatever the plan. */
    static List<ClaimFact> facts(Lexicon lexicon, ClaimFacts facts, Map<String, String> texts) {
        List<ClaimFact> known = new ArrayList<>();
        for (int i = 0; i < lexicon.size(); i++) {
            String text =
                    texts.isEmpty() ? null : texts.get(lexicon.attribute(i).name());
            if (text != null) {
                ClaimAttribute attribute = lexicon.attribute(i);
                known.add(new ClaimFact(attribute.name(), attribute.kind(), 0, text));
            } else if (facts.values[i] > Lexicon.UNREADABLE) {
                known.add(fact(lexicon, i, facts.values[i]));
            }
        }
        texts.forEach((name, text) -> {
            if (lexicon.position(name) < 0) {
                known.add(new ClaimFact(name, ClaimAttribute.Kind.IDENTIFIER, 0, text));
            }
        });
        return known;
    }

    private static ClaimFact fact(Lexicon lexicon, int attribute, long value) {
        String name = lexicon.attribute(attribute).name();
        ClaimAttribute.Kind kind = lexicon.attribute(attribute).kind();
        return switch (kind) {
            case AMOUNT, DATE, COUNT -> new ClaimFact(name, kind, value, "");
            case CODE -> new ClaimFact(name, kind, 0, lexicon.text(attribute, value));
            case FLAG -> new ClaimFact(name, kind, 0, value == 1 ? "true" : "false");
            case IDENTIFIER -> new ClaimFact(name, kind, 0, ANY_OTHER);
        };
    }

    /** Returns the facts that the policy derives and that are known. */
    List<ClaimFact> derived() {
        List<ClaimFact> known = new ArrayList<>();
        for (int i = 0; i < plan.derived.length; i++) {
            long value = facts.values[plan.derived[i].attribute()];
            if (value > Lexicon.UNREADABLE) {
                String name = plan.policy.derivedAttributes().get(i).name();
                known.add(new ClaimFact(name, ClaimAttribute.Kind.COUNT, value, ""));
            }
        }
        return known;
    }

    /** Returns the categories held, in the order of the vocabulary. */
    List<EligibilityCategory> categories() {
        return lexicon.categories(facts.categories);
    }
}
