package org.sanchong.adapter.jdbc;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * A key of a suite's cipher. Once it has encrypted, what the cipher reckons from the key alone is kept, since that takes
 * longer than to encrypt a few words; who only reads, of many people, keeps nothing. For any number of threads, one at a
 * time.
 */
final class CipherKey {
    private static final int TAG_BYTES = 16;

    private final CipherSuite suite;
    private final SecretKey key;
    private @Nullable Cipher cipher;

    CipherKey(CipherSuite suite, SecretKey key) {
        this.suite = suite;
        this.key = key;
    }

    /**
     * Returns the text encrypted and authenticated.
     *
     * @param nonce what is never used twice with one key
     * @param about what the text stands beside: it opens only beside the same
     */
    synchronized byte[] seal(byte[] nonce, byte[] about, byte[] text) {
        try {
            Cipher sealing = ready(Cipher.ENCRYPT_MODE, nonce);
            cipher = sealing;
            sealing.updateAAD(about);
            return sealing.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw CipherSuite.absent(impossible);
        }
    }

    /** Returns the text, or nothing where key, nonce, what it stands beside or the text itself is another one. */
    synchronized Optional<byte[]> open(byte[] nonce, byte[] about, byte[] sealed) {
        if (sealed.length < TAG_BYTES) {
            // What is shorter than its tag was cut, and one of the providers would break down over it.
            return Optional.empty();
        }
        try {
            Cipher opening = ready(Cipher.DECRYPT_MODE, nonce);
            opening.updateAAD(about);
            return Optional.of(opening.doFinal(sealed));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw CipherSuite.absent(impossible);
        }
    }

    private Cipher ready(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher ready = cipher == null ? suite.cipher() : cipher;
        ready.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        return ready;
    }

    /** Says that it is a key, and not which. */
    @Override
    public String toString() {
        return "a key of " + suite.code();
    }
}
