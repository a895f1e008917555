package org.sanchong.app.journal;

import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.ExplainFromBooks.Difference;
import org.sanchong.application.port.in.ExplainFromBooks.Outcome;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.wording.Language;

/** Puts into words how a claim of the books came out that was settled again: a stable code, a colon, and what to do. */
public final class RemadeWording {
    private final boolean chinese;

    /** Words for people who use the language. */
    public RemadeWording(Language language) {
        this.chinese = language == Language.ZH;
    }

    /** Returns where the claim comes out otherwise than it is kept. */
    public String of(Outcome.Different different) {
        String claim = different.booked().settled().claim().value();
        List<Difference> all = different.differences();
        if (all.size() == 1 && all.get(0).what().equals("catalog")) {
            return different.code() + altered(claim, all.get(0));
        }
        String where = differences(different.differences());
        return different.code()
                + (chinese
                        ? "：结算 " + claim + " 重算结果与账簿不同（" + where + "）。请运行 journal verify，并与备份比对；结果无误则说明入账的程序有误"
                        : ": claim " + claim + " comes out otherwise than it is kept (" + where
                                + "). Run journal verify and compare the books with a backup; if they are as they were"
                                + " written, the program that wrote them was wrong");
    }

    private String altered(String claim, Difference catalog) {
        String is = catalog.made().isEmpty() ? chinese ? "无法读取" : "cannot be read" : catalog.made();
        return chinese
                ? "：结算 " + claim + " 所用的政策目录在账簿中已被改动（CATALOG_ALTERED）：应为内容哈希 " + catalog.kept() + "，现为 " + is
                        + "。请运行 journal verify，并与备份比对；当时的目录可用 --catalog 或 --as-known-on 给出"
                : ": the catalog that settled claim " + claim
                        + " was altered in the books (CATALOG_ALTERED): its content hash should be " + catalog.kept()
                        + ", and it is " + is
                        + ". Run journal verify and compare the books with a backup; name the catalog of"
                        + " that time with --catalog or --as-known-on";
    }

    private String differences(List<Difference> differences) {
        return differences.stream().map(this::difference).collect(Collectors.joining(chinese ? "；" : "; "));
    }

    private String difference(Difference difference) {
        String none = chinese ? "无" : "nothing";
        String kept = difference.kept().isEmpty() ? none : difference.kept();
        String made = difference.made().isEmpty() ? none : difference.made();
        return difference.what()
                + (chinese ? "：账簿 " + kept + "，重算 " + made : ": kept " + kept + ", made again " + made);
    }

    /** Returns that another catalog settled the claim. */
    public String of(Outcome.OfOtherCatalog other) {
        String hash = other.booked().settled().catalogHash();
        boolean isAlike = !other.alike().isEmpty();
        if (chinese) {
            return other.code() + "：本笔按内容哈希为 " + hash + " 的政策目录结算，账簿未保存该目录，现用的目录与之不同"
                    + (isAlike ? "；按现用目录重算，金额与累计均一致，计算过程的封印无法比对" : "，重算结果也不同。请用 --catalog 或 --as-known-on 给出当时的目录");
        }
        return other.code() + ": it was settled by the catalog of content hash " + hash
                + ", which the books do not keep, and this one is another. "
                + (isAlike
                        ? "By this one all amounts and running totals come out as they are kept; the seal of the derivation"
                                + " cannot be compared"
                        : "By this one it comes out otherwise. Name the catalog of that time with --catalog or"
                                + " --as-known-on");
    }

    /** Returns that the person is forgotten. */
    public String of(Outcome.Forgotten forgotten) {
        String claim = forgotten.booked().settled().claim().value();
        return forgotten.code()
                + (chinese
                        ? "：结算 " + claim + " 的个人信息已按要求删除，申报内容不复存在，无法重算；金额与记录仍在，并可由 journal verify 核对"
                        : ": the person of claim " + claim
                                + " is forgotten, and what it said with the person, so it is not"
                                + " made again. Its amounts are kept, and journal verify still checks them");
    }

    /** Returns that the claim was taken back since. */
    public String takenBack(BookedClaim booked) {
        Entry last = booked.entries().get(booked.entries().size() - 1);
        String claim = last.claim().value();
        return chinese
                ? "结算 " + claim + " 已于 " + last.recordedAt() + " 冲正，以上为冲正前的结算"
                : "claim " + claim + " was taken back at " + last.recordedAt() + "; this is how it was settled before";
    }

    /** Returns that a claim was corrected. */
    public String corrected(BookedClaim booked) {
        Entry standing = booked.standing();
        String claim = standing.claim().value();
        return chinese
                ? "结算 " + claim + " 已于 " + standing.recordedAt() + " 更正，以上为更正后的结算"
                : "claim " + claim + " was corrected at " + standing.recordedAt() + "; this is what it comes to since";
    }
}
