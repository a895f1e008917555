package org.sanchong.domain.stake;

import java.util.List;

/**
 * Example claims of one person's year, and the readings under which they are settled.
 *
 * @param english whose claims they are, in English
 * @param chinese the same in Chinese
 * @param taken the reading taken: the catalog as it is, and the claims as they are told
 * @param alternatives other readings
 */
public record StakeCase(String english, String chinese, StakeReading taken, List<StakeReading> alternatives) {
    /** Keeps the list as it is now. */
    public StakeCase {
        alternatives = List.copyOf(alternatives);
    }

    /** Returns whether the reading is among those of the case. */
    public boolean tells(int reading) {
        return taken.reading() == reading || alternatives.stream().anyMatch(each -> each.reading() == reading);
    }
}
