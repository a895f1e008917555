package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.statistics.Statistics;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** What goes into a Parquet file comes out of it. */
class ParquetProperties {
    private static final MessageType FORM = new MessageType(
            "row",
            Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named("claim_id"),
            Types.optional(PrimitiveTypeName.INT64)
                    .as(LogicalTypeAnnotation.decimalType(2, 18))
                    .named("total"));

    private final List<Path> files = new ArrayList<>();

    @AfterProperty
    void clean() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        files.clear();
    }

    /** A row: a text and an amount, each perhaps empty. */
    record Pair(String text, String amount) {
        List<String> values() {
            return List.of(text, amount);
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings()
                        .withChars(",\"\n\r;= ")
                        .alpha()
                        .withChars("编号三重")
                        .ofMaxLength(12));
        Arbitrary<String> amounts = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.longs()
                        .between(-1_000_000_000_000L, 1_000_000_000_000L)
                        .map(fen -> BigDecimal.valueOf(fen, 2).toPlainString()));
        return Combinators.combine(texts, amounts).as(Pair::new);
    }

    /** Rows written and read are the lines that CSV has for them, value by value and in their order. */
    @Property(tries = 200)
    void rowsComeBack(@ForAll("pairs") Pair first, @ForAll @Size(max = 50) List<@From("pairs") Pair> more)
            throws IOException {
        List<Pair> rows = new ArrayList<>(more);
        rows.add(0, first);
        Statistics.label("an empty value")
                .collect(rows.stream().anyMatch(r -> r.values().contains("")));
        Statistics.label("a value to quote")
                .collect(rows.stream().anyMatch(r -> r.text().matches("(?s).*[,\"\n].*")));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ParquetWriter<List<String>> writer = new ParquetRows(new ParquetSink(out), FORM)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new ParquetCodecs())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupRowCountLimit(7)
                .build()) {
            for (Pair row : rows) {
                writer.write(row.values());
            }
        }

        Utf8Text expected = new Utf8Text(64);
        expected.add("claim_id,total\n");
        for (Pair row : rows) {
            expected.addCsv(row.text(), false)
                    .add(',')
                    .addCsv(row.amount(), false)
                    .add('\n');
        }
        assertThat(text(out.toByteArray())).isEqualTo(new String(expected.toBytes(), StandardCharsets.UTF_8));
    }

    private String text(byte[] parquet) throws IOException {
        Path file = Files.createTempFile("sanchong-", ".parquet");
        files.add(file);
        Files.write(file, parquet);
        try (ParquetText in = new ParquetText(file, "rows")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A decimal is the same number, whatever its scale and by which type it is kept, and has no zeros behind the fen. */
    @Property
    void aDecimalIsTheSameNumber(@ForAll long unscaled, @ForAll @IntRange(max = 18) int scale) {
        BigDecimal number = BigDecimal.valueOf(unscaled, scale);
        LogicalTypeAnnotation meaning = LogicalTypeAnnotation.decimalType(scale, 19);
        List<String> said = new ArrayList<>();
        new ParquetValue(Types.optional(PrimitiveTypeName.BINARY).as(meaning).named("c"), "c", said::add)
                .addBinary(Binary.fromConstantByteArray(
                        BigInteger.valueOf(unscaled).toByteArray()));
        LogicalTypeAnnotation kept = LogicalTypeAnnotation.decimalType(scale, 18);
        new ParquetValue(Types.optional(PrimitiveTypeName.INT64).as(kept).named("c"), "c", said::add).addLong(unscaled);
        assertThat(said).allSatisfy(text -> {
            assertThat(new BigDecimal(text)).isEqualByComparingTo(number);
            assertThat(text).doesNotContain("E").doesNotMatch(".*\\.\\d\\d+0");
        });
        Statistics.label("decimals").collect(scale <= 2 ? "up to two" : "more");
    }

    /** A moment at which a day begins is that day in whatever unit; any other is no day. */
    @Property
    void aMomentAtMidnightIsItsDay(
            @ForAll @LongRange(min = -20_000, max = 60_000) long day,
            @ForAll @IntRange(max = 2) int unit,
            @ForAll @IntRange(max = 86_399) int second) {
        LogicalTypeAnnotation.TimeUnit in = LogicalTypeAnnotation.TimeUnit.values()[unit];
        long inASecond = in == LogicalTypeAnnotation.TimeUnit.MILLIS
                ? 1_000
                : in == LogicalTypeAnnotation.TimeUnit.MICROS ? 1_000_000 : 1_000_000_000;
        List<String> said = new ArrayList<>();
        ParquetValue value = new ParquetValue(
                Types.optional(PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.timestampType(false, in))
                        .named("c"),
                "c",
                said::add);
        value.addLong(day * 86_400 * inASecond);
        value.addLong((day * 86_400 + second) * inASecond);
        String date = LocalDate.ofEpochDay(day).toString();
        assertThat(said.get(0)).isEqualTo(date);
        assertThat(said.get(1)).startsWith(date);
        assertThat(said.get(1).equals(date)).isEqualTo(second == 0);
    }
}
