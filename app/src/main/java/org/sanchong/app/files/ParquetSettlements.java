package org.sanchong.app.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.OutgoingSettlements;

/**
 * Settlements as a Parquet file: the same rows and columns as CSV, amounts as {@code DECIMAL(18, 2)}, all else as text; what
 * is empty in CSV is null.
 */
public final class ParquetSettlements implements OutgoingSettlements {
    private static final int FIRST_AMOUNT = CsvSettlements.COLUMNS.indexOf("in_scope");
    private static final int LAST_AMOUNT = CsvSettlements.COLUMNS.indexOf("on_application");
    private static final int AMOUNT_DIGITS = 18;
    private static final int DECIMALS = 2;

    private final OutputStream out;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final CsvSettlements csv = new CsvSettlements(lines, false);
    private @Nullable ParquetWriter<List<String>> writer;

    /** Writes to a stream, which stays open; the file is whole once it is {@link #end}ed. */
    public ParquetSettlements(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> carriedColumns) {
        csv.begin(carriedColumns);
        lines.reset();
        List<String> columns = new ArrayList<>(CsvSettlements.COLUMNS);
        columns.addAll(carriedColumns);
        try {
            writer = new ParquetRows(new ParquetSink(out), form(columns))
                    .withConf(new PlainParquetConfiguration())
                    .withCodecFactory(new ParquetCodecs())
                    .withCompressionCodec(CompressionCodecName.SNAPPY)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageType form(List<String> columns) {
        List<Type> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            PrimitiveTypeName kept = isAmount(i) ? PrimitiveTypeName.INT64 : PrimitiveTypeName.BINARY;
            LogicalTypeAnnotation meaning = isAmount(i)
                    ? LogicalTypeAnnotation.decimalType(DECIMALS, AMOUNT_DIGITS)
                    : LogicalTypeAnnotation.stringType();
            fields.add(Types.optional(kept).as(meaning).named(columns.get(i)));
        }
        return new MessageType("settlement", fields);
    }

    private static boolean isAmount(int column) {
        return column >= FIRST_AMOUNT && column <= LAST_AMOUNT;
    }

    @Override
    public Part newPart() {
        return csv.newPart();
    }

    @Override
    public void append(Part part) {
        csv.append(part);
        byte[] bytes = lines.toByteArray();
        lines.reset();
        new CsvBlock("settlements", bytes, 0, bytes.length, 1).giveTo(this::row);
    }

    private void row(byte[] utf8, int from, int[] ends, int values) {
        List<String> row = new ArrayList<>(values);
        int start = from;
        for (int i = 0; i < values; i++) {
            row.add(new String(utf8, start, ends[i] - start, StandardCharsets.UTF_8));
            start = ends[i] + 1;
        }
        try {
            begun().write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParquetWriter<List<String>> begun() {
        ParquetWriter<List<String>> known = writer;
        if (known == null) {
            throw new IllegalStateException("rows come after the beginning");
        }
        return known;
    }

    /** Ends the file. */
    public void end() throws IOException {
        begun().close();
    }
}
