package org.sanchong.domain.settlement;

import java.util.LinkedHashSet;
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

    /** Of a person who holds a category more. */
    static Claim holdingAlso(Claim claim, EligibilityCategory category) {
        Set<EligibilityCategory> held = new LinkedHashSet<>(claim.categories());
        held.add(category);
        return builder(claim).expense(claim.expense()).addAllCategories(held).build();
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
        return Claim.builder()
                .id(claim.id())
                .person(claim.person())
                .region(claim.region())
                .insurance(claim.insurance())
                .careType(claim.careType())
                .facility(claim.facility())
                .isReferred(claim.isReferred())
                .previousClaim(claim.previousClaim())
                .admittedOn(claim.admittedOn())
                .dischargedOn(claim.dischargedOn())
                .basicPaid(claim.basicPaid())
                .isSpecialDisease(claim.isSpecialDisease())
                .isAssistanceApproved(approved)
                .putAllFurtherFacts(claim.furtherFacts());
    }
}
