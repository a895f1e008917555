package org.sanchong.application.wording;

import org.sanchong.application.port.out.CaseFault;

/** Puts into words why rows are no settled cases: where, a stable code, what it is, and how to mend it. */
public final class CaseWording {
    private final Language language;

    /** Words for people who use the language. */
    public CaseWording(Language language) {
        this.language = language;
    }

    /**
     * Returns why a row is left out.
     *
     * @param list the name of the list
     * @param row its number, the header being row 1
     */
    public String fault(String list, int row, CaseFault fault) {
        return RowPlace.ofFile(list, row).words(language) + " " + fault.code() + ": " + words(fault);
    }

    /** Returns that books kept claims before they kept what claims name: those are there without it. */
    public String unnamed(long claims) {
        return either(
                "UNNAMED: " + Counted.of(claims, "claim") + " came into these books before they kept facility, county"
                        + " and disease: they stand without a facility. Give the settlements and claims of then as files"
                        + " where that matters",
                "UNNAMED: 有 " + claims + " 条结算入账时账簿尚未留存医疗机构、县区与病种，按未填机构列示；需要时请以当时的结算文件与结果统计");
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    private String words(CaseFault fault) {
        if (fault instanceof CaseFault.MalformedRow row) {
            return either(
                    "the row has " + row.values() + " values and the header " + row.columns()
                            + ". Look for a missing comma, or one that should be in quotes",
                    "此行有 " + row.values() + " 个值，表头有 " + row.columns() + " 列，请检查缺少的逗号或未加引号的逗号");
        }
        if (fault instanceof CaseFault.Unreadable not) {
            return either(
                    not.column() + " of " + not.claim() + " cannot be read: \"" + not.value()
                            + "\". Give the settlements as \"settle\" wrote them, and the claims as they were settled",
                    "结算号 " + not.claim() + " 的 " + not.column() + " 无法读取：“" + not.value() + "”，请给出 settle 写出的结果及其结算文件");
        }
        if (fault instanceof CaseFault.OtherAmounts other) {
            return either(
                    other.column() + " of " + other.claim() + " is " + other.said() + ", and by the other amounts "
                            + other.expected()
                            + ". Give the file of claims that was settled, with the parts of the bills where --lines gave them",
                    "结算号 " + other.claim() + " 的 " + other.column() + " 为 " + other.said() + "，按其他金额应为 "
                            + other.expected() + "，请给出所结算的文件；以 --lines 结算的须含各部分金额");
        }
        return joined(fault);
    }

    private String joined(CaseFault fault) {
        if (fault instanceof CaseFault.NoClaim no) {
            return either(
                    "no row of --claims has the claim id " + no.claim() + ". Give the file that was settled",
                    "--claims 中没有结算号 " + no.claim() + "，请给出所结算的文件");
        }
        if (fault instanceof CaseFault.NoSettlement no) {
            return either(
                    "no settlement has the claim id " + no.claim() + ". Give the settlements of this file of claims",
                    "结算结果中没有结算号 " + no.claim() + "，请给出此文件的结算结果");
        }
        if (fault instanceof CaseFault.Repeated repeated) {
            return either(
                    "an earlier row has the claim id " + repeated.claim() + ". Remove one of them",
                    "前面已有结算号 " + repeated.claim() + "，请删除其中一行");
        }
        CaseFault.NothingToReverse nothing = (CaseFault.NothingToReverse) fault;
        return either(
                "the refund " + nothing.refund() + " takes back " + nothing.claim()
                        + ", which is not among the settled claims. Give both in one file, or use the books (--store)",
                "退费 " + nothing.refund() + " 所冲的 " + nothing.claim() + " 不在已结算之列，请放在同一文件，或使用账簿（--store）");
    }
}
