package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedNumberTest {
    private static boolean is(String text) {
        byte[] bytes = ("9.9E+" + text + "E+17").getBytes(StandardCharsets.UTF_8);
        return ShortenedNumber.is(bytes, 5, text.getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.3E+17", "4E+17", "4.30523198001011E+17", "1.2e+15", "9E+100", "12.5E+99"})
    void aNumberInPowersOfTenIs(String text) {
        assertThat(is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1E5",
                "4E17",
                "4.3E+7",
                "4.3E-17",
                "E+17",
                ".5E+17",
                "4.E+17",
                "4.3E+1x",
                "4,3E+17",
                "A4.3E+17",
                "4.3F+17",
                "4.3.1E+17",
                "430523198001011234",
                "4.3E+1700",
                "甲4E+17",
                "-4.3E+17",
                "+17",
                "E+1"
            })
    void nothingElseIs(String text) {
        assertThat(is(text)).isFalse();
    }
}
