package org.sanchong.app.files;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Values of a column of a Parquet file as the text that a CSV file has for them: a decimal with its decimals, a day as
 * YYYY-MM-DD, also where it is written as the moment at which it begins.
 */
final class ParquetValue extends PrimitiveConverter {
    /** Decimals of an amount. */
    private static final int FEN = 2;

    private static final long NANOS_OF_A_SECOND = 1_000_000_000;

    private final String column;
    private final LogicalTypeAnnotation meaning;
    private final Consumer<String> to;

    /**
     * Reads a column.
     *
     * @param column what it is called in messages
     * @param to is given each text
     */
    ParquetValue(PrimitiveType type, String column, Consumer<String> to) {
        this.column = column;
        this.meaning = meaning(type);
        this.to = to;
    }

    /** A column without a meaning of its own is numbers, truth values or text, by how it is kept. */
    private static LogicalTypeAnnotation meaning(PrimitiveType type) {
        LogicalTypeAnnotation known = type.getLogicalTypeAnnotation();
        return known == null ? LogicalTypeAnnotation.stringType() : known;
    }

    /** Returns why the column cannot be read exactly, and what to do; empty where it can. */
    static String obstacle(PrimitiveType type, String column) {
        boolean floating = type.getPrimitiveTypeName() == PrimitiveTypeName.DOUBLE
                || type.getPrimitiveTypeName() == PrimitiveTypeName.FLOAT;
        if (floating && !column.startsWith("x_")) {
            return "is of type " + type.getPrimitiveTypeName()
                    + ", which does not hold fen exactly. Write it as DECIMAL(18, 2)"
                    + " or as text / 该列为浮点数，不能准确到分，请改为 DECIMAL(18, 2) 或文本";
        }
        if (type.getPrimitiveTypeName() == PrimitiveTypeName.INT96
                || meaning(type) instanceof LogicalTypeAnnotation.TimeLogicalTypeAnnotation) {
            return "is a time of a kind that is not read. Write it as DATE or as text / 请改为 DATE 或文本";
        }
        boolean bytes = type.getPrimitiveTypeName() == PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
        if (bytes && !(meaning(type) instanceof DecimalLogicalTypeAnnotation)) {
            return "holds bytes of a fixed length. Write it as text / 请改为文本";
        }
        return "";
    }

    @Override
    public void addBinary(Binary value) {
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            to.accept(decimal(new BigInteger(value.getBytes()), decimal));
            return;
        }
        try {
            to.accept(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(value.toByteBuffer())
                    .toString());
        } catch (CharacterCodingException e) {
            throw new UnusableFileException(
                    "column " + column + " holds bytes that are no UTF-8 text" + " / 该列含有非 UTF-8 的字节", e);
        }
    }

    @Override
    public void addBoolean(boolean value) {
        to.accept(Boolean.toString(value));
    }

    @Override
    public void addInt(int value) {
        if (meaning instanceof IntLogicalTypeAnnotation number && !number.isSigned()) {
            to.accept(Integer.toUnsignedString(value));
        } else if (meaning instanceof DateLogicalTypeAnnotation) {
            to.accept(LocalDate.ofEpochDay(value).toString());
        } else {
            addLong(value);
        }
    }

    @Override
    public void addLong(long value) {
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            to.accept(decimal(BigInteger.valueOf(value), decimal));
        } else if (meaning instanceof IntLogicalTypeAnnotation number && !number.isSigned()) {
            to.accept(Long.toUnsignedString(value));
        } else if (meaning instanceof TimestampLogicalTypeAnnotation moment) {
            to.accept(moment(value, moment));
        } else {
            to.accept(Long.toString(value));
        }
    }

    @Override
    public void addDouble(double value) {
        to.accept(Double.toString(value));
    }

    @Override
    public void addFloat(float value) {
        to.accept(Float.toString(value));
    }

    /** More than two decimals are there only if they say something: 12.3400 is 12.34, as yuan are written. */
    private static String decimal(BigInteger unscaled, DecimalLogicalTypeAnnotation decimal) {
        String text = new BigDecimal(unscaled, decimal.getScale()).toPlainString();
        int end = text.length();
        int least = decimal.getScale() > FEN ? end - (decimal.getScale() - FEN) : end;
        while (end > least && text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, end);
    }

    private static String moment(long value, TimestampLogicalTypeAnnotation moment) {
        long inASecond = moment.getUnit() == TimeUnit.MILLIS
                ? 1_000
                : moment.getUnit() == TimeUnit.MICROS ? 1_000_000 : NANOS_OF_A_SECOND;
        long nanos = Math.floorMod(value, inASecond) * (NANOS_OF_A_SECOND / inASecond);
        OffsetDateTime at =
                Instant.ofEpochSecond(Math.floorDiv(value, inASecond), nanos).atOffset(ZoneOffset.UTC);
        if (at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return at.toLocalDate().toString();
        }
        return moment.isAdjustedToUTC() ? at.toString() : at.toLocalDateTime().toString();
    }
}
