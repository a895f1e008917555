package org.sanchong.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;

/** A Parquet file as UTF-8 CSV, read row by row: the names of its columns, then a line for each row. */
final class ParquetText extends InputStream {
    private static final int ENOUGH = 1 << 16;

    private final String name;
    private final ParquetFileReader reader;
    private final ParquetRow row;
    private final MessageColumnIO columns;
    private final Utf8Text text = new Utf8Text(2 * ENOUGH);
    private @Nullable RecordReader<List<String>> records;
    private long recordsLeft;
    private byte[] written;
    private int at;

    /**
     * Opens a file.
     *
     * @param name what it is called in messages
     */
    ParquetText(Path file, String name) throws IOException {
        this.name = name;
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new ParquetCodecs())
                .build();
        try {
            reader = ParquetFileReader.open(new LocalInputFile(file), options);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
        row = new ParquetRow(reader.getFileMetaData().getSchema(), name);
        columns = new ColumnIOFactory().getColumnIO(reader.getFileMetaData().getSchema());
        add(row.names());
        written = text.toBytes();
        text.clear();
    }

    private UnusableFileException unreadable(Exception cause) {
        return new UnusableFileException(
                "cannot read " + name + " as a Parquet file: " + cause.getMessage()
                        + ". Write it again, or write CSV / 请重新导出，或改用 CSV",
                cause);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (at == written.length) {
            fill();
        }
        int some = Math.min(length, written.length - at);
        System.arraycopy(written, at, bytes, from, some);
        at += some;
        return some == 0 && length > 0 ? -1 : some;
    }

    private void fill() {
        try {
            while (text.length() < ENOUGH) {
                RecordReader<List<String>> known = next();
                if (known == null) {
                    break;
                }
                recordsLeft--;
                add(known.read());
            }
        } catch (UnusableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
        written = text.toBytes();
        text.clear();
        at = 0;
    }

    /** Returns what gives the next row, null behind the last. */
    private @Nullable RecordReader<List<String>> next() throws IOException {
        while (recordsLeft == 0) {
            PageReadStore group = reader.readNextRowGroup();
            if (group == null) {
                return null;
            }
            recordsLeft = group.getRowCount();
            records = columns.getRecordReader(group, row);
        }
        return records;
    }

    private void add(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.add(',');
            }
            text.addCsv(values.get(i), false);
        }
        text.add('\n');
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
