package org.sanchong.domain.cliff;

import java.util.List;
import org.sanchong.domain.person.EligibilityCategory;

/**
 * People of the same terms for a kind of care.
 *
 * @param categories the categories each of which has these terms, the poorest first
 * @param isOrdinary whether they are those of a person who holds none
 * @param of their line
 */
record Standing(List<EligibilityCategory> categories, boolean isOrdinary, CaseLine of) {
    Standing {
        categories = List.copyOf(categories);
    }

    /** Returns whose they are, where it is told: of ordinary terms nobody in particular. */
    List<EligibilityCategory> told() {
        return isOrdinary ? List.of() : categories;
    }
}
