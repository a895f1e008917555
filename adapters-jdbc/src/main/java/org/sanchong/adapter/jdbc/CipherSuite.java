package org.sanchong.adapter.jdbc;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.sanchong.application.port.out.UnusableFileException;

/** The algorithms with which a store hashes, authenticates and encrypts (密码算法套件); one for all its life. */
enum CipherSuite {
    /** SHA-256, HMAC-SHA-256 and AES-256-GCM. */
    SHA256_AES("SHA256-AES", "SHA-256", "HmacSHA256", "AES", 32),
    /** SM3, HMAC-SM3 and SM4-GCM (国密): GB/T 32905 and GB/T 32907. */
    SM3_SM4("SM3-SM4", "SM3", "HmacSM3", "SM4", 16);

    /** Bytes of every hash and tag of authentication. */
    static final int HASH_BYTES = 32;

    /** Bytes of a nonce of GCM. */
    static final int NONCE_BYTES = 12;

    private final String code;
    private final String digest;
    private final String mac;
    private final String cipher;
    private final int keyBytes;

    CipherSuite(String code, String digest, String mac, String cipher, int keyBytes) {
        this.code = code;
        this.digest = digest;
        this.mac = mac;
        this.cipher = cipher;
        this.keyBytes = keyBytes;
    }

    /** Returns the suite of the code. */
    static Optional<CipherSuite> of(String code) {
        return Arrays.stream(values()).filter(suite -> suite.code.equals(code)).findFirst();
    }

    /**
     * Returns the suite that somebody named.
     *
     * @throws UnusableFileException if there is none
     */
    static CipherSuite named(String code) {
        return of(code).orElseThrow(() -> new UnusableFileException(
                "--suite is SHA256-AES or SM3-SM4, not \"" + code + "\" / --suite 应为 SHA256-AES 或 SM3-SM4"));
    }

    /** Returns how the suite is written, such as {@code SHA256-AES}. */
    String code() {
        return code;
    }

    /** Returns how many bytes a key of the cipher has. */
    int keyBytes() {
        return keyBytes;
    }

    /** Returns a fresh digest. */
    MessageDigest digest() {
        try {
            return this == SM3_SM4
                    ? MessageDigest.getInstance(digest, Bouncy.CASTLE)
                    : MessageDigest.getInstance(digest);
        } catch (GeneralSecurityException impossible) {
            throw absent(impossible);
        }
    }

    /** Returns what authenticates with the key. */
    MacKey mac(byte[] key) {
        try {
            Mac made = Mac.getInstance(mac, provider());
            made.init(new SecretKeySpec(key, mac));
            return new MacKey(made);
        } catch (GeneralSecurityException impossible) {
            throw absent(impossible);
        }
    }

    /** Returns the key of those bytes. */
    CipherKey key(byte[] bytes) {
        return new CipherKey(this, new SecretKeySpec(bytes, cipher));
    }

    /** Returns a fresh cipher, which is to be given a key. */
    Cipher cipher() throws GeneralSecurityException {
        return Cipher.getInstance(cipher + "/GCM/NoPadding", provider());
    }

    /** To look for who provides an algorithm takes longer than to use it. */
    private Provider provider() {
        return this == SM3_SM4 ? Bouncy.CASTLE : Platform.CIPHERS;
    }

    /** Returns what says that an algorithm is missing, which none is. */
    static AssertionError absent(GeneralSecurityException cause) {
        return new AssertionError("the algorithms of a suite are there, and keys have its length", cause);
    }

    /** The provider of SM3 and SM4, made when first asked for. */
    private static final class Bouncy {
        static final Provider CASTLE = new BouncyCastleProvider();
    }

    /** The platform's provider of AES, found when first asked for. */
    private static final class Platform {
        static final Provider CIPHERS = ofCiphers();

        private static Provider ofCiphers() {
            try {
                return Cipher.getInstance("AES/GCM/NoPadding").getProvider();
            } catch (GeneralSecurityException impossible) {
                throw absent(impossible);
            }
        }
    }
}
