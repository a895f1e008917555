package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.settlement.ClaimFact;
import org.sanchong.domain.settlement.Lexicon;

/**
 * What a claim says as a canonical text (申报内容): a line {@code name=value} for each thing, in order of the names. A claim
 * has the same text by whichever way it comes: what no rule of the catalog asks for is left out.
 */
final class ClaimContent {
    private final Lexicon lexicon;

    ClaimContent(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Returns the text.
     *
     * @param person the person's id
     * @param regions the pooling region; where assistance is another one's, that too
     */
    String text(String person, List<RegionCode> regions, List<ClaimFact> facts, List<EligibilityCategory> categories) {
        Map<String, String> lines = new TreeMap<>();
        lines.put("person_id", person);
        lines.put("region", regions.get(0).value());
        if (regions.size() > 1) {
            lines.put("assistance_region", regions.get(1).value());
        }
        lines.put(
                "categories",
                categories.stream().map(EligibilityCategory::code).sorted().collect(Collectors.joining(";")));
        for (ClaimFact fact : facts) {
            if (isPart(fact.attribute())) {
                lines.put(fact.attribute(), fact.value());
            }
        }
        StringBuilder text = new StringBuilder();
        lines.forEach((name, value) ->
                text.append(name).append('=').append(escaped(value)).append('\n'));
        return text.toString();
    }

    /** Returns the text of a refund, of what it says as a claim and of the claim that it takes back. */
    static String ofRefund(String text, String claim) {
        return text + "reverses=" + escaped(claim) + '\n';
    }

    /** Returns the household that the facts name, if they name one. */
    static Optional<String> household(List<ClaimFact> facts) {
        return facts.stream()
                .filter(fact -> fact.attribute().equals("household_id"))
                .map(ClaimFact::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Returns the claim without further facts that no rule of the catalog asks for: they would be in its derivation alone. */
    Claim asked(Claim claim) {
        Map<String, String> asked = new LinkedHashMap<>(claim.furtherFacts());
        asked.keySet().removeIf(attribute -> !isPart(attribute));
        return Claim.builder()
                .id(claim.id())
                .person(claim.person())
                .region(claim.region())
                .assistanceRegion(claim.assistanceRegion())
                .insurance(claim.insurance())
                .addAllCategories(claim.categories())
                .careType(claim.careType())
                .facility(claim.facility())
                .isReferred(claim.isReferred())
                .previousClaim(claim.previousClaim())
                .admittedOn(claim.admittedOn())
                .dischargedOn(claim.dischargedOn())
                .expense(claim.expense())
                .basicPaid(claim.basicPaid())
                .isSpecialDisease(claim.isSpecialDisease())
                .isAssistanceApproved(claim.isAssistanceApproved())
                .putAllFurtherFacts(asked)
                .build();
    }

    private boolean isPart(String attribute) {
        int position = lexicon.position(attribute);
        return "previous_claim".equals(attribute)
                || (position >= 0 && (ClaimColumns.isCore(attribute) || lexicon.isAsked(position)));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
