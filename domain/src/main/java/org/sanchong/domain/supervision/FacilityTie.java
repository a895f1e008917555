package org.sanchong.domain.supervision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which facilities count as one when stays are compared.
 *
 * @param reach how far it goes
 * @param related groups of facilities that belong together (关联机构), such as a hospital and its branch
 */
public record FacilityTie(Reach reach, List<Set<String>> related) {
    /** How far a tie goes. */
    public enum Reach {
        /** The same facility. */
        SAME,
        /** The same facility, or one of the same group. */
        RELATED,
        /** Any facility, said or not. */
        ANY
    }

    /** Keeps the groups as they are now. */
    public FacilityTie {
        related = related.stream().<Set<String>>map(LinkedHashSet::new).toList();
    }

    /** Returns whether the two count as one; a facility that is not said counts only where any does. */
    public boolean ties(String one, String other) {
        if (reach == Reach.ANY) {
            return true;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return one.equals(other)
                || (reach == Reach.RELATED
                        && related.stream().anyMatch(group -> group.contains(one) && group.contains(other)));
    }
}
