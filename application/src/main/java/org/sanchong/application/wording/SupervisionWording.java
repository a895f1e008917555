package org.sanchong.application.wording;

import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.supervision.SupervisionRejection;

/** Puts into words what is found about matters of supervision: a stable code, a colon, what it is, and how to mend it. */
public final class SupervisionWording {
    private final PremiumWording lists;
    private final Language language;

    /** Words for people who use the language. */
    public SupervisionWording(PolicyCatalog catalog, Language language) {
        this.lists = new PremiumWording(catalog, language);
        this.language = language;
    }

    /** Returns the one of two texts that is in the reader's language. */
    public String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** Returns why a row is of no use. */
    public String fault(SupervisionFault fault) {
        return fault instanceof SupervisionFault.OfRow row
                ? lists.fault(row.fault())
                : fault.code() + ": " + words(fault);
    }

    /**
     * Returns why a row is of no use, behind its place.
     *
     * @param list the name of the list
     * @param row its number, the header being row 1
     */
    public String fault(String list, int row, SupervisionFault fault) {
        return RowPlace.ofFile(list, row).words(language) + " " + fault(fault);
    }

    private String words(SupervisionFault fault) {
        if (fault instanceof SupervisionFault.ListedTwice twice) {
            return either(
                    "an earlier row has " + twice.facility() + " and stands. Remove one",
                    "前面已有 " + twice.facility() + "，以先出现的为准，请删除其一");
        }
        if (fault instanceof SupervisionFault.BadNumber bad) {
            return either(
                    "matter_id is capital letters, digits and hyphens with a digit, such as JB-2022-001, and no number of"
                            + " a person or telephone; it is \"" + bad.value() + "\"",
                    "matter_id 由大写字母、数字与连字符组成且含数字，如 JB-2022-001，不得为身份号码或电话；现为“" + bad.value() + "”");
        }
        if (fault instanceof SupervisionFault.NeverBegun never) {
            return either(
                    "no earlier row says that " + never.matter()
                            + " began, and stands. Add its row RECEIVED or PLANNED before this",
                    "前面没有 " + never.matter() + " 的接收（RECEIVED）或计划（PLANNED）记录，或该记录有误，请先补上");
        }
        if (fault instanceof SupervisionFault.BadReward bad) {
            return either(
                    bad.column() + " is \"" + bad.value()
                            + "\". Write reward_rate as 2%, above 0% and at most 100%, and reward_cap in yuan, above 0.00",
                    bad.column() + " 为“" + bad.value() + "”，奖励比例请写作 2%（大于 0%，至多 100%），奖励上限以元计且大于 0.00");
        }
        return words(((SupervisionFault.OfMatter) fault).why());
    }

    private String words(SupervisionRejection why) {
        if (why instanceof SupervisionRejection.WrongState wrong) {
            return either(
                    wrong.event() + " cannot follow: the matter is "
                            + (wrong.state().isEmpty() ? "not begun" : wrong.state())
                            + ". Add the steps between, or remove this row",
                    "事项处于 " + (wrong.state().isEmpty() ? "未立项" : wrong.state()) + " 状态，不能办理 " + wrong.event()
                            + "，请补上中间步骤或删除此行");
        }
        if (why instanceof SupervisionRejection.WrongKind wrong) {
            return either(
                    "a " + wrong.kind() + " has no " + wrong.event() + ". Mend event or matter_id",
                    wrong.kind() + " 没有 " + wrong.event() + " 这一步，请更正 event 或 matter_id");
        }
        if (why instanceof SupervisionRejection.BeforeLastStep early) {
            return either(
                    early.on() + " is before the step of " + early.last() + ". Mend event_on, or the order of rows",
                    early.on() + " 早于上一步的 " + early.last() + "，请更正 event_on 或行的先后");
        }
        if (why instanceof SupervisionRejection.NoBody none) {
            return either(
                    "a " + none.kind() + " says whom it is about. Fill in facility_id",
                    none.kind() + " 须写明被检查单位，请填写 facility_id");
        }
        if (why instanceof SupervisionRejection.AmountOutOfBounds amount) {
            return either(
                    "an amount is above 0.00, and no more is recovered than is left (" + amount.outstanding()
                            + "); it is " + amount.amount(),
                    "金额应大于 0.00，追回不得超过未追回的 " + amount.outstanding() + " 元；现为 " + amount.amount());
        }
        return either(
                ((SupervisionRejection.Outstanding) why).outstanding()
                        + " is left to recover. Record what was recovered (RECOVERED) before CLOSED",
                "尚有 " + ((SupervisionRejection.Outstanding) why).outstanding() + " 元未追回，请先登记追回（RECOVERED）再结案");
    }
}
