package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.application.port.out.RootSeals;
import org.sanchong.application.port.out.RootSeals.Pair;
import org.sanchong.application.port.out.RootSeals.Signature;
import org.sanchong.application.port.out.UnusableFileException;

@DisplayName("signatures of lists of roots (签名)")
class PemSealsTest {
    private final RootSeals seals = new PemSeals();

    @ParameterizedTest
    @CsvSource({"SHA256-AES, Ed25519", "SM3-SM4, SM2"})
    @DisplayName("are of the text and of the key's owner alone")
    void signatures(String suite, String algorithm) {
        Pair pair = seals.newPair(suite);
        Signature signature = seals.sign("根 root\n", pair.privateKey());
        assertThat(signature.algorithm()).isEqualTo(algorithm);
        assertThat(seals.isSigned("根 root\n", signature, pair.publicKey())).isTrue();
        assertThat(seals.isSigned("根 root", signature, pair.publicKey())).isFalse();
        assertThat(seals.isSigned("根 root\n", signature, seals.newPair(suite).publicKey()))
                .isFalse();
        assertThat(seals.isSigned("根 root\n", new Signature("other", signature.value()), pair.publicKey()))
                .isFalse();
        assertThat(seals.isSigned("根 root\n", new Signature(algorithm, "%%"), pair.publicKey()))
                .isFalse();
        assertThat(seals.isSigned("根 root\n", new Signature(algorithm, "AAAA"), pair.publicKey()))
                .isFalse();
        String another = suite.equals("SM3-SM4") ? "SHA256-AES" : "SM3-SM4";
        assertThat(seals.isSigned("根 root\n", signature, seals.newPair(another).publicKey()))
                .isFalse();
        assertThat(pair.toString()).isEqualTo("a pair of keys");
    }

    @Test
    @DisplayName("with what is no key, it is said what is needed, and nothing of it is shown")
    void noKeys() {
        Pair pair = seals.newPair("SHA256-AES");
        String broken = pair.privateKey().replaceFirst("(?m)^M.*$", "MC4CAQAwBQYDSECRETSECRET");
        for (String key : new String[] {"", broken, pair.publicKey()}) {
            assertThatThrownBy(() -> seals.sign("text", key))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining("BEGIN PRIVATE KEY")
                    .hasMessageNotContaining("SECRET");
        }
        Signature signature = seals.sign("text", pair.privateKey());
        assertThatThrownBy(() -> seals.isSigned("text", signature, pair.privateKey()))
                .hasMessageContaining("BEGIN PUBLIC KEY");
        assertThatThrownBy(() -> seals.newPair("MD5")).hasMessageContaining("SHA256-AES or SM3-SM4");
    }
}
