package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the algorithms are the standards' (密码算法)")
class CipherSuiteSpecification {
    private static final HexFormat HEX = HexFormat.of();

    // spotless:off
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SHA256_AES | abc | ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
            SM3_SM4    | abc | 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
            """)
    // spotless:on
    @DisplayName("hashes: FIPS 180-4 and GB/T 32905, example 1")
    void hashes(CipherSuite suite, String text, String hash) {
        assertThat(HEX.formatHex(suite.digest().digest(text.getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(hash);
    }

    @Test
    @DisplayName("SM4-GCM: RFC 8998, A.1")
    void sm4() {
        byte[] key = HEX.parseHex("0123456789abcdeffedcba9876543210");
        byte[] nonce = HEX.parseHex("00001234567800000000abcd");
        byte[] about = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] text = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");

        byte[] sealed = CipherSuite.SM3_SM4.key(key).seal(nonce, about, text);

        assertThat(HEX.formatHex(sealed))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
        assertThat(CipherSuite.SM3_SM4.key(key).open(nonce, about, sealed)).hasValue(text);
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    @DisplayName("what is altered in one bit, or stands elsewhere, does not open")
    void altered(CipherSuite suite) {
        CipherKey key = suite.key(StoreKeys.random(suite.keyBytes()));
        byte[] nonce = StoreKeys.random(CipherSuite.NONCE_BYTES);
        byte[] about = {1, 2, 3};
        byte[] sealed = key.seal(nonce, about, "lantern-01".getBytes(StandardCharsets.UTF_8));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] other = sealed.clone();
            other[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(key.open(nonce, about, other)).as("bit %s", bit).isEmpty();
        }
        assertThat(key.open(nonce, new byte[] {1, 2, 4}, sealed)).isEmpty();
        assertThat(suite.key(StoreKeys.random(suite.keyBytes())).open(nonce, about, sealed))
                .isEmpty();
        assertThat(key.open(Arrays.copyOf(new byte[] {7}, CipherSuite.NONCE_BYTES), about, sealed))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    @DisplayName("what is cut short, anywhere, does not open; and the key goes on")
    void cutShort(CipherSuite suite) {
        CipherKey key = suite.key(StoreKeys.random(suite.keyBytes()));
        byte[] about = {1, 2, 3};
        byte[] text = "lantern-01".getBytes(StandardCharsets.UTF_8);
        byte[] nonce = StoreKeys.random(CipherSuite.NONCE_BYTES);
        byte[] sealed = key.seal(nonce, about, text);
        for (int length = 0; length < sealed.length; length++) {
            assertThat(key.open(nonce, about, Arrays.copyOf(sealed, length)))
                    .as("of length %s", length)
                    .isEmpty();
        }
        assertThat(key.open(nonce, about, sealed)).hasValue(text);
        byte[] another = StoreKeys.random(CipherSuite.NONCE_BYTES);
        assertThat(key.open(another, about, key.seal(another, about, text))).hasValue(text);
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    @DisplayName("one key serves several threads at once")
    void severalThreads(CipherSuite suite) {
        CipherKey key = suite.key(StoreKeys.random(suite.keyBytes()));
        MacKey mac = suite.mac(StoreKeys.random(CipherSuite.HASH_BYTES));
        List<byte[]> texts = IntStream.range(0, 400)
                .mapToObj(i -> "lantern-".concat(Integer.toString(i)).getBytes(StandardCharsets.UTF_8))
                .toList();
        List<String> tags =
                texts.stream().map(text -> HEX.formatHex(mac.tag(text))).toList();

        List<byte[]> opened = texts.parallelStream()
                .map(text -> {
                    byte[] nonce = StoreKeys.random(CipherSuite.NONCE_BYTES);
                    return key.open(nonce, text, key.seal(nonce, text, text)).orElseThrow();
                })
                .toList();

        assertThat(opened).containsExactlyElementsOf(texts);
        assertThat(texts.parallelStream().map(text -> HEX.formatHex(mac.tag(text))))
                .containsExactlyElementsOf(tags);
    }
}
