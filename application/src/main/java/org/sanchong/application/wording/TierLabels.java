package org.sanchong.application.wording;

import java.util.Map;
import org.sanchong.domain.benefit.TierName;

/** What the tiers are called. */
public final class TierLabels {
    private static final Map<TierName, String> CHINESE = Map.of(
            TierName.BASIC, "基本医保",
            TierName.CRITICAL_ILLNESS, "大病保险",
            TierName.SUPPLEMENTARY, "补充医疗保险",
            TierName.MEDICAL_ASSISTANCE, "医疗救助",
            TierName.FURTHER_ASSISTANCE, "再救助",
            TierName.BACKSTOP, "财政兜底");

    private static final Map<TierName, String> ENGLISH = Map.of(
            TierName.BASIC, "basic insurance",
            TierName.CRITICAL_ILLNESS, "critical illness insurance",
            TierName.SUPPLEMENTARY, "supplementary insurance",
            TierName.MEDICAL_ASSISTANCE, "medical assistance",
            TierName.FURTHER_ASSISTANCE, "further assistance",
            TierName.BACKSTOP, "fiscal backstop");

    private final Map<TierName, String> labels;

    /** Labels for people who use the language. */
    public TierLabels(Language language) {
        labels = language == Language.ZH ? CHINESE : ENGLISH;
    }

    /** Returns what the tier is called. */
    public String of(TierName tier) {
        return labels.getOrDefault(tier, tier.code());
    }

    /** Returns what the tier of that name in policy files is called; any other name as it is. */
    String ofCode(String code) {
        for (TierName tier : TierName.values()) {
            if (tier.code().equals(code)) {
                return of(tier);
            }
        }
        return code;
    }
}
