package org.sanchong.application.wording;

import org.sanchong.application.port.out.Journal.Code;
import org.sanchong.application.port.out.Journal.Fault;

/** Puts into words what the journal of the books shows. */
public final class JournalWording {
    private final boolean chinese;

    /** Prepares for a language. */
    public JournalWording(Language language) {
        this.chinese = language == Language.ZH;
    }

    /** Returns the code, what it means, and where it is. */
    public String of(Fault fault) {
        String where = fault.table() + ": " + fault.row();
        return fault.code()
                + (chinese
                        ? "：" + inChinese(fault.code()) + "（" + where + "）"
                        : ": " + inEnglish(fault.code()) + " (" + where + ")");
    }

    private static String inEnglish(Code code) {
        return switch (code) {
            case CHAIN_BROKEN ->
                "an entry does not follow the one before it, or the chain does not end where its owner's row says";
            case ENTRY_MISSING -> "the settlement of an entry is not there";
            case ENTRY_ALTERED -> "a settlement, its movements or what its stay carries are not what was written";
            case NOT_IN_JOURNAL -> "a settlement stands in no chain of its person";
            case CLAIM_ALTERED -> "what a claim says is not what was written";
            case OWNER_ALTERED -> "an owner's row is not what was written";
            case TOTAL_DIFFERS -> "a running total is not what its movements come to";
            case CERTIFICATION_ALTERED ->
                "a list that was taken in, or what it changed about a certification, is not what was written";
            case CATALOG_ALTERED -> "a catalog that the books keep is not what was written";
            case CASE_ALTERED ->
                "what happened to an application or a warning, or which of them are open, is not what was written";
            case LEDGER_ALTERED -> "a row of a ledger is not what was written";
        };
    }

    private static String inChinese(Code code) {
        return switch (code) {
            case CHAIN_BROKEN -> "某条记录与前一条不相衔接，或链尾与账户行所记不符";
            case ENTRY_MISSING -> "某条记录的结算不存在";
            case ENTRY_ALTERED -> "某笔结算、其累计变动或结转额与写入时不同";
            case NOT_IN_JOURNAL -> "某笔结算不在其参保人的链中";
            case CLAIM_ALTERED -> "某笔结算申请的内容与写入时不同";
            case OWNER_ALTERED -> "某账户行与写入时不同";
            case TOTAL_DIFFERS -> "某项年度累计与其变动之和不符";
            case CERTIFICATION_ALTERED -> "某次名单交付或其认定变更与写入时不同";
            case CATALOG_ALTERED -> "账簿所存的某个政策目录与写入时不同";
            case CASE_ALTERED -> "某个救助申请或预警的事项记录，或未办结的名单，与写入时不同";
            case LEDGER_ALTERED -> "某条台账记录与写入时不同";
        };
    }

    /** Returns that everything is as it was written. */
    public String whole(long entries, long chains) {
        return chinese
                ? "共 " + entries + " 条记录、" + chains + " 条链，均与写入时一致"
                : Counted.of(entries, "entry", "entries") + " in " + Counted.of(chains, "chain")
                        + ", all as they were written";
    }

    /** Returns what is to be done where something is not right. */
    public String rest() {
        return chinese ? "此处之后的内容未再核对，请与备份比对" : "Nothing after this was looked at. Compare the books with a backup";
    }
}
