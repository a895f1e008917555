package org.sanchong.application.wording;

import java.util.List;
import org.sanchong.application.port.out.BookKeys;

/** Puts into words what became of keys. */
public final class KeyWording {
    private final boolean chinese;

    /** Prepares for a language. */
    public KeyWording(Language language) {
        this.chinese = language == Language.ZH;
    }

    private String either(String english, String inChinese) {
        return chinese ? inChinese : english;
    }

    /** Returns that keys for books were made. */
    public String made(String file) {
        return either(
                file
                        + " has the keys now, for books that are not there yet: name it with SANCHONG_KEYS_FILE when they are"
                        + " made. Keep a copy apart from the books and their backups: without it nobody reads them",
                "已生成密钥文件 " + file + "，用于新建账簿：建账时以 SANCHONG_KEYS_FILE 指定。请与账簿及其备份分开保存一份，密钥丢失则无人能读");
    }

    /** Returns that keys to sign with were made. */
    public String signing(String privateKey, String publicKey) {
        return either(
                privateKey + " signs: keep it where the books' administrators do not come. " + publicKey
                        + " checks: give it to whoever gets the lists",
                privateKey + " 用于签名，请存放在账簿管理员接触不到之处；" + publicKey + " 用于核对，请交给清单的接收方");
    }

    /** Returns that the keys of people are wrapped under another master key, and what is to be done next. */
    public String rotated(BookKeys.Rotation rotation) {
        String said = either(
                (rotation.isNew() ? "made " : "went on with ") + "master." + rotation.master() + "; "
                        + Counted.of(rotation.wrapped(), "key of people", "keys of people") + " wrapped anew",
                (rotation.isNew() ? "已生成 " : "继续使用 ") + "master." + rotation.master() + "，重新加密个人密钥 "
                        + rotation.wrapped() + " 个");
        String names = String.join(
                ", ", rotation.old().stream().map(old -> "master." + old).toList());
        return said
                + (rotation.old().isEmpty()
                        ? ""
                        : either(
                                ". " + names + " is not needed any more: once all programs have the file as it is now,"
                                        + " \"sanchong keys retire\" takes it out. Copy the file apart again; backups made before"
                                        + " need the copy that you have",
                                "。" + names + " 已不再需要：各处程序都用上新的密钥文件后，用 sanchong keys retire 停用。"
                                        + "请重新另存一份密钥文件；此前的备份仍需原来的那一份"));
    }

    /** Returns what came of retiring master keys. */
    public String retired(BookKeys.Retirement retirement) {
        String names = String.join(
                ", ", retirement.old().stream().map(old -> "master." + old).toList());
        if (retirement.needed() > 0) {
            return either(
                    Counted.of(retirement.needed(), "key of people still needs", "keys of people still need") + " "
                            + names + ": run \"sanchong keys rotate\" first. Nothing was retired",
                    "仍有 " + retirement.needed() + " 个个人密钥需要 " + names + "：请先运行 sanchong keys rotate。未停用任何密钥");
        }
        return retirement.old().isEmpty()
                ? either("there is one master key, and it is needed", "只有一个主密钥，仍在使用")
                : either(
                        names
                                + " is out of the file, and the books refuse it. Copy the file apart again; backups made before"
                                + " the change need the copy of then",
                        names + " 已从文件中移除，账簿不再接受。请重新另存密钥文件；更换之前的备份仍需当时的那一份");
    }

    /** Returns what forgetting does, for whoever has not said that it is to be done. */
    public String toForget(String person) {
        return either(
                "forgetting cannot be undone: the keys of the texts about " + person
                        + " are destroyed, so id, household and"
                        + " facts of the claims are gone; amounts, dates of settling, claim ids and hashes stay. Nothing was"
                        + " done. Add --yes to do it",
                "遗忘不可撤销：" + person + " 的密钥将被销毁，身份、家庭和结算申请的内容不再可读；金额、入账时间、结算号和哈希保留。" + "尚未执行，加 --yes 执行");
    }

    /** Returns what was forgotten. */
    public String forgotten(String person, List<BookKeys.ForgottenYear> years) {
        if (years.isEmpty()) {
            return either("the books have nothing of " + person + " there", "账簿中没有 " + person + " 的相应记录");
        }
        StringBuilder text = new StringBuilder();
        for (BookKeys.ForgottenYear year : years) {
            String when = year.planYear() == 0
                    ? either("over all years", "各年累计")
                    : either("plan year " + year.planYear(), year.planYear() + " 年度");
            text.append(when)
                    .append(either(": ", "："))
                    .append(year.isNew() ? either("forgotten", "已遗忘") : either("was forgotten before", "此前已遗忘"))
                    .append(either(
                            ", " + Counted.of(year.entries(), "entry stays", "entries stay") + "\n",
                            "，保留记录 " + year.entries() + " 条\n"));
        }
        return text
                + either(
                        "Gone: id, household and facts of the claims, and the seals of their derivations. There still: claim"
                                + " ids, amounts, running totals, hashes; and everything in older backups, as long as those and"
                                + " the keys of then are kept",
                        "已不可读：身份、家庭、结算申请的内容及其推导的封印。仍保留：结算号、金额、年度累计、哈希；" + "旧备份及当时的密钥存在期间，其中的内容仍在");
    }
}
