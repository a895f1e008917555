package org.sanchong.application.wording;

import org.sanchong.domain.payment.ProviderClearing.Reason;
import org.sanchong.domain.payment.ProviderClearing.Uncleared;

/** Puts into words why a case is not cleared: a stable code, a colon, what it is, and how to mend it. */
public final class ClearingWording {
    private final Language language;

    /** Words for people who use the language. */
    public ClearingWording(Language language) {
        this.language = language;
    }

    /** Returns why the case is not cleared. */
    public String reason(Uncleared uncleared) {
        return uncleared.reason() + ": " + words(uncleared.reason(), uncleared.missing());
    }

    private String words(Reason reason, String missing) {
        return switch (reason) {
            case NO_FACILITY ->
                either(
                        "the claim names no facility. Fill in facility_id of the claims",
                        "未填写医疗机构，请在结算文件中填写 facility_id");
            case REFUND_ALONE ->
                either(
                        "a refund of " + missing + ", whose claim is not among the cases. Give both",
                        missing + " 的退费，但没有原结算，请一并给出");
            case TWO_CONTRACTS ->
                either(
                        "the contracts " + missing + " speak of it as closely. Name facilities or kinds of care in one",
                        "付费协议 " + missing + " 同等适用，请在其一中指定 FACILITY 或 CARE_TYPE");
            case NO_DISEASE ->
                either(
                        missing + " of the claim is empty, and it is paid by it. Fill it in",
                        "结算未填写 " + missing + "，而付费需要它，请补填");
            case NO_DAY_RATE ->
                either(
                        "no DAY_RATE is given for the facility, for " + missing + " or for *. Add one",
                        "没有该机构、" + missing + " 或 * 的 DAY_RATE，请补充");
            case NO_STANDARD ->
                either("no STANDARD is given for " + missing + ". Add one", "没有 " + missing + " 的 STANDARD，请补充");
            case NO_POINTS ->
                either("no POINTS are given for " + missing + ". Add them", "没有 " + missing + " 的 POINTS，请补充");
            case NO_COEFFICIENT ->
                either(
                        "others have a COEFFICIENT and " + missing + " has none. Add one",
                        "其他机构有 COEFFICIENT 而 " + missing + " 没有，请补充");
            case NO_BUDGET ->
                either("no BUDGET is given for " + missing + ". Add one", "没有 " + missing + " 的 BUDGET，请补充");
        };
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }
}
