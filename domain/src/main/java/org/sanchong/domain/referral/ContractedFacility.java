package org.sanchong.domain.referral;

import java.util.List;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * A facility with which a county has agreed on referrals (签约的定点医疗机构).
 *
 * @param county the county
 * @param facility the facility
 * @param levels its level; empty where none is recorded
 * @param period the days on which the agreement holds
 */
public record ContractedFacility(
        County county, FacilityId facility, List<FacilityLevel> levels, EffectivePeriod period) {
    /** Keeps the level as it is now. */
    public ContractedFacility {
        levels = List.copyOf(levels);
    }
}
