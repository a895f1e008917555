package org.sanchong.application.wording;

import java.util.Optional;
import org.sanchong.domain.policy.CombinedPolicy.Obstacle;
import org.sanchong.domain.policy.CombinedPolicy.Reason;
import org.sanchong.domain.settlement.SettlementRejection.AssistanceElsewhere;

/** Why a claim is not settled with the assistance of another region, and what to do about it. */
final class AssistanceWords {
    private AssistanceWords() {}

    static String english(AssistanceElsewhere elsewhere) {
        String follows = "by " + elsewhere.policy() + " clause "
                + elsewhere.clause().number() + " assistance follows the place of registration or recognition, ";
        Optional<Obstacle> obstacle = elsewhere.obstacle().stream().findFirst();
        if (obstacle.isEmpty()) {
            return follows + "and no policy of the catalog is in force in assistance_region "
                    + elsewhere.assistanceRegion() + " on the day of discharge. Add a catalog (--catalog) with that"
                    + " region's policy, or correct assistance_region";
        }
        String why = switch (obstacle.get().reason()) {
            case ENVELOPE ->
                "clause " + obstacle.get().what() + " of " + obstacle.get().policy()
                        + " bounds insurance and assistance together";
            case ACCOUNT ->
                "the account " + obstacle.get().what() + " of " + obstacle.get().policy()
                        + " counts insurance and assistance together";
            case NAME ->
                obstacle.get().policy() + " uses the name " + obstacle.get().what()
                        + " for something else than the policy of region does";
        };
        String mend = obstacle.get().reason() == Reason.NAME
                ? "Rename it in one of the two policies"
                : "Settle insurance where the person is insured and the assistance there, by hand";
        return follows + "that of " + elsewhere.assistanceRegion() + ", but " + why + ", so that it cannot be parted. "
                + mend;
    }

    static String chinese(AssistanceElsewhere elsewhere) {
        String follows = "按 " + elsewhere.policy() + " 第 " + elsewhere.clause().number() + " 条，救助看户籍地或身份认定地，";
        Optional<Obstacle> obstacle = elsewhere.obstacle().stream().findFirst();
        if (obstacle.isEmpty()) {
            return follows + "而目录中没有 assistance_region " + elsewhere.assistanceRegion()
                    + " 在出院日有效的政策。请用 --catalog 加入当地政策，或更正 assistance_region";
        }
        String why = switch (obstacle.get().reason()) {
            case ENVELOPE -> obstacle.get().policy() + " 第 " + obstacle.get().what() + " 条把保险与救助合并约束";
            case ACCOUNT -> obstacle.get().policy() + " 的累计账户 " + obstacle.get().what() + " 把保险与救助合并计算";
            case NAME ->
                obstacle.get().policy() + " 与 region 适用的政策都用名称 "
                        + obstacle.get().what() + "，所指不同";
        };
        String mend = obstacle.get().reason() == Reason.NAME ? "请在其中一份政策里改名" : "保险由参保地、救助由当地分别人工办理";
        return follows + "即 " + elsewhere.assistanceRegion() + "，但" + why + "，无法分开。" + mend;
    }
}
