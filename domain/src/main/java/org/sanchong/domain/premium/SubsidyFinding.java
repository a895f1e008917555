package org.sanchong.domain.premium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

/**
 * What a category that somebody holds means for their premium: one reason among those of a contribution.
 *
 * @param category the category
 * @param outcome what became of it
 * @param amount what it would give by itself; 0.00 where it gives nothing
 * @param terms what it gives, as people write it: a share, or an amount; empty where nothing is printed
 * @param ruledBy the clause that speaks of the category, then the documents of the locality's figures; empty where none does
 */
public record SubsidyFinding(
        EligibilityCategory category, Outcome outcome, Money amount, String terms, List<Source> ruledBy) {
    /** Keeps the clause as it is now. */
    public SubsidyFinding {
        ruledBy = List.copyOf(ruledBy);
    }

    /** What became of a category. */
    public enum Outcome {
        /** It gives the subsidy. */
        GRANTED,
        /** Another one gives as much or more; they are not added up. */
        NOT_ADDED,
        /** The document says that it gives nothing. */
        NOTHING,
        /** It was recognised too late for this year's premium. */
        TOO_LATE,
        /** No figure is known, and none is needed: another category gives the whole premium already. */
        NOT_NEEDED,
        /** The policy does not speak of it. */
        NOT_RULED
    }

    /** Returns the clause that speaks of the category, where one does. */
    public Optional<Source> source() {
        return ruledBy.stream().findFirst();
    }

    /** Returns the documents of the locality's figures on which it rests, where it gives the subsidy or comes too late for it. */
    List<Source> localSources() {
        boolean decides = outcome == Outcome.GRANTED || outcome == Outcome.TOO_LATE;
        return ruledBy.stream()
                .filter(source -> decides && source.provenance() == Provenance.CITED)
                .toList();
    }

    /** Returns the same, resting on the document of a locality's figure as well. */
    SubsidyFinding restingOn(Source document) {
        List<Source> more = new ArrayList<>(ruledBy);
        more.add(document);
        return new SubsidyFinding(category, outcome, amount, terms, more);
    }

    /** Returns the same category with another outcome. */
    SubsidyFinding as(Outcome other) {
        return new SubsidyFinding(category, other, amount, terms, ruledBy);
    }
}
