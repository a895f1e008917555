package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.in.FollowSupervision.Unused;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.domain.time.PlanYear;

/** Tells whom the self-checks, audits and re-checks of a year reached (三个全覆盖). */
public interface CoverSupervision {
    /**
     * Tells whom the checks of the year reached, and who is missing.
     *
     * @param facilities {@code facility_id} and, where it is known, {@code region}
     * @param isOfShares whether the shares are told instead, each beside the targets of the documents of these regions
     */
    CoverageResult cover(
            FollowSupervision.CaseBook book, IncomingRecords facilities, PlanYear year, boolean isOfShares);

    /**
     * Whom checks reached.
     *
     * @param facilities how many facilities and offices are in the list
     * @param missing how many rows are MISSING: a facility and a kind of check each
     * @param unusedFacilities the rows of the list that were left out
     * @param unusedEvents the rows of events that were left out
     * @param unlisted the facilities of checks that are not in the list
     */
    record CoverageResult(
            int facilities,
            int missing,
            List<Unused> unusedFacilities,
            List<Unused> unusedEvents,
            List<String> unlisted) {
        /** Keeps the lists as they are now. */
        public CoverageResult {
            unusedFacilities = List.copyOf(unusedFacilities);
            unusedEvents = List.copyOf(unusedEvents);
            unlisted = List.copyOf(unlisted);
        }

        /** Returns how many rows were left out. */
        public int rejected() {
            return unusedFacilities.size() + unusedEvents.size();
        }
    }
}
