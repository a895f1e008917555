package org.sanchong.app.journal;

import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.ClaimId;

/** Says which claims, settled before, come out otherwise since others were taken back: somebody has to pay or ask for the difference. */
public final class CorrectedWording {
    private static final int SHOWN = 20;

    private CorrectedWording() {}

    /**
     * Returns it in a line.
     *
     * @param corrected the claims, at least one
     */
    public static String of(List<ClaimId> corrected, Language language) {
        String ids = corrected.stream().limit(SHOWN).map(ClaimId::value).collect(Collectors.joining(", "));
        int more = corrected.size() - SHOWN;
        if (language == Language.ZH) {
            return "已更正此前已结算的 " + corrected.size() + " 笔：" + ids + (more > 0 ? "，另有 " + more + " 笔" : "")
                    + "。其现在的结果：sanchong explain --store 账簿 --claim 结算号";
        }
        return (corrected.size() == 1
                        ? "1 claim that was settled before is corrected"
                        : corrected.size() + " claims that were settled before are corrected")
                + ", since claims before were taken back: " + ids
                + (more > 0 ? " and " + more + " more" : "")
                + ". What each comes to now: sanchong explain --store BOOKS --claim ID";
    }
}
