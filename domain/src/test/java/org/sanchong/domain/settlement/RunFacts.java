package org.sanchong.domain.settlement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.person.EligibilityCategory;

/** Sets the facts of a claim on a run as the reader of a file does: texts into numbers, column by column. */
final class RunFacts {
    private RunFacts() {}

    static void set(SettlementRun run, Claim claim, int person, int household) {
        set(run, claim, person, household, ClaimFacts.NONE, ClaimFacts.NONE);
    }

    static void set(SettlementRun run, Claim claim, int person, int household, int number, int previous) {
        Lexicon lexicon = run.lexicon();
        ClaimFacts facts = run.facts();
        facts.clear();
        columns(claim).forEach((column, text) -> {
            int position = lexicon.position(column);
            if (position >= 0) {
                facts.set(position, lexicon.encode(position, text));
            }
        });
        long held = 0;
        for (EligibilityCategory category : claim.categories()) {
            held |= lexicon.categoryBit(category.code());
        }
        facts.categories(held);
        facts.owner(person, household);
        facts.claim(number, previous);
    }

    private static Map<String, String> columns(Claim claim) {
        Map<String, String> columns = new LinkedHashMap<>(claim.furtherFacts());
        columns.put("insurance", claim.insurance().code());
        columns.put("care_type", claim.careType().code());
        columns.put("facility_level", claim.facility().level().code());
        columns.put("locality", claim.facility().locality().code());
        columns.put("designated", Boolean.toString(claim.facility().isDesignated()));
        columns.put("referral", Boolean.toString(claim.isReferred()));
        columns.put("special_disease", Boolean.toString(claim.isSpecialDisease()));
        columns.put("approved_assistance", Boolean.toString(claim.isAssistanceApproved()));
        columns.put("admitted_on", claim.admittedOn().toString());
        columns.put("discharged_on", claim.dischargedOn().toString());
        columns.put("total", claim.expense().total().toString());
        for (ExpensePart part : ExpensePart.values()) {
            columns.put(part.column(), claim.expense().part(part).toString());
        }
        claim.basicPaid().ifPresent(paid -> columns.put("basic_paid", paid.toString()));
        return columns;
    }
}
