package org.sanchong.application.wording;

import java.util.Optional;
import org.sanchong.domain.policy.CombinedPolicy.Obstacle;
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
        String policy = obstacle.get().policy().value();
        String mend = "Settle insurance where the person is insured and the assistance there, by hand";
        String why;
        if (obstacle.get() instanceof Obstacle.SpanningEnvelope envelope) {
            why = "clause " + envelope.clause().number() + " of " + policy
                    + " bounds insurance and assistance together";
        } else if (obstacle.get() instanceof Obstacle.SpanningAccount account) {
            why = "the account " + account.account() + " of " + policy + " counts insurance and assistance together";
        } else {
            why = policy + " uses the name " + ((Obstacle.SharedName) obstacle.get()).name()
                    + " for something else than the policy of region does";
            mend = "Rename it in one of the two policies";
        }
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
        String policy = obstacle.get().policy().value();
        String mend = "保险由参保地、救助由当地分别人工办理";
        String why;
        if (obstacle.get() instanceof Obstacle.SpanningEnvelope envelope) {
            why = policy + " 第 " + envelope.clause().number() + " 条把保险与救助合并约束";
        } else if (obstacle.get() instanceof Obstacle.SpanningAccount account) {
            why = policy + " 的累计账户 " + account.account() + " 把保险与救助合并计算";
        } else {
            why = policy + " 与 region 适用的政策都用名称 " + ((Obstacle.SharedName) obstacle.get()).name() + "，所指不同";
            mend = "请在其中一份政策里改名";
        }
        return follows + "即 " + elsewhere.assistanceRegion() + "，但" + why + "，无法分开。" + mend;
    }
}
