package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.sanchong.domain.money.Money;

/** Text in the making says what Strings would say. */
class Utf8TextProperties {
    private static String text(Utf8Text text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            text.writeTo(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String yuan(long fen) {
        return text(new Utf8Text().addYuan(fen));
    }

    @Property(tries = 5000)
    @Label("yuan are written as Money writes them")
    void yuanAreWrittenAsMoneyWritesThem(@ForAll long fen) {
        long reachable = Math.max(fen, -Long.MAX_VALUE);
        assertThat(yuan(reachable)).isEqualTo(Money.ofFen(reachable).toString());
    }

    @Property(tries = 2000)
    @Label("small amounts too")
    void smallAmounts(@ForAll @LongRange(min = -20_000, max = 20_000) long fen) {
        assertThat(yuan(fen)).isEqualTo(Money.ofFen(fen).toString());
    }

    @Example
    @Label("and the amounts at which a digit is added, up to the most there is")
    void amountsAroundPowersOfTen() {
        for (long power = 1; power > 0 && power <= Long.MAX_VALUE / 10; power *= 10) {
            for (long fen : new long[] {power - 1, power, power + 1}) {
                assertThat(yuan(fen)).isEqualTo(Money.ofFen(fen).toString());
                assertThat(yuan(-fen)).isEqualTo(Money.ofFen(-fen).toString());
            }
        }
        assertThat(yuan(Long.MAX_VALUE)).isEqualTo("92233720368547758.07");
        assertThat(yuan(-Long.MAX_VALUE)).isEqualTo("-92233720368547758.07");
    }

    @Property
    @Label("a line of values is read back as those values")
    void aLineIsReadBack(@ForAll @Size(min = 1, max = 8) List<String> values) throws IOException {
        Utf8Text line = new Utf8Text().addCsv("first", false);
        for (String value : values) {
            line.add(',').addCsv(value, false);
        }
        List<String> expected = values.stream()
                .map(v -> new String(v.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .toList();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text(line.add('\n')))) {
            List<String> read = reader.stream().toList().get(0).getFields();
            assertThat(read.subList(1, read.size())).isEqualTo(expected);
        }
    }

    @Property
    @Label("a guarded value never begins like a formula, and is otherwise as it was")
    void guardedValuesAreNoFormulas(@ForAll @Size(max = 6) List<@LongRange(min = 0, max = 9) Long> of)
            throws IOException {
        StringBuilder value = new StringBuilder();
        of.forEach(i -> value.append("=+-@\t\r'\"a,".charAt(i.intValue())));
        Utf8Text line = new Utf8Text()
                .addCsv("x", true)
                .add(',')
                .addCsv(value.toString(), true)
                .add('\n');
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text(line))) {
            String read = reader.stream().toList().get(0).getField(1);
            boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
            assertThat(read).isEqualTo((formula ? "'" : "") + value);
        }
    }

    @Example
    @Label("it grows as far as it must")
    void itGrows() {
        String long_ = "理赔,".repeat(100_000);
        assertThat(text(new Utf8Text().add(long_).add('x').addCsv(long_, false)))
                .isEqualTo(long_ + "x\"" + long_ + '"');
    }

    @Example
    @Label("flushed, it begins anew")
    void flushedItBeginsAnew() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Text text = new Utf8Text().add("one");
        text.flushTo(out);
        text.add("two").flushTo(out);
        text.flushTo(out);
        assertThat(out).hasToString("onetwo");
    }
}
