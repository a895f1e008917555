package org.sanchong.domain.report;

import java.util.Locale;
import java.util.Optional;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.indicator.Sums;
import org.sanchong.domain.money.Money;

/** A column of a report (指标项): a function of what the claims of a row come to. */
public enum ReportFigure {
    /** People who had something settled, each once in a row (人数). Rows and periods may share people. */
    PEOPLE,
    /** Claims settled (结算人次). */
    CLAIMS,
    /** Stays in hospital (住院人次). */
    ADMISSIONS,
    /** All expense (总费用). */
    TOTAL,
    /** Out of the catalogues (目录外费用). */
    OUT_OF_CATALOG,
    /** In scope, after any waiver (政策范围内费用). */
    IN_SCOPE,
    /** Paid by basic insurance (基本医保支付). */
    BASIC,
    /** Paid by critical illness insurance (大病保险支付). */
    CRITICAL_ILLNESS,
    /** Paid by supplementary insurance (补充保险支付). */
    SUPPLEMENTARY,
    /** Paid by medical assistance (医疗救助支付). */
    MEDICAL_ASSISTANCE,
    /** Paid by further assistance (再救助支付). */
    FURTHER_ASSISTANCE,
    /** Paid by the fiscal backstop (财政兜底支付). */
    BACKSTOP,
    /** Paid by all tiers (各层次合计). */
    FUND_TOTAL,
    /** Total less all tiers (个人自付). */
    PERSONAL,
    /** In scope and paid by no tier (政策范围内自付). */
    IN_SCOPE_BURDEN,
    /** All tiers over what is in scope, of stays (住院政策范围内支付比例). */
    IN_SCOPE_RATIO,
    /** All tiers over all expense, of stays (住院实际支付比例). */
    ACTUAL_RATIO,
    /** Stays in the county over all stays (县内就诊率). */
    IN_COUNTY_RATE,
    /** Out of the catalogues over all expense (目录外费用占比). */
    OUT_OF_CATALOG_SHARE;

    /** Returns the name used in files, such as {@code fund_total}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the figure of the name, if there is one. */
    public static Optional<ReportFigure> named(String column) {
        for (ReportFigure figure : values()) {
            if (figure.column().equals(column)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** Returns whether those of parts add up to that of the whole: neither people nor ratios do. */
    public boolean isAdditive() {
        return this != PEOPLE && !of(ReportSums.none()).kind().isRatio();
    }

    /** Returns its value. */
    public ReportValue of(ReportSums row) {
        Sums.Cost cost = row.all().expense();
        Sums.Cost stays = row.inpatient().expense();
        Money paid = row.all().paid().total();
        return switch (this) {
            case PEOPLE -> ReportValue.count(row.people());
            case CLAIMS -> ReportValue.count(row.all().cases());
            case ADMISSIONS -> ReportValue.count(row.inpatient().cases());
            case TOTAL -> ReportValue.money(cost.total());
            case OUT_OF_CATALOG -> ReportValue.money(cost.outOfCatalog());
            case IN_SCOPE -> ReportValue.money(cost.inScope());
            case BASIC -> paid(row, TierName.BASIC);
            case CRITICAL_ILLNESS -> paid(row, TierName.CRITICAL_ILLNESS);
            case SUPPLEMENTARY -> paid(row, TierName.SUPPLEMENTARY);
            case MEDICAL_ASSISTANCE -> paid(row, TierName.MEDICAL_ASSISTANCE);
            case FURTHER_ASSISTANCE -> paid(row, TierName.FURTHER_ASSISTANCE);
            case BACKSTOP -> paid(row, TierName.BACKSTOP);
            case FUND_TOTAL -> ReportValue.money(paid);
            case PERSONAL -> ReportValue.money(cost.total().minus(paid));
            case IN_SCOPE_BURDEN -> ReportValue.money(cost.burden());
            case IN_SCOPE_RATIO -> ReportValue.ratio(row.inpatient().paid().total(), stays.inScope());
            case ACTUAL_RATIO -> ReportValue.ratio(row.inpatient().paid().total(), stays.total());
            case IN_COUNTY_RATE ->
                ReportValue.ratio(row.inpatient().inCounty(), row.inpatient().cases());
            case OUT_OF_CATALOG_SHARE -> ReportValue.ratio(cost.outOfCatalog(), cost.total());
        };
    }

    private static ReportValue paid(ReportSums row, TierName tier) {
        return ReportValue.money(row.all().paid().of(tier));
    }
}
