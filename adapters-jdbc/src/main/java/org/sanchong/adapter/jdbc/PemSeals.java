package org.sanchong.adapter.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.RootSeals;
import org.sanchong.application.port.out.UnusableFileException;

/** Signs with keys in PEM, and checks signatures and proofs. */
final class PemSeals implements RootSeals {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    @Override
    public boolean isProved(JournalRoots.Proof proof) {
        return ClaimProof.isProved(proof);
    }

    @Override
    public Pair newPair(String suite) {
        KeyPair pair = SignatureScheme.of(CipherSuite.named(suite)).newPair();
        return new Pair(
                pem(PRIVATE, pair.getPrivate().getEncoded()),
                pem(PUBLIC, pair.getPublic().getEncoded()));
    }

    @Override
    public Signature sign(String text, String privateKey) {
        byte[] key = bytes(PRIVATE, privateKey);
        for (SignatureScheme scheme : SignatureScheme.values()) {
            try {
                byte[] signed = scheme.sign(key, text.getBytes(StandardCharsets.UTF_8));
                return new Signature(scheme.code(), Base64.getEncoder().encodeToString(signed));
            } catch (GeneralSecurityException another) {
                // It is a key of another algorithm.
            }
        }
        throw unusable(PRIVATE);
    }

    @Override
    public boolean isSigned(String text, Signature signature, String publicKey) {
        byte[] key = bytes(PUBLIC, publicKey);
        byte[] value;
        try {
            value = Base64.getDecoder().decode(signature.value());
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
        for (SignatureScheme scheme : SignatureScheme.values()) {
            try {
                boolean isRight = scheme.isSigned(key, text.getBytes(StandardCharsets.UTF_8), value);
                return isRight && scheme.code().equals(signature.algorithm());
            } catch (GeneralSecurityException another) {
                // It is a key of another algorithm.
            }
        }
        throw unusable(PUBLIC);
    }

    private static String pem(String kind, byte[] key) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    private static byte[] bytes(String kind, String pem) {
        String begin = "-----BEGIN " + kind + "-----";
        int from = pem.indexOf(begin);
        int until = pem.indexOf("-----END " + kind + "-----");
        if (from < 0 || until < from) {
            throw unusable(kind);
        }
        try {
            return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), until));
        } catch (IllegalArgumentException e) {
            // The cause would show a part of the key.
            throw unusable(kind);
        }
    }

    private static UnusableFileException unusable(String kind) {
        return new UnusableFileException("no key to sign with or to check by: a PEM file with one \"BEGIN " + kind
                + "\" of Ed25519 or SM2 is needed, as \"sanchong keys signing\" makes it"
                + " / 需要 PEM 格式的 " + kind + "（Ed25519 或 SM2），可用 sanchong keys signing 生成");
    }
}
