package org.sanchong.domain.settlement;

import java.util.LinkedHashSet;
import java.util.List;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.ClaimAttribute.Kind;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** Policies for tests, put together in Java, and the catalog that holds them in memory. */
final class Policies {
    static final String REGION = "371700";

    /** The categories of the test catalog, in their order. */
    static final List<String> CATEGORIES = List.of(
            "DESTITUTE",
            "SUBSISTENCE_ALLOWANCE",
            "RETURNED_TO_POVERTY",
            "POVERTY_MONITORED",
            "UNSTABLY_LIFTED",
            "REGISTERED_POOR");

    private static final List<String> FLAGS =
            List.of("designated", "referral", "special_disease", "approved_assistance");
    private static final List<String> DATES = List.of("admitted_on", "discharged_on", "birth_date");
    private static final List<String> AMOUNTS = List.of(
            "total",
            "out_of_catalog",
            "over_limit",
            "first_self_pay",
            "offsite_first_self_pay",
            "basic_paid",
            "family_income");
    private static final List<String> IDENTIFIERS = List.of("disease_code", "household_id");

    private Policies() {}

    /** A catalog in memory. */
    record Catalog(Vocabulary vocabulary, List<BenefitPolicy> policies) implements PolicyCatalog {
        @Override
        public List<PolicyDocument> documents() {
            return List.of();
        }

        @Override
        public List<Interpretation> interpretations() {
            return List.of();
        }

        @Override
        public String contentHash() {
            return "0".repeat(64);
        }
    }

    static Catalog catalog(BenefitPolicy... policies) {
        return new Catalog(vocabulary(), List.of(policies));
    }

    static Vocabulary vocabulary() {
        Vocabulary.Builder words = Vocabulary.builder()
                .addAttribute(coded("insurance", "RESIDENT", "EMPLOYEE"))
                .addAttribute(care())
                .addAttribute(
                        coded("facility_level", "PRIMARY_CARE", "LEVEL_1", "LEVEL_2", "LEVEL_3", "LEVEL_3_PROVINCIAL"))
                .addAttribute(coded("locality", "IN_COUNTY", "IN_REGION", "IN_PROVINCE", "OUT_OF_PROVINCE"))
                .addAttribute(coded("premium_grade", "FIRST", "SECOND"))
                .addAttribute(attribute("visits", Kind.COUNT));
        FLAGS.forEach(name -> words.addAttribute(attribute(name, Kind.FLAG)));
        DATES.forEach(name -> words.addAttribute(attribute(name, Kind.DATE)));
        AMOUNTS.forEach(name -> words.addAttribute(attribute(name, Kind.AMOUNT)));
        IDENTIFIERS.forEach(name -> words.addAttribute(attribute(name, Kind.IDENTIFIER)));
        for (String code : CATEGORIES) {
            words.addCategory(new Vocabulary.Category(new EligibilityCategory(code), code, code, "civil affairs"));
        }
        return words.build();
    }

    static Condition in(String attribute, String... codes) {
        return new Condition.In(attribute, new LinkedHashSet<>(List.of(codes)));
    }

    /** An account of what tiers paid a person in a plan year, unless more is said. */
    static Account.Builder paid(String name, TierName... tiers) {
        return Account.builder().name(name).measure(Account.Measure.PAID).addTiers(tiers);
    }

    /** An account of what tiers charged as their deductible. */
    static Account.Builder charged(String name, TierName... tiers) {
        return Account.builder().name(name).measure(Account.Measure.DEDUCTIBLE).addTiers(tiers);
    }

    static Account.Builder stays(String name) {
        return Account.builder().name(name).measure(Account.Measure.STAYS);
    }

    static Envelope.Builder atMost(String share, Envelope.Base base, TierName... over) {
        return Envelope.builder()
                .bound(Envelope.Bound.AT_MOST)
                .share(Figures.rates("share", share))
                .base(base)
                .addOver(over)
                .source(Figures.PRINTED);
    }

    static Envelope.Builder atLeast(String share, Envelope.Base base, TierName paidBy, TierName... over) {
        return Envelope.builder()
                .bound(Envelope.Bound.AT_LEAST)
                .share(Figures.rates("share", share))
                .base(base)
                .paidBy(paidBy)
                .addOver(over)
                .source(Figures.PRINTED);
    }

    static ScopeRule waiver(ExpensePart part, String share, Condition condition) {
        return waiver(part, Figures.rate("share", share), condition);
    }

    static ScopeRule waiver(ExpensePart part, Figure<Rate> share, Condition condition) {
        return ScopeRule.builder()
                .part(part)
                .share(share)
                .condition(condition)
                .source(Figures.PRINTED)
                .build();
    }

    static Suspension suspension(Condition condition, String... categories) {
        return new Suspension(ScheduleDraft.categories(categories), condition, Figures.PRINTED);
    }

    static PendingRule pending(Condition condition) {
        return new PendingRule(condition, TierName.MEDICAL_ASSISTANCE, Figures.PRINTED);
    }

    private static ClaimAttribute attribute(String name, Kind kind) {
        return ClaimAttribute.builder().name(name).kind(kind).build();
    }

    private static ClaimAttribute coded(String name, String... codes) {
        ClaimAttribute.Builder attribute = ClaimAttribute.builder().name(name).kind(Kind.CODE);
        for (String code : codes) {
            attribute.addCode(new ClaimAttribute.Code(code, code, code, false));
        }
        return attribute.build();
    }

    private static ClaimAttribute care() {
        ClaimAttribute.Builder attribute = ClaimAttribute.builder()
                .name("care_type")
                .kind(Kind.CODE)
                .addCode(new ClaimAttribute.Code("INPATIENT", "INPATIENT", "INPATIENT", false));
        for (String code : List.of("OUTPATIENT_CHRONIC", "OUTPATIENT_ORDINARY", "OUTPATIENT_TWO_DISEASES")) {
            attribute.addCode(new ClaimAttribute.Code(code, code, code, true));
        }
        return attribute.build();
    }
}
