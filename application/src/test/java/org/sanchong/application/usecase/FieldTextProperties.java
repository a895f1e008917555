package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
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

/** Values read straight from bytes are those that slower, plainer readings find. */
class FieldTextProperties {
    private static final BigDecimal MOST = new BigDecimal("10000000000.00");

    private interface Reading {
        long read(byte[] text, int from, int length);
    }

    /** Reads the text amid other characters that must not matter. */
    private static long read(Reading reading, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return reading.read(("5.-" + text + "0.0").getBytes(StandardCharsets.UTF_8), 3, bytes.length);
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
        boolean iso = text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        if (!iso && !text.matches("[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日")) {
            return Lexicon.UNREADABLE;
        }
        String[] parts = text.split("[^0-9]");
        try {
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
                    .toEpochDay();
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

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(7),
                Arbitraries.strings().withChars("0123456789- ./:０").ofLength(6));
    }

    @Property(tries = 5000)
    @Label("a region is six ASCII digits")
    void regions(@ForAll("regions") String text) {
        long expected = text.matches("[0-9]{6}") ? Long.parseLong(text) : -1;
        assertThat(read(FieldText::sixDigits, text)).isEqualTo(expected);
    }

    /** Texts of lengths around the eight bytes that are read at once, much alike. */
    @Provide
    Arbitrary<Set<String>> alike() {
        return Arbitraries.strings().withChars("01P").ofMaxLength(18).set().ofMaxSize(200);
    }

    private static long hash(String before, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = (before + text + "more").getBytes(StandardCharsets.UTF_8);
        return FieldText.hash(all, before.length(), bytes.length);
    }

    @Property
    @Label("a text has one hash wherever it stands, others have others, and only no text has none")
    void hashes(@ForAll("alike") Set<String> texts) {
        Set<Long> hashes = new TreeSet<>();
        for (String text : texts) {
            assertThat(hash("", text)).isEqualTo(hash("elsewhere", text));
            assertThat(hash("", text) == FieldText.NO_HASH).isEqualTo(text.isEmpty());
            hashes.add(hash("", text));
        }
        assertThat(hashes).hasSameSizeAs(texts);
    }

    @Example
    @Label("numbers one after the other spread evenly, by their first bits and by their last")
    void hashesSpread() {
        int[] first = new int[64];
        int[] last = new int[64];
        for (int i = 0; i < 64_000; i++) {
            long hash = hash("", "P%08d".formatted(i));
            first[(int) (hash >>> 58)]++;
            last[(int) hash & 63]++;
        }
        assertThat(Arrays.stream(first).max().orElseThrow()).isBetween(1000, 1200);
        assertThat(Arrays.stream(last).max().orElseThrow()).isBetween(1000, 1200);
    }
}
