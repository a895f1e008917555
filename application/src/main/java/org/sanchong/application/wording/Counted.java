package org.sanchong.application.wording;

/** How many there are of something, in English: a number and the word for one or for several. */
public final class Counted {
    private Counted() {}

    /** Returns such as {@code 1 row}, {@code 2 rows} or {@code 0 rows}. */
    public static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** Returns such as {@code 1 row}, {@code 2 rows} or {@code 0 rows}, of a word whose plural ends in s. */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    /** Returns the word for one or for several. */
    public static String word(long number, String one, String several) {
        return number == 1 ? one : several;
    }
}
