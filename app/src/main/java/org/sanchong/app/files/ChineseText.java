package org.sanchong.app.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * Text as UTF-8, whether it is that or GB18030. Both write ASCII alike, so the two are told apart where the first other
 * character stands; text that is neither for certain is passed on as it is, and refused by whoever checks it.
 */
final class ChineseText extends InputStream {
    /** How much is looked at, from the first character beyond ASCII. */
    private static final int SAMPLE = 1 << 16;

    private final InputStream in;
    private final String name;
    private final TableInput.Reading reading;
    /** What is read from behind the ASCII at the start, once it has ended. */
    private InputStream rest = InputStream.nullInputStream();

    private boolean isAscii = true;
    private boolean isFirst = true;

    ChineseText(InputStream in, String name, TableInput.Reading reading) {
        this.in = in;
        this.name = name;
        this.reading = reading;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (!isAscii) {
            return rest.read(bytes, from, length);
        }
        int read = in.readNBytes(bytes, from, length);
        int ascii = Utf8Check.asciiEnd(bytes, from, from + read) - from;
        if (ascii < read) {
            isAscii = false;
            tell(Arrays.copyOfRange(bytes, from, from + ascii), Arrays.copyOfRange(bytes, from + ascii, from + read));
        }
        isFirst = false;
        if (ascii == 0 && read > 0) {
            return rest.read(bytes, from, length);
        }
        return ascii == 0 && length > 0 ? -1 : ascii;
    }

    /** Tells which of the two the text is that begins here, after some ASCII. */
    private void tell(byte[] before, byte[] begun) throws IOException {
        byte[] sample = Arrays.copyOf(begun, Math.max(begun.length, SAMPLE));
        int length = begun.length + in.readNBytes(sample, begun.length, sample.length - begun.length);
        boolean ended = length < sample.length;
        sample = Arrays.copyOf(sample, length);
        rest = new SequenceInputStream(new ByteArrayInputStream(sample), in);
        byte[] header = isFirst ? Gb18030Guess.firstLine(before, sample) : new byte[0];
        byte[] looked = Arrays.copyOf(sample, Math.min(length, SAMPLE));
        if (new Gb18030Guess(looked, ended && length <= SAMPLE).isGb18030(header, reading)) {
            rest = new Gb18030Text(rest);
            reading.readAsGb18030(name);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
