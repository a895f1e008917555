package org.sanchong.domain.monitoring;

import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.PlanYear;

/**
 * Which crossing of a line is meant (预警编号): the same movements give the same ids, so that none is reported twice.
 *
 * @param line the line's id
 * @param person the person
 * @param year the plan year
 * @param crossing the how-manieth crossing of that line by that person in that year, from 1
 */
public record AlertId(String line, PersonId person, PlanYear year, int crossing) {
    /** Returns it as {@code high-burden/P1/2022/1}. */
    @Override
    public String toString() {
        return line + "/" + person + "/" + year.year() + "/" + crossing;
    }
}
