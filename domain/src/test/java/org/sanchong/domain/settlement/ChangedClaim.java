package org.sanchong.domain.settlement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

/** The same claim but for one thing. */
final class ChangedClaim {
    private ChangedClaim() {}

    /** Costing so much more, all of it in scope. */
    static Claim costingMore(Claim claim, Money more) {
        Expense expense = Expense.builder()
                .total(claim.expense().total().plus(more).min(Expense.MOST))
                .outOfCatalog(claim.expense().outOfCatalog())
                .overLimit(claim.expense().overLimit())
                .firstSelfPay(claim.expense().firstSelfPay())
                .offsiteFirstSelfPay(claim.expense().offsiteFirstSelfPay())
                .build();
        return builder(claim)
                .expense(expense)
                .addAllCategories(claim.categories())
                .build();
    }

    /** Costing so much in all. */
    static Claim costing(Claim claim, Money total) {
        return builder(claim)
                .expense(Expense.allInScope(total))
                .addAllCategories(claim.categories())
                .build();
    }

    /** So many days later, or earlier if negative. */
    static Claim later(Claim claim, int days) {
        return builder(claim, claim.isAssistanceApproved(), days)
                .expense(claim.expense())
                .addAllCategories(claim.categories())
                .build();
    }

    /** Of a person who holds none but these categories. */
    static Claim holding(Claim claim, Set<EligibilityCategory> categories) {
        return builder(claim)
                .expense(claim.expense())
                .addAllCategories(categories)
                .build();
    }

    /** Of a person who holds a category more. */
    static Claim holdingAlso(Claim claim, EligibilityCategory category) {
        Set<EligibilityCategory> held = new LinkedHashSet<>(claim.categories());
        held.add(category);
        return builder(claim).expense(claim.expense()).addAllCategories(held).build();
    }

    /** Of a person who lives in the household. */
    static Claim livingIn(Claim claim, String household) {
        Map<String, String> facts = new LinkedHashMap<>(claim.furtherFacts());
        facts.put("household_id", household);
        return Claim.builder()
                .id(claim.id())
                .person(claim.person())
                .region(claim.region())
                .assistanceRegion(claim.assistanceRegion())
                .insurance(claim.insurance())
                .careType(claim.careType())
                .facility(claim.facility())
                .isReferred(claim.isReferred())
                .previousClaim(claim.previousClaim())
                .admittedOn(claim.admittedOn())
                .dischargedOn(claim.dischargedOn())
                .basicPaid(claim.basicPaid())
                .isSpecialDisease(claim.isSpecialDisease())
                .isAssistanceApproved(claim.isAssistanceApproved())
                .expense(claim.expense())
                .addAllCategories(claim.categories())
                .putAllFurtherFacts(facts)
                .build();
    }

    /** Whose application has been approved. */
    static Claim approved(Claim claim) {
        return builder(claim, true)
                .expense(claim.expense())
                .addAllCategories(claim.categories())
                .build();
    }

    private static Claim.Builder builder(Claim claim) {
        return builder(claim, claim.isAssistanceApproved());
    }

    private static Claim.Builder builder(Claim claim, boolean approved) {
        return builder(claim, approved, 0);
    }

    private static Claim.Builder builder(Claim claim, boolean approved, int days) {
        return Claim.builder()
                .id(claim.id())
                .person(claim.person())
                .region(claim.region())
                .assistanceRegion(claim.assistanceRegion())
                .insurance(claim.insurance())
                .careType(claim.careType())
                .facility(claim.facility())
                .isReferred(claim.isReferred())
                .previousClaim(claim.previousClaim())
                .admittedOn(claim.admittedOn().plusDays(days))
                .dischargedOn(claim.dischargedOn().plusDays(days))
                .basicPaid(claim.basicPaid())
                .isSpecialDisease(claim.isSpecialDisease())
                .isAssistanceApproved(approved)
                .putAllFurtherFacts(claim.furtherFacts());
    }
}
