package org.sanchong.app.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** Writes rows of texts in a form of text and of amounts in yuan with two decimals; an empty text is null. */
@SuppressWarnings("deprecation") // Parquet's older way to begin is abstract still, and asked for by nothing.
final class ParquetRows extends ParquetWriter.Builder<List<String>, ParquetRows> {
    private final MessageType form;

    ParquetRows(ParquetSink sink, MessageType form) {
        super(sink);
        this.form = form;
    }

    @Override
    protected ParquetRows self() {
        return this;
    }

    @Override
    protected WriteSupport<List<String>> getWriteSupport(Configuration unused) {
        return new Rows(form);
    }

    @Override
    protected WriteSupport<List<String>> getWriteSupport(ParquetConfiguration unused) {
        return new Rows(form);
    }

    private static final class Rows extends WriteSupport<List<String>> {
        private final MessageType form;
        private @Nullable RecordConsumer consumer;

        private Rows(MessageType form) {
            this.form = form;
        }

        @Override
        public WriteContext init(Configuration unused) {
            return new WriteContext(form, Map.of());
        }

        @Override
        public WriteContext init(ParquetConfiguration unused) {
            return new WriteContext(form, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer given) {
            consumer = given;
        }

        @Override
        public void write(List<String> row) {
            RecordConsumer to = Objects.requireNonNull(consumer, "rows come after the beginning");
            to.startMessage();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    to.startField(form.getFieldName(i), i);
                    value(to, row.get(i), i);
                    to.endField(form.getFieldName(i), i);
                }
            }
            to.endMessage();
        }

        private void value(RecordConsumer to, String text, int column) {
            if (form.getType(column).asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT64) {
                to.addLong(new BigDecimal(text).movePointRight(2).longValueExact());
            } else {
                to.addBinary(Binary.fromString(text));
            }
        }
    }
}
