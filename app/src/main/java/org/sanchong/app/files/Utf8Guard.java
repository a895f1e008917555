package org.sanchong.app.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Passes bytes on that are UTF-8, without a byte order mark at the start, and refuses others with the line they stand
 * in.
 */
final class Utf8Guard extends FilterInputStream {
    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    private final String file;
    private long line = 1;
    private boolean afterReturn;
    private boolean started;
    /** Of a character that has begun: how many bytes must follow, and the bounds of the next. */
    private int following;

    private int least;
    private int most;

    Utf8Guard(InputStream in, String file) {
        super(in);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int got = read(one, 0, 1);
        return got < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!started) {
            started = true;
            int kept = start(bytes, from, length);
            if (kept > 0) {
                return kept;
            }
        }
        int got = in.read(bytes, from, length);
        check(bytes, from, Math.max(0, got));
        if (got < 0 && following > 0) {
            throw unusable();
        }
        return got;
    }

    /** Skips a byte order mark; returns how many bytes it read that are none. */
    private int start(byte[] bytes, int from, int length) throws IOException {
        byte[] first = in.readNBytes(MARK.length);
        boolean marked = first.length == MARK.length;
        for (int i = 0; i < first.length; i++) {
            marked &= (first[i] & 0xFF) == MARK[i];
        }
        if (marked) {
            return 0;
        }
        if (length < first.length) {
            throw new IOException("read more than two bytes at once");
        }
        System.arraycopy(first, 0, bytes, from, first.length);
        check(bytes, from, first.length);
        return first.length;
    }

    private void check(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            int b = bytes[i];
            if (following == 0 && b >= 0) {
                if (b == '\n' || b == '\r') {
                    line += b == '\n' && afterReturn ? 0 : 1;
                }
                afterReturn = b == '\r';
            } else {
                afterReturn = false;
                checkBeyondAscii(b & 0xFF);
            }
        }
    }

    private void checkBeyondAscii(int b) {
        if (following > 0) {
            if (b < least || b > most) {
                throw unusable();
            }
            following--;
            least = 0x80;
            most = 0xBF;
            return;
        }
        if (b < 0xC2 || b > 0xF4) {
            throw unusable();
        }
        following = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    }

    private UnusableFileException unusable() {
        return new UnusableFileException(file + ", line " + line
                + ": these bytes are not UTF-8. In Excel choose \"Save as\", \"CSV UTF-8 (comma delimited)\"");
    }
}
