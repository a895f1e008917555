package org.sanchong.catalog;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

/** A claim that differs from another in what is said here. */
final class ChangedClaim {
    private final Claim like;
    private ClaimId id;
    private Set<EligibilityCategory> categories;
    private Expense expense;
    private Optional<Money> basicPaid;
    private boolean approved;
    private RegionCode region;
    private Optional<RegionCode> assistanceRegion;
    private CareType careType;

    private ChangedClaim(Claim like) {
        this.like = like;
        this.id = like.id();
        this.categories = like.categories();
        this.expense = like.expense();
        this.basicPaid = like.basicPaid();
        this.approved = like.isAssistanceApproved();
        this.region = like.region();
        this.assistanceRegion = like.assistanceRegion();
        this.careType = like.careType();
    }

    static ChangedClaim like(Claim claim) {
        return new ChangedClaim(claim);
    }

    ChangedClaim id(String other) {
        id = new ClaimId(other);
        return this;
    }

    ChangedClaim holdingOnly(Set<EligibilityCategory> others) {
        categories = others;
        return this;
    }

    ChangedClaim holdingToo(EligibilityCategory category) {
        categories = new LinkedHashSet<>(like.categories());
        categories.add(category);
        return this;
    }

    ChangedClaim withMoreInScope(Money more) {
        expense = Expense.builder()
                .total(like.expense().total().plus(more))
                .outOfCatalog(like.expense().outOfCatalog())
                .overLimit(like.expense().overLimit())
                .firstSelfPay(like.expense().firstSelfPay())
                .offsiteFirstSelfPay(like.expense().offsiteFirstSelfPay())
                .build();
        return this;
    }

    /** All of it in scope, and nothing paid by basic insurance. */
    ChangedClaim ofBurden(Money burden) {
        expense = Expense.allInScope(burden);
        basicPaid = Optional.of(Money.zero());
        return this;
    }

    ChangedClaim costing(Expense other) {
        expense = other;
        return this;
    }

    /** More that is outside the catalogues. */
    ChangedClaim withMoreOutOfCatalog(Money more) {
        expense = Expense.builder()
                .total(like.expense().total().plus(more))
                .outOfCatalog(like.expense().outOfCatalog().plus(more))
                .overLimit(like.expense().overLimit())
                .firstSelfPay(like.expense().firstSelfPay())
                .offsiteFirstSelfPay(like.expense().offsiteFirstSelfPay())
                .build();
        return this;
    }

    ChangedClaim region(String other) {
        region = new RegionCode(other);
        return this;
    }

    ChangedClaim assistedIn(String other) {
        assistanceRegion = Optional.of(new RegionCode(other));
        return this;
    }

    ChangedClaim careType(CareType other) {
        careType = other;
        return this;
    }

    ChangedClaim basicPaid(Optional<Money> paid) {
        basicPaid = paid;
        return this;
    }

    ChangedClaim approved(boolean whether) {
        approved = whether;
        return this;
    }

    Claim claim() {
        return Claim.builder()
                .id(id)
                .person(like.person())
                .region(region)
                .assistanceRegion(assistanceRegion)
                .insurance(like.insurance())
                .addAllCategories(categories)
                .careType(careType)
                .facility(like.facility())
                .isReferred(like.isReferred())
                .previousClaim(like.previousClaim())
                .admittedOn(like.admittedOn())
                .dischargedOn(like.dischargedOn())
                .expense(expense)
                .basicPaid(basicPaid)
                .isSpecialDisease(like.isSpecialDisease())
                .isAssistanceApproved(approved)
                .build();
    }
}
