package org.sanchong.app.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * Tells from a piece of text whether it is GB18030. Almost any bytes can be read so, a broken UTF-8 file as well, so it
 * takes more: nothing that reads as Chinese in UTF-8, nearly all characters among the some 6,800 of everyday use
 * (GB 2312), most of them among the 3,755 most frequent, and enough of them, or a header that names a column.
 */
final class Gb18030Guess {
    private static final int LEAST_HANZI = 8;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final byte[] text;
    private final boolean ended;
    /** Characters of GB 2312's first level, by sound; of its second; of its signs; and any others. */
    private int frequent;

    private int rare;
    private int signs;
    private int others;

    /**
     * Looks at a text.
     *
     * @param ended whether the text ends here; else it may end within a character
     */
    Gb18030Guess(byte[] text, boolean ended) {
        this.text = text;
        this.ended = ended;
    }

    /** Returns the first line of two pieces, without its end, or nothing if it goes on behind them. */
    static byte[] firstLine(byte[] before, byte[] text) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte[] piece : new byte[][] {before, text}) {
            for (byte b : piece) {
                if (b == '\n' || b == '\r') {
                    return line.toByteArray();
                }
                line.write(b);
            }
        }
        return line.toByteArray();
    }

    /**
     * Returns whether the text is GB18030 for certain.
     *
     * @param header the first line of the file, if that is known
     */
    boolean isGb18030(byte[] header, TableInput.Reading reading) {
        if (readsAsUtf8() || !count()) {
            return false;
        }
        int hanzi = frequent + rare;
        boolean likely = (hanzi + signs) * 10L >= (hanzi + signs + others) * 9L && frequent * 10L >= hanzi * 7L;
        return likely && hanzi > 0 && (hanzi >= LEAST_HANZI || namesAColumn(header, reading));
    }

    /** Returns whether all is UTF-8, or a Chinese character is before what is not. */
    private boolean readsAsUtf8() {
        int bad = Utf8Check.firstBad(text, 0, text.length);
        if (bad == text.length || (!ended && bad > text.length - 4)) {
            return true;
        }
        for (int i = 0; i < bad; i++) {
            if ((text[i] & 0xFF) >= 0xE0) {
                return true;
            }
        }
        return false;
    }

    /** Counts the characters by their kind; returns false if there is something that is no character. */
    private boolean count() {
        int at = 0;
        while (at < text.length) {
            if (text[at] >= 0) {
                at++;
                continue;
            }
            int lead = text[at] & 0xFF;
            int length = at + 1 < text.length && text[at + 1] >= '0' && text[at + 1] <= '9' ? 4 : 2;
            if (at + length > text.length) {
                return !ended;
            }
            if (!isAssigned(at, length)) {
                return false;
            }
            count(lead, length == 4 ? 0 : text[at + 1] & 0xFF);
            at += length;
        }
        return true;
    }

    private void count(int lead, int trail) {
        if (trail < 0xA1 || lead < 0xA1 || lead > 0xF7) {
            others++;
        } else if (lead < 0xB0) {
            signs++;
        } else if (lead < 0xD8) {
            frequent++;
        } else {
            rare++;
        }
    }

    private boolean isAssigned(int at, int length) {
        try {
            int character = GB18030.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(text, at, length))
                    .toString()
                    .codePointAt(0);
            return switch (Character.getType(character)) {
                case Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL, Character.SURROGATE -> false;
                default -> true;
            };
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean namesAColumn(byte[] header, TableInput.Reading reading) {
        return Arrays.stream(new String(header, GB18030).split(",", -1))
                .map(name -> CsvClaims.trimmed(name.replace("\"", "")))
                .anyMatch(reading::isChineseColumn);
    }
}
