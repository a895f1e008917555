package org.sanchong.application.wording;

import java.util.Set;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.indicator.Indicator;
import org.sanchong.domain.indicator.IndicatorTarget;

/** What indicators and their states are called, in both languages. */
public final class IndicatorWording {
    private IndicatorWording() {}

    /** Returns what an indicator is called, in the language. */
    public static String of(Indicator indicator, Language language) {
        return language == Language.ZH ? chinese(indicator) : english(indicator);
    }

    /** Returns what an indicator is called, with its tier where it is of one alone. */
    public static String of(Indicator indicator, Set<TierName> tiers, Language language) {
        String name = of(indicator, language);
        if (!indicator.isOfTiers() || tiers.size() != 1) {
            return name;
        }
        TierName tier = tiers.iterator().next();
        return language == Language.ZH
                ? name + "（" + new TierLabels(language).of(tier) + "）"
                : name + " (" + tier.code() + ")";
    }

    /** Returns what an indicator is called in English. */
    public static String english(Indicator indicator) {
        return switch (indicator) {
            case CLAIMS_PER_PERSON -> "hospitalization rate";
            case IN_COUNTY_RATE -> "in-county treatment rate";
            case OUT_OF_COUNTY_RATE -> "out-of-county referral rate";
            case UNREFERRED_SHARE -> "out-of-county care without referral";
            case OUT_OF_CATALOG_SHARE -> "out-of-catalog share";
            case IN_SCOPE_RATIO -> "in-scope payment ratio";
            case ACTUAL_RATIO -> "actual payment ratio";
            case REACHED_RATIO -> "payment ratio of the tier";
            case IN_SCOPE_SELF_PAY_SHARE -> "in-scope self-pay share";
            case COVER_RATE -> "people covered";
            case RECIPIENT_SHARE -> "people who receive the benefit";
            case IDENTIFIED_CLAIMS -> "claims that name what is certified";
            case IDENTIFIED_ENROLMENTS -> "enrolments that name what is certified";
            case SELF_CHECKED_SHARE -> "reached by self-checks";
            case AUDITED_SHARE -> "reached by audits";
            case RE_CHECKED_SHARE -> "reached by re-checks";
            case DEDUCTIBLE_TILT -> "preferential over ordinary deductible";
            case RATE_TILT -> "points above ordinary rates";
        };
    }

    /** Returns what an indicator is called in Chinese. */
    public static String chinese(Indicator indicator) {
        return switch (indicator) {
            case CLAIMS_PER_PERSON -> "住院率";
            case IN_COUNTY_RATE -> "县内就诊率";
            case OUT_OF_COUNTY_RATE -> "转县外率";
            case UNREFERRED_SHARE -> "县外未转诊占比";
            case OUT_OF_CATALOG_SHARE -> "目录外费用占比";
            case IN_SCOPE_RATIO -> "政策范围内支付比例";
            case ACTUAL_RATIO -> "实际支付比例";
            case REACHED_RATIO -> "本层次支付比例";
            case IN_SCOPE_SELF_PAY_SHARE -> "政策范围内自付占比";
            case COVER_RATE -> "制度覆盖率";
            case RECIPIENT_SHARE -> "待遇享受率";
            case IDENTIFIED_CLAIMS -> "结算身份标识率";
            case IDENTIFIED_ENROLMENTS -> "参保身份标识率";
            case SELF_CHECKED_SHARE -> "自查自纠覆盖率";
            case AUDITED_SHARE -> "日常稽核覆盖率";
            case RE_CHECKED_SHARE -> "抽查复查覆盖率";
            case DEDUCTIBLE_TILT -> "倾斜起付线与普通起付线之比";
            case RATE_TILT -> "支付比例高出普通待遇";
        };
    }

    /** Returns how a ratio stands to its target, in the language. */
    public static String of(IndicatorTarget.Standing standing, Language language) {
        boolean isChinese = language == Language.ZH;
        return switch (standing) {
            case MET -> isChinese ? "达标" : "met";
            case MISSED -> isChinese ? "未达标" : "missed";
            case ABOVE -> isChinese ? "高于约数" : "above \"about\"";
            case BELOW -> isChinese ? "低于约数" : "below \"about\"";
            case NO_DATA -> isChinese ? "无数据" : "no data";
            case NO_TARGET -> isChinese ? "无目标值" : "no target";
        };
    }
}
