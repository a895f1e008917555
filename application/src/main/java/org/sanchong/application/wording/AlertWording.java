package org.sanchong.application.wording;

import org.sanchong.domain.policy.PolicyCatalog;

/** Puts into words why rows say nothing of a warning: a stable code, a colon, what it is, and how to mend it. */
public final class AlertWording {
    private final PremiumWording lists;
    private final Language language;

    /** Words for people who use the language. */
    public AlertWording(PolicyCatalog catalog, Language language) {
        this.lists = new PremiumWording(catalog, language);
        this.language = language;
    }

    /**
     * Returns why a row is of no use.
     *
     * @param list the name of the list
     * @param row its number, the header being row 1
     */
    public String fault(String list, int row, AlertFault fault) {
        String where = RowPlace.ofFile(list, row).words(language) + " ";
        return where
                + (fault instanceof AlertFault.OfRow of ? lists.fault(of.fault()) : fault.code() + ": " + words(fault));
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    private String words(AlertFault fault) {
        if (fault instanceof AlertFault.NotSettled not) {
            return either(
                    "the claim " + not.claim()
                            + " was rejected, so what the person bears is not known. Mend and settle it",
                    "结算号 " + not.claim() + " 未结算，个人负担未知，请更正后重新结算");
        }
        if (fault instanceof AlertFault.NoClaim no) {
            return either(
                    "no row of --claims has the claim id " + no.claim() + ". Give the file that was settled",
                    "--claims 中没有结算号 " + no.claim() + "，请给出所结算的文件");
        }
        if (fault instanceof AlertFault.Unreadable not) {
            return either(
                    "an amount, an id or the day of discharge of " + not.claim()
                            + " cannot be read. Give the file as \"settle\" wrote it, and the claims as they were settled",
                    "结算号 " + not.claim() + " 的金额、编号或出院日期无法读取，请给出 settle 写出的结果及其结算文件");
        }
        if (fault instanceof AlertFault.UnknownPolicy policy) {
            return either(
                    policy.claim() + " was settled by " + policy.policy()
                            + ", of which the catalog has no lines of warning. Look at this person by hand, or name the catalog"
                            + " with --catalog",
                    policy.claim() + " 依 " + policy.policy() + " 结算，目录中没有其预警线，请人工核查或以 --catalog 指定目录");
        }
        return responses(fault);
    }

    private String responses(AlertFault fault) {
        if (fault instanceof AlertFault.UnknownAlert unknown) {
            return either(
                    "no warning has the id \"" + unknown.alert() + "\". Take alert_id from what \"alerts\" writes",
                    "没有编号为“" + unknown.alert() + "”的预警，请使用 alerts 输出的 alert_id");
        }
        if (fault instanceof AlertFault.UnknownDepartment unknown) {
            return either(
                    "the catalog knows no department \"" + unknown.department() + "\". Mend department",
                    "目录中没有部门“" + unknown.department() + "”，请更正 department");
        }
        if (fault instanceof AlertFault.TooEarly early) {
            return either(
                    early.alert() + " stands as it does since " + early.since()
                            + ", later than this. Mend event_on, or the" + " order of rows",
                    early.alert() + " 自 " + early.since() + " 起才是现在的状态，请更正 event_on 或行的先后");
        }
        if (fault instanceof AlertFault.Undone undone) {
            return either(
                    "the crossing of " + undone.alert() + " was undone on " + undone.on()
                            + ", so nothing can be done on it since. Mend event_on, or remove the row",
                    undone.alert() + " 已于 " + undone.on() + " 撤销，此后不能再办理，请更正 event_on 或删除此行");
        }
        AlertFault.WrongState wrong = (AlertFault.WrongState) fault;
        return either(
                wrong.event() + " cannot follow: the warning is " + wrong.state()
                        + ". Add the steps between, or remove this row",
                "预警处于 " + wrong.state() + " 状态，不能办理 " + wrong.event() + "，请补上中间步骤或删除此行");
    }
}
