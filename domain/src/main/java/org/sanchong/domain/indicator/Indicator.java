package org.sanchong.domain.indicator;

import java.util.Collection;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Ratio;

/**
 * A ratio that tells how protection works (指标): one sum of settled claims over another, so that every claim in them can be
 * named; or some people, checks or terms over all of them.
 */
public enum Indicator {
    /** Claims over people (住院率, of inpatient care): 12 stays of 100 people are 12 %. */
    CLAIMS_PER_PERSON,
    /** Claims of care in the county over all claims (县内就诊率). */
    IN_COUNTY_RATE,
    /** Claims of care beyond the county over all claims (转县外率): with a referral or without. */
    OUT_OF_COUNTY_RATE,
    /** Claims beyond the county without referral or filing over all claims beyond the county (未转诊占比). */
    UNREFERRED_SHARE,
    /** Out-of-catalog expense over all expense (目录外费用占比). */
    OUT_OF_CATALOG_SHARE,
    /** What tiers pay over what is in scope (政策范围内支付比例). */
    IN_SCOPE_RATIO,
    /** What tiers pay over all expense (实际支付比例). */
    ACTUAL_RATIO,
    /**
     * What tiers pay over the in-scope burden that reached them (层次支付比例), of claims to which they paid something; what
     * lies below a deductible is in the burden.
     */
    REACHED_RATIO,
    /** What of the in-scope expense no tier paid, over what is in scope (政策范围内自付占比). */
    IN_SCOPE_SELF_PAY_SHARE,
    /** People whom a tier covers over people (制度覆盖率): {@code SystemCover} says who is covered. */
    COVER_RATE(Basis.PEOPLE),
    /** People to whom tiers paid something over people (待遇享受率): of a list, such as the patients under management. */
    RECIPIENT_SHARE(Basis.PEOPLE),
    /** Claims that name what the register certifies of their people, over claims of certified people (结算身份标识率). */
    IDENTIFIED_CLAIMS(Basis.PEOPLE),
    /** Enrolments that name what the register certifies of their people, over those of certified people (参保身份标识率). */
    IDENTIFIED_ENROLMENTS(Basis.PEOPLE),
    /** Facilities and offices that checked themselves in a year over all (自查自纠覆盖率). */
    SELF_CHECKED_SHARE(Basis.CHECKS),
    /** Facilities and offices that were audited in a year over all (日常稽核覆盖率). */
    AUDITED_SHARE(Basis.CHECKS),
    /** Facilities and offices that were re-checked in a year over all (抽查复查覆盖率). */
    RE_CHECKED_SHARE(Basis.CHECKS),
    /** The deductible of preferential terms over that of ordinary ones (起付线倾斜): {@link Tilt}. */
    DEDUCTIBLE_TILT(Basis.TERMS),
    /** By how many points the rates of preferential terms lie above ordinary ones, over 100 points (支付比例倾斜). */
    RATE_TILT(Basis.TERMS);

    private final Basis basis;

    Indicator() {
        this(Basis.CLAIMS);
    }

    Indicator(Basis basis) {
        this.basis = basis;
    }

    /** What is counted. */
    public enum Basis {
        /** Sums of settled claims. */
        CLAIMS,
        /** People, or claims and enrolments of certified people, one by one. */
        PEOPLE,
        /** The checks of a year. */
        CHECKS,
        /** The terms of a policy itself: no claim is needed. */
        TERMS
    }

    /** Returns what is counted. */
    public Basis basis() {
        return basis;
    }

    /** Returns as what a document prints its target: a share, a multiple ({@code ×50%}) or points ({@code +5 points}). */
    public PrintedFigure.Kind printedAs() {
        return switch (this) {
            case DEDUCTIBLE_TILT -> PrintedFigure.Kind.MULTIPLE;
            case RATE_TILT -> PrintedFigure.Kind.POINTS;
            default -> PrintedFigure.Kind.SHARE;
        };
    }

    /** Returns the name used in files, such as {@code in-scope-ratio}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Returns whether it is over people, so that these must be counted. */
    public boolean needsPeople() {
        return this == CLAIMS_PER_PERSON;
    }

    /** Returns whether it is of tiers, and not the same whatever they are. */
    public boolean isOfTiers() {
        return this == IN_SCOPE_RATIO
                || this == ACTUAL_RATIO
                || this == REACHED_RATIO
                || this == COVER_RATE
                || basis == Basis.TERMS;
    }

    /** Returns whether numerator and denominator are fen, and not numbers of claims. */
    public boolean isOfMoney() {
        return (basis == Basis.CLAIMS && isOfTiers())
                || this == OUT_OF_CATALOG_SHARE
                || this == IN_SCOPE_SELF_PAY_SHARE
                || this == DEDUCTIBLE_TILT;
    }

    /**
     * Returns the ratio of sums of claims.
     *
     * @param sums what the claims come to
     * @param people how many people there are; asked for where {@link #needsPeople}
     * @param tiers the tiers whose payments count, where it {@link #isOfTiers}
     * @throws IllegalArgumentException if it is of something else than claims
     */
    public Ratio of(Sums sums, long people, Collection<TierName> tiers) {
        Sums.Cost cost = sums.expense();
        long beyond = sums.cases() - sums.inCounty();
        return switch (this) {
            case CLAIMS_PER_PERSON -> new Ratio(sums.cases(), people);
            case IN_COUNTY_RATE -> new Ratio(sums.inCounty(), sums.cases());
            case OUT_OF_COUNTY_RATE -> new Ratio(beyond, sums.cases());
            case UNREFERRED_SHARE -> new Ratio(beyond - sums.referred(), beyond);
            case OUT_OF_CATALOG_SHARE -> Ratio.of(cost.outOfCatalog(), cost.total());
            case IN_SCOPE_RATIO -> Ratio.of(sums.paid().of(tiers), cost.inScope());
            case ACTUAL_RATIO -> Ratio.of(sums.paid().of(tiers), cost.total());
            case REACHED_RATIO -> Ratio.of(sums.paid().of(tiers), firstReached(sums, tiers));
            case IN_SCOPE_SELF_PAY_SHARE -> Ratio.of(cost.burden(), cost.inScope());
            default -> throw new IllegalArgumentException(this + " is of " + basis + ", not of sums of claims");
        };
    }

    /** Returns what reached the first of the tiers. */
    private static Money firstReached(Sums sums, Collection<TierName> tiers) {
        return tiers.stream().sorted().findFirst().map(sums.reached()::of).orElse(Money.zero());
    }
}
