package org.sanchong.application.port.out;

/** What signs lists of roots and checks what is shown of them (签名与验证); it needs no books. */
public interface RootSeals {
    /** Returns whether the proof leads from its entry to its root. */
    boolean isProved(JournalRoots.Proof proof);

    /**
     * Returns a fresh pair of keys for signing.
     *
     * @param suite the algorithms: {@code SHA256-AES} gives Ed25519, {@code SM3-SM4} gives SM2 with SM3
     * @throws UnusableFileException if there is no such suite
     */
    Pair newPair(String suite);

    /**
     * Signs a text.
     *
     * @param text what is signed, in UTF-8
     * @param privateKey a private key as PEM (PKCS #8)
     * @throws UnusableFileException if it is none of Ed25519 or SM2; the message shows nothing of it
     */
    Signature sign(String text, String privateKey);

    /**
     * Returns whether the signature is that of the key's owner over the text.
     *
     * @param publicKey a public key as PEM (X.509)
     * @throws UnusableFileException if it is none of Ed25519 or SM2
     */
    boolean isSigned(String text, Signature signature, String publicKey);

    /**
     * A pair of keys.
     *
     * @param privateKey as PEM (PKCS #8): whoever has it can sign
     * @param publicKey as PEM (X.509)
     */
    record Pair(String privateKey, String publicKey) {
        /** Shows no key. */
        @Override
        public String toString() {
            return "a pair of keys";
        }
    }

    /**
     * A signature.
     *
     * @param algorithm {@code Ed25519}, or {@code SM2} with SM3 (GB/T 32918)
     * @param value the signature in base64
     */
    record Signature(String algorithm, String value) {}
}
