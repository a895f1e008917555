package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sanchong.domain.settlement.Lexicon;

/** Values read straight from characters are those that slower, plainer readings find. */
class FieldTextProperties {
    private static final BigDecimal MOST = new BigDecimal("10000000000.00");

    private interface Reading {
        long read(char[] text, int from, int length);
    }

    /** Reads the text amid other characters that must not matter. */
    private static long read(Reading reading, String text) {
        return reading.read(("5.-" + text + "0.0").toCharArray(), 3, text.length());
    }

    private static long amountByTheBook(String text) {
        if (!text.matches("-?[0-9]+(\\.[0-9]{1,2})?")) {
            return Lexicon.UNREADABLE;
        }
        if (text.startsWith("-")) {
            return FieldText.NEGATIVE;
        }
        BigDecimal yuan = new BigDecimal(text);
        return yuan.compareTo(MOST) > 0
                ? Lexicon.UNREADABLE
                : yuan.movePointRight(2).longValueExact();
    }

    private static long dateByTheBook(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return Lexicon.UNREADABLE;
        }
        try {
            return LocalDate.parse(text).toEpochDay();
        } catch (DateTimeException e) {
            return Lexicon.UNREADABLE;
        }
    }

    @Provide
    Arbitrary<String> amounts() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(12);
        Arbitrary<String> decimals = Arbitraries.strings().numeric().ofMaxLength(3);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("", "", "-", "+"), digits, Arbitraries.of("", ".", "."), decimals)
                        .as((sign, yuan, point, fen) -> sign + yuan + point + fen),
                Arbitraries.strings().withChars("0123456789.-+ ,e０").ofMaxLength(14),
                Arbitraries.longs()
                        .between(999_999_999_990L, 1_000_000_000_010L)
                        .map(fen -> BigDecimal.valueOf(fen, 2).toPlainString()),
                Arbitraries.strings().numeric().ofMinLength(11).ofMaxLength(60));
    }

    @Property(tries = 20_000)
    @Label("an amount is digits and at most two decimals, up to 10,000,000,000.00; with a minus it is negative")
    void amounts(@ForAll("amounts") String text) {
        assertThat(read(FieldText::amount, text)).as(text).isEqualTo(amountByTheBook(text));
    }

    @Property(tries = 2000)
    @Label("leading zeros change no amount")
    void leadingZeros(@ForAll("amounts") String text, @ForAll @IntRange(min = 0, max = 80) int zeros) {
        boolean plain = !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.charAt(0) < 0x80;
        assertThat(read(FieldText::amount, plain ? "0".repeat(zeros) + text : text))
                .isEqualTo(read(FieldText::amount, text));
    }

    @Provide
    Arbitrary<String> days() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 99);
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.integers().between(0, 9999),
                                Arbitraries.integers().between(0, 14),
                                Arbitraries.integers().between(0, 33))
                        .as("%04d-%02d-%02d"::formatted),
                Combinators.combine(numbers, numbers, numbers, numbers).as("%02d%02d-%02d-%02d"::formatted),
                Arbitraries.strings().withChars("0129-/ ０").ofMinLength(9).ofMaxLength(11),
                Arbitraries.integers()
                        .between(-719_528, 2_932_896)
                        .map(day -> LocalDate.ofEpochDay(day).toString()));
    }

    @Property(tries = 20_000)
    @Label("a date is a day of the calendar, YYYY-MM-DD")
    void dates(@ForAll("days") String text) {
        assertThat(read(FieldText::date, text)).as(text).isEqualTo(dateByTheBook(text));
    }

    @Example
    @Label("every day of two centuries is read")
    void everyDayIsRead() {
        for (LocalDate day = LocalDate.of(1899, 12, 1); day.getYear() < 2101; day = day.plusDays(1)) {
            assertThat(read(FieldText::date, day.toString())).isEqualTo(day.toEpochDay());
        }
    }

    @Property
    @Label("a flag is true or false, to the letter")
    void flags(@ForAll("flags") String text) {
        long expected = "true".equals(text) ? 1 : "false".equals(text) ? 0 : Lexicon.UNREADABLE;
        assertThat(read(FieldText::flag, text)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> flags() {
        return Arbitraries.oneOf(
                Arbitraries.of("true", "false", "True", "FALSE", "tru", "truee", "fals", "falsee", "1", "0", "yes", ""),
                Arbitraries.strings().withChars("truefals").ofMaxLength(6));
    }

    @Property
    @Label("a count is one to fifteen digits")
    void counts(@ForAll("counts") String text) {
        long expected = text.matches("[0-9]{1,15}") ? Long.parseLong(text) : Lexicon.UNREADABLE;
        assertThat(read(FieldText::count, text)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> counts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofMaxLength(18),
                Arbitraries.strings().withChars("0123456789-+. ０").ofMaxLength(17));
    }

    @Property
    @Label("characters become the bytes of their UTF-8, whatever was encoded before")
    void encoding(@ForAll String first, @ForAll String second) {
        FieldText text = new FieldText();
        BiFunction<String, FieldText, byte[]> encoded = (value, by) -> {
            by.encode(("é" + value + "é").toCharArray(), 1, value.length());
            return Arrays.copyOf(by.bytes(), by.length());
        };
        assertThat(encoded.apply(first, text)).isEqualTo(first.getBytes(StandardCharsets.UTF_8));
        assertThat(encoded.apply(second, text)).isEqualTo(second.getBytes(StandardCharsets.UTF_8));
        assertThat(encoded.apply("a".repeat(1000), text)).hasSize(1000);
        assertThat(encoded.apply("", text)).isEmpty();
    }
}
