package org.sanchong.app.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * A table that a person hands over, as UTF-8 CSV whatever it is: CSV in UTF-8 is passed on as it is, CSV in GB18030 is
 * decoded, a sheet of a workbook or a Parquet file is written out. What it is shows at the first reading.
 */
public final class TableInput extends InputStream {
    private static final int HEAD = 8;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** What Excel 97 to 2003 wrote, and what holds a workbook that needs a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] PARQUET = {'P', 'A', 'R', '1'};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};

    private final InputStream in;
    private final String name;
    private final @Nullable String sheet;
    private final Reading reading;
    private @Nullable InputStream table;
    private @Nullable Path spooled;

    /**
     * Reads from a stream.
     *
     * @param name what the file is called in messages
     * @param sheet the name of the sheet, or null for the first; a file of text has none
     */
    public TableInput(InputStream in, String name, @Nullable String sheet, Reading reading) {
        this.in = in;
        this.name = name;
        this.sheet = sheet;
        this.reading = reading;
    }

    /** Returns CSV as UTF-8, whether it is that or GB18030: what can be no workbook. */
    public static InputStream text(InputStream in, String name, Reading reading) {
        return new ChineseText(in, name, reading);
    }

    /** What the reading of a table asks and tells. */
    public interface Reading {
        /** Returns whether a column of claims is called so in Chinese. */
        boolean isChineseColumn(String header);

        /** Takes notice of a file that is no UTF-8 and is read as GB18030. */
        void readAsGb18030(String file);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        InputStream known = table;
        if (known == null) {
            known = open(in.readNBytes(HEAD));
            table = known;
        }
        return known.read(bytes, from, length);
    }

    private InputStream open(byte[] head) throws IOException {
        if (startsWith(head, ZIP)) {
            return new SheetText(spool(head, ".xlsx"), name, sheet);
        }
        if (startsWith(head, OLE)) {
            throw new UnusableFileException("cannot read " + name + ": it is an Excel 97-2003 workbook (.xls), or has a"
                    + " password. In Excel choose \"Save as\", \"Excel Workbook (*.xlsx)\", without a password"
                    + " / 请另存为 .xlsx 格式，不设密码");
        }
        if (sheet != null) {
            throw new UnusableFileException("--sheet is for workbooks (.xlsx), and " + name + " is none");
        }
        if (startsWith(head, PARQUET)) {
            return new ParquetText(spool(head, ".parquet"), name);
        }
        if (startsWith(head, UTF_16_BE) || startsWith(head, UTF_16_LE)) {
            throw new UnusableFileException(
                    name + ", line 1: this is UTF-16 (Excel's \"Unicode text\"), not UTF-8." + Utf8Check.MEND);
        }
        return new ChineseText(new SequenceInputStream(new ByteArrayInputStream(head), in), name, reading);
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || head[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The parts of a workbook and of a Parquet file are read in their own order, so it is kept in a file for the time. */
    private Path spool(byte[] head, String ending) throws IOException {
        Path file = Files.createTempFile("sanchong-", ending);
        spooled = file;
        file.toFile().deleteOnExit();
        Files.copy(
                new SequenceInputStream(new ByteArrayInputStream(head), in), file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    @Override
    public void close() throws IOException {
        InputStream known = table;
        if (known != null) {
            known.close();
        }
        in.close();
        Path file = spooled;
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
