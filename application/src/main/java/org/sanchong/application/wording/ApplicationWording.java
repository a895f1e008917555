package org.sanchong.application.wording;

import org.sanchong.domain.assistance.ApplicationRejection;
import org.sanchong.domain.policy.PolicyCatalog;

/** Puts into words what is found about applications: a stable code, a colon, what it is, and how to mend it. */
public final class ApplicationWording {
    private final PremiumWording lists;
    private final Language language;

    /** Words for people who use the language. */
    public ApplicationWording(PolicyCatalog catalog, Language language) {
        this.lists = new PremiumWording(catalog, language);
        this.language = language;
    }

    /** Returns the one of two texts that is in the reader's language. */
    public String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** Returns why a row is of no use. */
    public String fault(ApplicationFault fault) {
        return fault instanceof ApplicationFault.OfRow row
                ? lists.fault(row.fault())
                : fault.code() + ": " + words(fault);
    }

    private String words(ApplicationFault fault) {
        if (fault instanceof ApplicationFault.NoRules none) {
            return either(
                    none.policy() + " rules nothing of applications. Mend region or day, or supply a policy that does",
                    none.policy() + " 没有依申请救助规定，请更正地区或日期，或在自有目录中补充");
        }
        if (fault instanceof ApplicationFault.NeverMade never) {
            return either(
                    "no earlier row says that " + never.application()
                            + " was made, and stands. Add its row MADE before this",
                    "前面没有 " + never.application() + " 的申请（MADE）记录，或该记录有误，请先补上");
        }
        if (fault instanceof ApplicationFault.Forgotten forgotten) {
            return either(
                    "the person of " + forgotten.application()
                            + " is forgotten in these books, and nothing more is kept." + " Remove this row",
                    forgotten.application() + " 的申请人已在账簿中被遗忘，不再登记，请删除此行");
        }
        if (fault instanceof ApplicationFault.OtherRules other) {
            return either(
                    "the books keep events of " + other.application() + " that " + other.policy()
                            + " of this catalog does not allow (" + other.why()
                            + "). Give the catalog of then with --catalog or --as-known-on",
                    "账簿中 " + other.application() + " 的办理记录与本目录的 " + other.policy() + " 不符（" + other.why()
                            + "），请用 --catalog 或 --as-known-on 指定当时的政策目录");
        }
        return words(((ApplicationFault.OfHistory) fault).why());
    }

    private String words(ApplicationRejection why) {
        if (why instanceof ApplicationRejection.WrongState wrong) {
            return either(
                    wrong.step() + " cannot follow: the application is " + wrong.state()
                            + ". Add the steps between, or remove this row",
                    "申请处于 " + wrong.state() + " 状态，不能办理 " + wrong.step() + "，请补上中间步骤或删除此行");
        }
        if (why instanceof ApplicationRejection.BeforeLastStep before) {
            return either(
                    before.on() + " is before the step of " + before.last() + ". Mend the day, or the order of rows",
                    before.on() + " 早于上一步骤的 " + before.last() + "，请更正日期或行的先后");
        }
        if (why instanceof ApplicationRejection.NotOffered none) {
            return either(
                    "the policy offers no " + none.what() + ". Mend kind, urgent or region",
                    "该政策没有 " + none.what() + " 的规定，请更正 kind、urgent 或地区");
        }
        if (why instanceof ApplicationRejection.UnknownDocument unknown) {
            String known = String.join(", ", unknown.known());
            return either(
                    "the policy asks for no document \"" + unknown.document() + "\". There are: " + known,
                    "该政策没有申请材料“" + unknown.document() + "”，可用：" + known);
        }
        if (why instanceof ApplicationRejection.NoReasons) {
            return either("a refusal gives its reasons. Fill in reasons", "不予救助须说明原因，请填写 reasons");
        }
        return amounts(why);
    }

    private String amounts(ApplicationRejection why) {
        if (why instanceof ApplicationRejection.AmountOutOfBounds out) {
            return either(
                    "an amount is above 0.00 and not above the burden of " + out.burden() + "; it is " + out.amount()
                            + ". Mend amount or burden",
                    "救助金额应大于 0.00 且不超过剩余负担 " + out.burden() + "，现为 " + out.amount() + "，请更正");
        }
        if (why instanceof ApplicationRejection.NotAboveLine below) {
            String clause = below.share().source().clause().toString();
            return either(
                    "the burden of " + below.burden() + " is not above " + below.line() + " ("
                            + below.share().value() + " of the income per head, " + clause
                            + "). Refuse it, or mend burden",
                    "负担 " + below.burden() + " 未超过 " + below.line() + "（人均可支配收入的 "
                            + below.share().value() + "，" + clause + "），请不予救助或更正 burden");
        }
        ApplicationRejection.IncomeMissing missing = (ApplicationRejection.IncomeMissing) why;
        String clause = missing.share().source().clause().toString();
        return either(
                clause + " asks for last year's local income per head. Fill in local_income",
                clause + " 需要上年当地人均可支配收入，请填写 local_income");
    }
}
