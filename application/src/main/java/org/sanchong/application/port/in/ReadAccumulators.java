package org.sanchong.application.port.in;

import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;

/** Tells what the books have accumulated for a person (年度累计查询). */
public interface ReadAccumulators {
    /** Returns what counts so far in the plan year and over all years, in order of region, year and account. */
    Accumulators read(PersonId person, int planYear);
}
