package org.sanchong.application.wording;

import org.sanchong.domain.policy.PolicyCatalog;

/** Puts into words why rows say nothing of a report: a stable code, a colon, what it is, and how to mend it. */
public final class ReportWording {
    private final PremiumWording lists;
    private final ReportWords words;

    /** Words for people who use the language. */
    public ReportWording(PolicyCatalog catalog, Language language) {
        this.lists = new PremiumWording(catalog, language);
        this.words = new ReportWords(catalog.vocabulary(), language);
    }

    /**
     * Returns why a row is of no use.
     *
     * @param list the name of the list
     * @param row its number, the header being row 1
     */
    public String fault(String list, int row, ReportFault fault) {
        RowPlace place = RowPlace.ofFile(list, row);
        return words.either(place.words(Language.EN), place.words(Language.ZH)) + " " + fault(fault);
    }

    /** Returns why an event is not taken. */
    public String fault(ReportFault fault) {
        return fault instanceof ReportFault.OfRow of ? lists.fault(of.fault()) : fault.code() + ": " + said(fault);
    }

    private String said(ReportFault fault) {
        if (fault instanceof ReportFault.BadValue bad) {
            return words.either(
                    bad.column() + " is \"" + bad.value() + "\". " + form(bad.column()),
                    bad.column() + " 为“" + bad.value() + "”。" + form(bad.column()));
        }
        if (fault instanceof ReportFault.UnknownForm unknown) {
            return words.either(
                    unknown.report()
                            + " is of no form, or its form has other periods. \"report forms\" lists them with their"
                            + " periods",
                    unknown.report() + " 没有对应的报表格式，或报告期与格式不符；可用 report forms 查看格式与报告期");
        }
        if (fault instanceof ReportFault.IdTaken taken) {
            return words.either(
                    "another event of " + taken.report() + " has the id \"" + taken.event()
                            + "\". Give this one its own event_id, or send it as it was",
                    "记录编号“" + taken.event() + "”已用于 " + taken.report() + " 的另一条记录，请另编 event_id，或按原内容报送");
        }
        return refused((ReportFault.Refused) fault);
    }

    private String form(String column) {
        return switch (column) {
            case "report" ->
                words.either(
                        "Write form/period or form/period/region, such as county-summary/2025-Q3/990200",
                        "请写为 格式/报告期 或 格式/报告期/行政区划代码，如 county-summary/2025-Q3/990200");
            case "event" ->
                words.either(
                        "A list has ASSIGNED, SIGNED and DELIVERED; \"report draw\" draws up a version",
                        "名单中只能为 ASSIGNED、SIGNED、DELIVERED；生成版本请用 report draw");
            case "person", "hash" -> words.either("Leave it empty for this event", "此事项请留空");
            default -> words.either("Write at most 4,000 characters", "请不超过 4000 字");
        };
    }

    private String refused(ReportFault.Refused refused) {
        String state = words.state(refused.state());
        String report = refused.report().toString();
        return switch (refused.why()) {
            case WRONG_STATE ->
                words.either(
                        report + " is " + state + ". A version is drawn up, then signed, then delivered",
                        report + " 当前为“" + state + "”，须依次生成、签发、报送");
            case NO_PERSON ->
                words.either(
                        "nobody is in charge of " + report
                                + ", or nobody is named. Record ASSIGNED with a person first",
                        report + " 未指定负责人，请先以 ASSIGNED 登记负责人");
            case NOT_IN_CHARGE ->
                words.either(
                        "another person is in charge of " + report + ". Let that person sign, or record ASSIGNED first",
                        report + " 的负责人另有其人，请由其签发，或先以 ASSIGNED 变更负责人");
            case WRONG_VERSION ->
                words.either(
                        "hash is not that of the last version of " + report
                                + ". Look at the last version and sign that",
                        "hash 与 " + report + " 最近版本不符，请核对最近版本后签发");
            case SAME_FIGURES ->
                words.either(
                        "the figures of " + report + " are those of its last version. There is nothing to correct",
                        report + " 的数据与最近版本相同，无需更正");
            case NO_REASON ->
                words.either(
                        report + " was signed before. Say with --reason why it is corrected",
                        report + " 已签发过，请以 --reason 说明更正原因");
            case PERIOD_NOT_OVER ->
                words.either(
                        "the period of " + report + " is not over. Draw it up when it is", report + " 的报告期尚未结束，请期满后生成");
            case BEFORE_EARLIER ->
                words.either(
                        "it is before what happened last to " + report + ". Mend the day",
                        "日期早于 " + report + " 的最近记录，请更正日期");
        };
    }
}
