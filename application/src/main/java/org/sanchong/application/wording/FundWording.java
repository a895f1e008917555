package org.sanchong.application.wording;

import org.sanchong.domain.fund.FundRowFault;
import org.sanchong.domain.policy.PolicyCatalog;

/** Puts into words why rows of fund accounts are of no use: a stable code, a colon, what it is, and how to mend it. */
public final class FundWording {
    private final PremiumWording lists;
    private final Language language;

    /** Words for people who use the language. */
    public FundWording(PolicyCatalog catalog, Language language) {
        this.lists = new PremiumWording(catalog, language);
        this.language = language;
    }

    /**
     * Returns why a row is of no use.
     *
     * @param list the name of the list
     * @param row its number, the header being row 1
     */
    public String fault(String list, int row, FundFault fault) {
        return RowPlace.ofFile(list, row).words(language) + " " + fault(fault);
    }

    /** Returns why it is of no use, without its place. */
    public String fault(FundFault fault) {
        return fault instanceof FundFault.OfRow of ? lists.fault(of.fault()) : fault.code() + ": " + words(fault);
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    private String words(FundFault fault) {
        if (fault instanceof FundFault.WrongSign sign) {
            return either(
                    "yuan is " + sign.amount() + ". A row has an amount above 0.00; a counter-row names in offsets"
                            + " the row that it takes back, and has its amount with a minus",
                    "yuan 为 " + sign.amount() + "。一般行金额应大于 0.00；冲销行须在 offsets 填写被冲销的编号，金额为其负数");
        }
        FundRowFault with = ((FundFault.Disagrees) fault).fault();
        if (with instanceof FundRowFault.OtherRow other) {
            return either(
                    "another row is called \"" + other.row()
                            + "\" and says something else. Rows are not changed: take it"
                            + " back by a counter-row, and give this one an id of its own",
                    "已有编号“" + other.row() + "”且内容不同。台账不可更改：请另加冲销行，并为此行另取编号");
        }
        if (with instanceof FundRowFault.WrongSubject wrong) {
            return either(
                    wrong.kind() + (wrong.kind().isOfTier() ? " needs a tier" : " takes no tier")
                            + (wrong.kind().isOfParty() ? " and a party" : " and no party") + ". Mend the row",
                    wrong.kind() + (wrong.kind().isOfTier() ? " 须填写 tier" : " 的 tier 应为空")
                            + (wrong.kind().isOfParty() ? "，须填写 party" : "，party 应为空") + "，请更正");
        }
        return offset(with);
    }

    private String offset(FundRowFault with) {
        if (with instanceof FundRowFault.NoSuchRow none) {
            return either(
                    "no row is called \"" + none.offsets() + "\", so none can be taken back. Mend offsets",
                    "没有编号“" + none.offsets() + "”，无法冲销，请更正 offsets");
        }
        if (with instanceof FundRowFault.NoMirror no) {
            return either(
                    "it must say of \"" + no.offsets()
                            + "\" the same kind, region, year, tier and party, its amount with a"
                            + " minus, no earlier day, and \"" + no.offsets() + "\" must be no counter-row itself",
                    "冲销行须与“" + no.offsets() + "”类别、地区、年度、层次、单位一致，金额相反，日期不早于它，且不得冲销冲销行");
        }
        FundRowFault.AlreadyOffset already = (FundRowFault.AlreadyOffset) with;
        return either(
                "\"" + already.offsets() + "\" is taken back already. Remove this row",
                "“" + already.offsets() + "”已被冲销，请删除此行");
    }
}
