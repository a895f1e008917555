package org.sanchong.domain.stake;

import java.util.List;

/**
 * What is at stake in an interpretation.
 *
 * @param interpretation the id of the interpretation
 * @param taken the number of the reading that is taken, from 1
 * @param cases what example claims are paid under the readings
 * @param notComputed the readings of which that cannot be said, with the reasons
 */
public record AtStake(String interpretation, int taken, List<StakeCase> cases, List<NotComputed> notComputed) {
    /** Keeps the lists as they are now. */
    public AtStake {
        cases = List.copyOf(cases);
        notComputed = List.copyOf(notComputed);
    }

    /**
     * Readings that neither a change of the policy nor one of the claims' facts can tell.
     *
     * @param readings their numbers, from 1
     * @param english why, in English
     * @param chinese why, in Chinese
     */
    public record NotComputed(List<Integer> readings, String english, String chinese) {
        /** Keeps the numbers as they are now. */
        public NotComputed {
            readings = List.copyOf(readings);
        }
    }

    /** Returns whether the reading is the one taken, is told by a case, or has a reason why it is not. */
    public boolean tells(int reading) {
        return reading == taken
                || cases.stream().anyMatch(each -> each.tells(reading))
                || notComputed.stream().anyMatch(each -> each.readings().contains(reading));
    }
}
