package org.sanchong.app.verify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How derivations write what is no amount: days, counts, codes of regions, hashes. */
final class Written {
    private static final Pattern REGION = Pattern.compile("[0-9]{6}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LOOSE_DAY =
            Pattern.compile("([0-9]{4})(?:-(?=[0-9]{2}-[0-9]{2}$)|[/年])([0-9]{1,2})[-/月]([0-9]{1,2})日?");

    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Written() {}

    static boolean isRegion(String text) {
        return REGION.matcher(text).matches();
    }

    static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }

    /** Returns whether the text is a day that there is, YYYY-MM-DD. */
    static boolean isDay(String text) {
        if (!DAY.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Returns the day that people write as YYYY-MM-DD, or as spreadsheets do; null if it is none. */
    static @Nullable LocalDate day(String text) {
        Matcher matcher = LOOSE_DAY.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns whether the text is a whole number, not negative, without needless zeros. */
    static boolean isCount(String text) {
        return COUNT.matcher(text).matches();
    }

    /** Returns whether the text is a SHA-256. */
    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }
}
