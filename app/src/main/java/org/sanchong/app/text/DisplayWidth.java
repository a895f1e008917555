package org.sanchong.app.text;

/** How many columns a text takes on a terminal: a Chinese character takes two, a combining mark none. */
public final class DisplayWidth {
    private DisplayWidth() {}

    /** Returns the columns of a text without line breaks; of {@code "ab医保"} they are six. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Returns the text with blanks behind it, so that it takes at least that many columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /** Returns whether a character takes two columns: the wide and full-width blocks of Unicode's annex 11. */
    public static boolean isWide(int character) {
        return isWithin(character, 0x1100, 0x115F)
                || isWithin(character, 0x2E80, 0x303E)
                || isWithin(character, 0x3041, 0xA4CF)
                || isWithin(character, 0xAC00, 0xD7A3)
                || isWithin(character, 0xF900, 0xFAFF)
                || isWithin(character, 0xFE30, 0xFE6F)
                || isWithin(character, 0xFF01, 0xFF60)
                || isWithin(character, 0xFFE0, 0xFFE6)
                || isWithin(character, 0x1F300, 0x1FAFF)
                || isWithin(character, 0x20000, 0x3FFFD);
    }

    private static boolean isWithin(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
