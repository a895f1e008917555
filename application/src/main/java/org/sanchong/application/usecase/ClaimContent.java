package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.settlement.ClaimFact;
import org.sanchong.domain.settlement.Lexicon;

/**
 * What a claim says as a canonical text (申报内容): a line {@code name=value} for each thing, in order of the names. A claim
 * has the same text by whichever way it comes. What no rule of the catalog asks for is left out, but for what it names (the
 * facility, the county, the disease, the division of the pooling region): supervision asks for that afterwards.
 */
final class ClaimContent {
    /** The line by which a text says that all that the claim names is in it; no attribute has a name like it. */
    static final String FORM = ".form";

    /** The line of the region as the claim gave it, where it is not the pooling region by which it is settled. */
    static final String DIVISION = ".division";

    private static final String WITH_NAMES = "2";

    private final Lexicon lexicon;

    ClaimContent(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whose claim it is.
     *
     * @param person the person's id
     * @param division the region as the claim gives it, such as a county of the pooling region; empty where it gives none
     * @param regions the pooling region; where assistance is another one's, that too
     */
    record Whose(String person, String division, List<RegionCode> regions) {
        /** Keeps the list as it is now. */
        Whose {
            regions = List.copyOf(regions);
        }

        private String region() {
            return regions.get(0).value();
        }

        /** Returns whether the claim says more exactly than the pooling region where the person is insured. */
        private boolean namesDivision() {
            return RegionCode.isWellFormed(division) && !division.equals(region());
        }
    }

    /**
     * Returns what a claim says.
     *
     * @param facts what it says in the words of the catalog, also what no rule asks for
     */
    StatedContent of(Whose whose, List<ClaimFact> facts, List<EligibilityCategory> categories) {
        Map<String, String> lines = new TreeMap<>();
        lines.put("person_id", whose.person());
        lines.put("region", whose.region());
        if (whose.regions().size() > 1) {
            lines.put("assistance_region", whose.regions().get(1).value());
        }
        lines.put(
                "categories",
                categories.stream().map(EligibilityCategory::code).sorted().collect(Collectors.joining(";")));
        Set<String> added = new LinkedHashSet<>();
        for (ClaimFact fact : facts) {
            if (isAsked(fact.attribute())) {
                lines.put(fact.attribute(), fact.value());
            } else if (isName(fact.attribute())) {
                lines.put(fact.attribute(), fact.value());
                added.add(fact.attribute());
            }
        }
        if (whose.namesDivision()) {
            lines.put(DIVISION, whose.division());
            added.add(DIVISION);
        }
        lines.put(FORM, WITH_NAMES);
        added.add(FORM);
        return new StatedContent(text(lines), added);
    }

    private static String text(Map<String, String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach((name, value) ->
                text.append(name).append('=').append(escaped(value)).append('\n'));
        return text.toString();
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
        asked.keySet().removeIf(attribute -> !isAsked(attribute));
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

    private boolean isAsked(String attribute) {
        int position = lexicon.position(attribute);
        return "previous_claim".equals(attribute)
                || (position >= 0 && (ClaimColumns.isCore(attribute) || lexicon.isAsked(position)));
    }

    /** Returns whether the attribute names something, such as the facility: by that cases are told apart afterwards. */
    private boolean isName(String attribute) {
        int position = lexicon.position(attribute);
        return position >= 0 && lexicon.attribute(position).kind() == ClaimAttribute.Kind.IDENTIFIER;
    }

    /** Returns a value as it stands in one line. */
    static String escaped(String value) {
        if (value.indexOf('\\') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            return value;
        }
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
