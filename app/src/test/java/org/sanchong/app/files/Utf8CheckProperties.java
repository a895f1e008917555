package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanchong.application.port.out.UnusableFileException;

/** The check agrees with the JDK's own decoder. */
class Utf8CheckProperties {
    @Property(tries = 4000)
    @Label("bytes pass if and only if they can be decoded")
    void passesWhatCanBeDecoded(@ForAll("bytes") byte[] bytes) {
        assertThat(passes(bytes)).isEqualTo(canBeDecoded(bytes));
    }

    @Property
    @Label("every text passes")
    void passesEveryText(@ForAll String text) {
        assertThat(passes(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    /** Bytes that begin, follow, and end the forms of RFC 3629. */
    @Provide
    Arbitrary<byte[]> bytes() {
        byte[] telling = {
            0x41,
            0x0A,
            0x7F,
            (byte) 0x80,
            (byte) 0x8F,
            (byte) 0x90,
            (byte) 0x9F,
            (byte) 0xA0,
            (byte) 0xBF,
            (byte) 0xC0,
            (byte) 0xC1,
            (byte) 0xC2,
            (byte) 0xDF,
            (byte) 0xE0,
            (byte) 0xE1,
            (byte) 0xEC,
            (byte) 0xED,
            (byte) 0xEE,
            (byte) 0xEF,
            (byte) 0xF0,
            (byte) 0xF1,
            (byte) 0xF3,
            (byte) 0xF4,
            (byte) 0xF5,
            (byte) 0xFF
        };
        return Arbitraries.integers()
                .between(0, telling.length - 1)
                .map(i -> telling[i])
                .array(byte[].class)
                .ofMaxSize(6);
    }

    private static boolean passes(byte[] bytes) {
        try {
            Utf8Check.check(bytes, 0, bytes.length, "claims.csv", 1);
            return true;
        } catch (UnusableFileException e) {
            return false;
        }
    }

    private static boolean canBeDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
