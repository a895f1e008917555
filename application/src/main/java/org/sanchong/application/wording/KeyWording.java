package org.sanchong.application.wording;

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
}
