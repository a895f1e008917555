package org.sanchong.app.verify;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.verify.MismatchException.Code;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.Language;

/** What is wrong with a derivation, in words. */
final class FailureWords {
    private static final int MOST_LISTED = 20;
    private static final int MOST_SHOWN = 200;

    private static final Map<Code, String> ENGLISH = Map.of(
            Code.FORM, "the form is not that of sanchong.derivation/1",
            Code.FACT, "no fact that the catalog knows",
            Code.CATALOG, "settled by another catalog, or out of the policy's days",
            Code.RULE, "not what the policy rules for these facts",
            Code.FIGURE, "not the figure of the policy",
            Code.SUM, "the sum does not come out",
            Code.REJECTED, "the policy rejects such a claim",
            Code.BALANCE, "not what the derivations before it left",
            Code.CLAIM, "the claims say something else",
            Code.SEAL, "the content was changed after it was sealed");

    private static final Map<Code, String> CHINESE = Map.of(
            Code.FORM, "格式不符合 sanchong.derivation/1",
            Code.FACT, "目录中没有这样的要素或取值",
            Code.CATALOG, "由另一政策目录结算，或不在政策有效期内",
            Code.RULE, "与政策对此类情形的规定不符",
            Code.FIGURE, "与政策参数不符",
            Code.SUM, "金额核算不符",
            Code.REJECTED, "按政策此结算申请应不予结算",
            Code.BALANCE, "与此前各条计算过程留下的累计不符",
            Code.CLAIM, "与结算申请文件不符",
            Code.SEAL, "封印之后内容被改动");

    private final boolean isChinese;

    FailureWords(Language language) {
        isChinese = language == Language.ZH;
    }

    /** Returns the line about a failure: claim, step, what is written, what it should be, and where. */
    String of(Failure failure) {
        MismatchException mismatch = failure.mismatch();
        String why = String.valueOf((isChinese ? CHINESE : ENGLISH).get(mismatch.code()));
        String place = mismatch.path().isEmpty() ? "" : mismatch.path();
        String is = shown(mismatch.found());
        String should = shown(mismatch.expected());
        String claim = failure.claim().isEmpty() ? "?" : failure.claim();
        if (isChinese) {
            String values = mismatch.code() == Code.REJECTED
                    ? should
                    : (place.isEmpty() ? "内容" : place) + " 为 " + is + "，应为 " + should;
            return "第 " + failure.line() + " 行，结算号 " + claim + "，步骤 " + failure.step() + "：" + values + "（" + why + "）";
        }
        String values = mismatch.code() == Code.REJECTED
                ? should
                : (place.isEmpty() ? "the line" : place) + " is " + is + ", should be " + should;
        return "line " + failure.line() + ", claim " + claim + ", step " + failure.step() + ": " + values + " (" + why
                + ")";
    }

    private String shown(@Nullable String value) {
        if (value == null) {
            return isChinese ? "（无）" : "absent";
        }
        String text = value.isEmpty() ? "\"\"" : value;
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }

    String more(long more) {
        return isChinese ? "另有 " + more + " 条有误，未列出（见 --most）" : "and " + more + " more (see --most)";
    }

    String withoutDerivation(List<String> claims) {
        String listed = String.join(", ", claims.subList(0, Math.min(MOST_LISTED, claims.size())))
                + (claims.size() > MOST_LISTED ? ", …" : "");
        return isChinese
                ? claims.size() + " 条结算申请没有计算过程：" + listed + "。不予结算的本来没有；是否还有遗漏，须重新结算才能知道"
                : Counted.of(claims.size(), "claim has", "claims have") + " no derivation: " + listed
                        + ". Rejected claims have none; whether others were left out, only settling again can tell";
    }
}
