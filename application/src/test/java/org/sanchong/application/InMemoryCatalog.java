package org.sanchong.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Deductible;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.ClaimAttribute.Kind;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * A catalog of two policies that do not exist. Both pay half of what is in scope and no more than 1,000.00 yuan a year:
 * {@code person-2020} to a person, in region 990100; {@code household-2020} to a household, in region 990200.
 */
public final class InMemoryCatalog implements PolicyCatalog {
    /** A clause of the catalog's one document. */
    public static final ClauseId CLAUSE = new ClauseId("sample", "一(一)");

    private static final Source PRINTED = Source.of(CLAUSE, Provenance.DOCUMENT);
    private static final Source CHOSEN = Source.of(CLAUSE, Provenance.ILLUSTRATIVE);
    private static final List<String> FLAGS =
            List.of("designated", "referral", "special_disease", "approved_assistance");
    private static final List<String> AMOUNTS =
            List.of("total", "out_of_catalog", "over_limit", "first_self_pay", "offsite_first_self_pay", "basic_paid");

    private final Vocabulary vocabulary = words();
    private final List<BenefitPolicy> policies = List.of(
            policy("person-2020", "990100", Account.Owner.PERSON, CHOSEN),
            policy("household-2020", "990200", Account.Owner.HOUSEHOLD, PRINTED));

    private static Vocabulary words() {
        Vocabulary.Builder words = Vocabulary.builder()
                .addAttribute(coded("insurance", "RESIDENT"))
                .addAttribute(coded("facility_level", "LEVEL_1", "LEVEL_2"))
                .addAttribute(coded("locality", "IN_COUNTY", "IN_REGION"))
                .addAttribute(ClaimAttribute.builder()
                        .name("care_type")
                        .kind(Kind.CODE)
                        .addCode(new ClaimAttribute.Code("INPATIENT", "inpatient", "住院", false))
                        .addCode(new ClaimAttribute.Code("OUTPATIENT", "outpatient", "门诊", true))
                        .build())
                .addAttribute(plain("admitted_on", Kind.DATE))
                .addAttribute(plain("discharged_on", Kind.DATE))
                .addAttribute(plain("household_id", Kind.IDENTIFIER))
                .addCategory(new Vocabulary.Category(
                        new EligibilityCategory("DESTITUTE"), "destitute", "特困人员", "civil affairs"))
                .addCategory(new Vocabulary.Category(
                        new EligibilityCategory("SEVERELY_DISABLED"), "severely disabled", "重度残疾人", "federation"))
                .addDepartment(new Vocabulary.Department(
                        new CertifyingDepartment("CIVIL_AFFAIRS"), "civil affairs", "民政部门", List.of("民政")))
                .addDepartment(new Vocabulary.Department(
                        new CertifyingDepartment("FEDERATION"), "federation", "残联", List.of()));
        FLAGS.forEach(name -> words.addAttribute(plain(name, Kind.FLAG)));
        AMOUNTS.forEach(name -> words.addAttribute(plain(name, Kind.AMOUNT)));
        return words.build();
    }

    private static ClaimAttribute plain(String name, Kind kind) {
        return ClaimAttribute.builder().name(name).kind(kind).build();
    }

    private static ClaimAttribute coded(String name, String... codes) {
        List<ClaimAttribute.Code> all = new ArrayList<>();
        for (String code : codes) {
            all.add(new ClaimAttribute.Code(code, code, code, false));
        }
        return ClaimAttribute.builder()
                .name(name)
                .kind(Kind.CODE)
                .addAllCodes(all)
                .build();
    }

    private static BenefitPolicy policy(String id, String region, Account.Owner owner, Source source) {
        return BenefitPolicy.builder()
                .id(new PolicyId(id))
                .region(new RegionCode(region))
                .english("Sample")
                .chinese("样例")
                .document("sample")
                .period(EffectivePeriod.startingOn(LocalDate.of(2020, 1, 1)))
                .periodSource(PRINTED)
                .addAccount(Account.builder()
                        .name("basic-paid")
                        .measure(Account.Measure.PAID)
                        .addTier(TierName.BASIC)
                        .owner(owner)
                        .build())
                .addStep(basic(source))
                .build();
    }

    private static BenefitTier basic(Source source) {
        FigureTable<Rate> half = FigureTable.of(Figure.of("rate", Rate.ofPercent("50"), source));
        FigureTable<Money> most = FigureTable.of(Figure.of("cap", Money.ofYuan(1000), source));
        return BenefitTier.builder()
                .name(TierName.BASIC)
                .condition(new Condition.Always())
                .source(PRINTED)
                .otherwise(new Absence(Absence.Reason.NO_BENEFIT, PRINTED))
                .takesSuppliedPayment(true)
                .addSchedule(BenefitSchedule.builder()
                        .id("all")
                        .condition(new Condition.Always())
                        .accrual(Accrual.CLAIM)
                        .deductible(Deductible.builder()
                                .amount(FigureTable.<Money>builder().build())
                                .build())
                        .bands(TierBands.builder()
                                .addBand(TierBand.builder().rate(half).build())
                                .build())
                        .addCap(new Cap(most, "basic-paid"))
                        .build())
                .build();
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<BenefitPolicy> policies() {
        return policies;
    }

    @Override
    public List<PolicyDocument> documents() {
        return List.of(PolicyDocument.builder()
                .id("sample")
                .english("Sample")
                .chinese("样例")
                .addClause(Clause.builder()
                        .id(CLAUSE)
                        .kind(ClauseKind.RULE)
                        .english("one thing; another")
                        .chinese("一事; 另一事;又一事")
                        .build())
                .build());
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
