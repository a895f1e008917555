package org.sanchong.application.usecase;

/** A name as it may be posted (姓名脱敏): the first character, and of three or more the last; the rest is starred. */
final class MaskedName {
    private static final int WITH_LAST = 3;

    private MaskedName() {}

    /** Returns the name masked; 张小明 is 张*明, 张明 is 张*, and each word of Ann Lee keeps its first letter. */
    static String of(String name) {
        String[] words = name.strip().split("\\s+", -1);
        StringBuilder masked = new StringBuilder();
        for (String word : words) {
            masked.append(masked.isEmpty() ? "" : " ").append(word(word, words.length == 1));
        }
        return masked.toString();
    }

    private static String word(String word, boolean isAlone) {
        int[] points = word.codePoints().toArray();
        if (points.length <= 1) {
            return points.length == 0 ? "" : "*";
        }
        StringBuilder masked = new StringBuilder().appendCodePoint(points[0]);
        boolean keepsLast = isAlone && points.length >= WITH_LAST && Character.isIdeographic(points[0]);
        masked.append("*".repeat(points.length - (keepsLast ? 2 : 1)));
        return keepsLast ? masked.appendCodePoint(points[points.length - 1]).toString() : masked.toString();
    }
}
