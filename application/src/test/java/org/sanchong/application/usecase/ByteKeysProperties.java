package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts are numbered once each, found again, and compared by code point. */
class ByteKeysProperties {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int add(ByteKeys keys, String text) {
        byte[] bytes = Arrays.copyOf(utf8(text), utf8(text).length + 3);
        return keys.add(bytes, bytes.length - 3);
    }

    private static int find(ByteKeys keys, String text) {
        return keys.find(utf8(text), utf8(text).length);
    }

    /** Texts that differ where UTF-16 and code points disagree: around the surrogates. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> characters =
                Arbitraries.of("a", "b", "é", "理", "\uD7FF", "\uE000", "\uFF21", "\uFFFD", "😀", "𠀀");
        Arbitrary<String> texts = characters.list().ofMaxSize(4).map(parts -> String.join("", parts));
        return texts.list().ofMaxSize(60);
    }

    @Property
    @Label("a text has the number of when it first came")
    void numbersAreThoseOfTheFirstComing(@ForAll("texts") List<String> texts) {
        ByteKeys keys = new ByteKeys();
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (String text : texts) {
            expected.putIfAbsent(text, expected.size());
            assertThat(add(keys, text)).isEqualTo(expected.get(text));
        }
        assertThat(keys.size()).isEqualTo(expected.size());
        expected.forEach((text, number) -> {
            assertThat(find(keys, text)).isEqualTo(number);
            assertThat(keys.text(number)).isEqualTo(text);
        });
        assertThat(find(keys, "never came")).isEqualTo(ByteKeys.NONE);
    }

    @Property
    @Label("texts compare by code point")
    void textsCompareByCodePoint(@ForAll("texts") List<String> texts) {
        ByteKeys keys = new ByteKeys();
        add(keys, "there is a text before the empty one");
        for (String one : texts) {
            for (String other : texts) {
                int expected = Arrays.compare(
                        one.codePoints().toArray(), other.codePoints().toArray());
                int actual = keys.compare(add(keys, one), add(keys, other));
                assertThat(Integer.signum(actual)).isEqualTo(Integer.signum(expected));
            }
        }
    }

    @Example
    @Label("the table grows with what comes")
    void growth() {
        ByteKeys keys = new ByteKeys();
        int many = 70_000;
        for (int i = 0; i < many; i++) {
            assertThat(add(keys, "person " + i)).isEqualTo(i);
        }
        for (int i = 0; i < many; i++) {
            assertThat(add(keys, "person " + i)).isEqualTo(i);
            assertThat(find(keys, "person " + i)).isEqualTo(i);
        }
        assertThat(keys.text(0)).isEqualTo("person 0");
        assertThat(keys.text(many - 1)).isEqualTo("person " + (many - 1));
        assertThat(keys.size()).isEqualTo(many);
        assertThat(find(keys, "person " + many)).isEqualTo(ByteKeys.NONE);
    }
}
