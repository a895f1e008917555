package org.sanchong.application.wording;

import java.time.LocalDate;
import org.sanchong.application.port.out.JournalRoots.Code;
import org.sanchong.application.port.out.JournalRoots.Difference;
import org.sanchong.application.port.out.JournalRoots.Place;
import org.sanchong.application.port.out.JournalRoots.Root;

/** Puts into words what roots of the journal show. */
public final class RootWording {
    private final boolean chinese;

    /** Prepares for a language. */
    public RootWording(Language language) {
        this.chinese = language == Language.ZH;
    }

    private String either(String english, String inChinese) {
        return chinese ? inChinese : english;
    }

    /** Returns the code, what it means, and where it is. */
    public String of(Difference difference) {
        Place place = difference.place();
        return of(difference.code())
                + either(" (", "（")
                + place.region().value() + " " + place.day() + ": "
                + either(
                        Counted.of(difference.listed(), "entry", "entries") + " listed, " + difference.found()
                                + " in the books)",
                        "清单 " + difference.listed() + " 条，账簿 " + difference.found() + " 条）");
    }

    /** Returns the code and what it means. */
    public String of(Code code) {
        return code + either(": " + inEnglish(code), "：" + inChinese(code));
    }

    private static String inEnglish(Code code) {
        return switch (code) {
            case ROOT_DIFFERS -> "the books give another root: entries of the day were changed, added or taken out";
            case ROOT_MISSING -> "the books have nothing of a region and day that had entries";
            case ROOT_ADDED -> "the books have entries of a region and day that had none";
            case SIGNATURE_WRONG -> "the list is not what was signed, or it was signed with another key";
        };
    }

    private static String inChinese(Code code) {
        return switch (code) {
            case ROOT_DIFFERS -> "账簿算出的根哈希不同：该日的记录被改动、增加或删除";
            case ROOT_MISSING -> "清单中有记录的地区和日期，账簿中没有";
            case ROOT_ADDED -> "清单中没有记录的地区和日期，账簿中有";
            case SIGNATURE_WRONG -> "清单与签名时不同，或由另一把密钥签名";
        };
    }

    /** Returns that the books still give all roots. */
    public String same(long roots, LocalDate until) {
        return either(
                Counted.of(roots, "root") + " until " + until + ", all as the books give them",
                "截至 " + until + " 共 " + roots + " 个根哈希，均与账簿一致");
    }

    /** Returns what is to be done where a root is not the same. */
    public String rest() {
        return either(
                "Nothing after this was looked at. Find out with \"journal verify\" and a backup of that day",
                "此处之后的内容未再核对，请用 journal verify 和当日备份查明");
    }

    /** Returns that a signature was not looked at. */
    public String notChecked() {
        return either(
                "the signature was not checked: name the signer's key with --public-key",
                "未核对签名：请用 --public-key 指定签名人的公钥");
    }

    /** Returns that the list has no signature. */
    public String unsigned() {
        return either("the list is not signed", "清单没有签名");
    }

    /** Returns that the signature is right. */
    public String signed() {
        return either("signed by the owner of the key", "签名与公钥相符");
    }

    /** Returns that a day is not over. */
    public String notOver(LocalDate day, LocalDate closed) {
        return either(
                day + " is not over, or ended less than an hour ago: settlements of it may still come. List until "
                        + closed + ", or name --open-days for roots that may still change",
                day + " 尚未结束，或结束不足一小时，仍可能有结算入账。请列至 " + closed + "，或用 --open-days 列出可能变动的根哈希");
    }

    /** Returns that a claim's day is not over. */
    public String notOver(LocalDate day) {
        return either(
                day
                        + ", on which the claim was settled, is not over, or ended less than an hour ago. Prove it later, or name"
                        + " --open-days for a root that may still change",
                "该结算入账的 " + day + " 尚未结束，或结束不足一小时。请稍后再试，或用 --open-days 接受可能变动的根哈希");
    }

    /** Returns that the books do not have a claim. */
    public String unknown(String claim) {
        return either("the books have no claim " + claim, "账簿中没有结算 " + claim);
    }

    /** Returns that the proof of a claim is right. */
    public String proved(String claim, Root root) {
        return either(
                "claim " + claim + " is beneath the root of "
                        + root.place().region().value() + " " + root.place().day(),
                "结算 " + claim + " 属于 " + root.place().region().value() + " "
                        + root.place().day() + " 的根哈希");
    }

    /** Returns that a proof does not lead to its root. */
    public String notProved() {
        return either(
                "PROOF_WRONG: the proof does not lead to its root: it was changed", "PROOF_WRONG：证明推不到其根哈希，内容被改动");
    }

    /** Returns that the root of a proof is not in the list. */
    public String notListed(Root root) {
        return either(
                "ROOT_NOT_LISTED: the list has another root, or none, of "
                        + root.place().region().value() + " " + root.place().day(),
                "ROOT_NOT_LISTED：清单中 " + root.place().region().value() + " "
                        + root.place().day() + " 没有或不是这个根哈希");
    }

    /** Returns how many roots there are, for the end of a check of the journal; the newest are shown below it. */
    public String counted(long roots) {
        return roots == 0
                ? either("no day with entries is over yet, so there are no roots", "有记录的日期尚未结束，还没有根哈希")
                : either(
                        Counted.of(roots, "root") + " of days that are over; of the newest:",
                        "已结束的日期共 " + roots + " 个根哈希，最近一日：");
    }
}
