package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.settlement.SettlementRejection;

/** Whose assistance is due. */
@Domain(PolicyStories.class)
class AssistanceRegionProperties {
    private static final Map<String, String> ELSEWHERE = Map.of("heze-2022", "110101");

    @Property(tries = 300)
    @Clauses("heze-2022 一(五)2·a")
    @Label("assistance of the pooling region of insurance changes nothing; that of another is never paid by this one")
    void assistanceFollowsRegistration(@ForAll Story story) {
        for (Story.Chapter chapter : story.settled()) {
            String policy = chapter.settlement().policy().value();
            Statistics.label("policy").collect(policy);
            Claim here = ChangedClaim.like(chapter.claim())
                    .assistedIn(chapter.policy().region().value())
                    .claim();
            assertThat(chapter.settle(here).payments())
                    .isEqualTo(chapter.settlement().payments());
            if (ELSEWHERE.containsKey(policy)) {
                Claim there = ChangedClaim.like(chapter.claim())
                        .assistedIn(ELSEWHERE.get(policy))
                        .claim();
                assertThat(Story.CALCULATOR
                                .settle(there, chapter.before())
                                .fold(SettlementRejection::code, settled -> ""))
                        .isEqualTo("ASSISTANCE_ELSEWHERE");
            }
        }
    }
}
