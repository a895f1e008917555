package org.sanchong.domain.premium;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.person.EligibilityCategory;

/** What a locality has set for the subsidies of an enrolment, category by category. */
final class LocalSubsidies {
    private final LocalParameters parameters;
    private final Map<EligibilityCategory, Set<EligibilityCategory>> includes;
    private final Enrolment enrolment;

    /**
     * Looks in the parameters.
     *
     * @param includes per category those that the policy includes in it
     */
    LocalSubsidies(
            LocalParameters parameters,
            Map<EligibilityCategory, Set<EligibilityCategory>> includes,
            Enrolment enrolment) {
        this.parameters = parameters;
        this.includes = includes;
        this.enrolment = enrolment;
    }

    /** Returns the figure for the category, or else that for a category in which the policy includes it; never another's. */
    Optional<LocalParameter> find(LocalParameter.Name name, EligibilityCategory category) {
        return parameters
                .find(enrolment, name, category)
                .or(() -> includes.entrySet().stream()
                        .filter(wider -> wider.getValue().contains(category))
                        .flatMap(wider -> parameters.find(enrolment, name, wider.getKey()).stream())
                        .findFirst());
    }

    /** Returns the last day of the central collection, where the locality has set one. */
    Optional<LocalParameter> collectionTo() {
        return parameters.find(enrolment, LocalParameter.Name.COLLECTION_TO);
    }
}
