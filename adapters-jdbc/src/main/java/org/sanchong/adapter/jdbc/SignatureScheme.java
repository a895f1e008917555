package org.sanchong.adapter.jdbc;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** With which algorithm lists of roots are signed (签名算法). */
enum SignatureScheme {
    /** Of the platform. */
    ED25519("Ed25519", "Ed25519", "Ed25519"),
    /** With SM3 (国密): GB/T 32918. */
    SM2("SM2", "EC", "SM3withSM2");

    private final String code;
    private final String keys;
    private final String signature;

    SignatureScheme(String code, String keys, String signature) {
        this.code = code;
        this.keys = keys;
        this.signature = signature;
    }

    /** Returns the one that goes with the other algorithms of a store. */
    static SignatureScheme of(CipherSuite suite) {
        return suite == CipherSuite.SM3_SM4 ? SM2 : ED25519;
    }

    /** Returns how it is written. */
    String code() {
        return code;
    }

    /** Returns a fresh pair of keys. */
    KeyPair newPair() {
        try {
            KeyPairGenerator pairs = this == SM2
                    ? KeyPairGenerator.getInstance(keys, Bouncy.CASTLE)
                    : KeyPairGenerator.getInstance(keys);
            AlgorithmParameterSpec curve =
                    this == SM2 ? new ECGenParameterSpec("sm2p256v1") : NamedParameterSpec.ED25519;
            pairs.initialize(curve);
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("the algorithms of signatures are there", impossible);
        }
    }

    /**
     * Signs.
     *
     * @param key a private key (PKCS #8)
     * @throws GeneralSecurityException if the key is one of another algorithm
     */
    byte[] sign(byte[] key, byte[] text) throws GeneralSecurityException {
        PrivateKey signing = factory().generatePrivate(new PKCS8EncodedKeySpec(key));
        Signature made = signature();
        made.initSign(signing);
        made.update(text);
        return made.sign();
    }

    /**
     * Returns whether it is a signature of the text.
     *
     * @param key a public key (X.509)
     * @throws GeneralSecurityException if the key is one of another algorithm
     */
    boolean isSigned(byte[] key, byte[] text, byte[] value) throws GeneralSecurityException {
        PublicKey checking = factory().generatePublic(new X509EncodedKeySpec(key));
        Signature checked = signature();
        checked.initVerify(checking);
        checked.update(text);
        try {
            return checked.verify(value);
        } catch (java.security.SignatureException noSignature) {
            return false;
        }
    }

    private KeyFactory factory() throws GeneralSecurityException {
        return this == SM2 ? KeyFactory.getInstance(keys, Bouncy.CASTLE) : KeyFactory.getInstance(keys);
    }

    private Signature signature() throws GeneralSecurityException {
        return this == SM2 ? Signature.getInstance(signature, Bouncy.CASTLE) : Signature.getInstance(signature);
    }

    /** The provider of SM2, made when first asked for. */
    private static final class Bouncy {
        static final Provider CASTLE = new BouncyCastleProvider();
    }
}
