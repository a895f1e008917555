package org.sanchong.app.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as spreadsheets keep them: a number of days, and a format that says that it is one. */
final class SheetDate {
    private static final int SECONDS = 86_400;
    private static final int LAST_SERIAL = 2_958_465;
    /** 29 February 1900, which spreadsheets count and no calendar has. */
    private static final int NO_DAY = 60;

    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SheetDate() {}

    /** Returns whether numbers of the format are days: one of the formats that every spreadsheet has, or one's own. */
    static boolean isDay(@Nullable Integer format, @Nullable String pattern) {
        int id = format == null ? 0 : format;
        boolean isBuiltIn = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36;
        if (isBuiltIn || (id >= 50 && id <= 54) || id == 57 || id == 58) {
            return true;
        }
        if (pattern == null || id < 164) {
            return false;
        }
        String letters =
                pattern.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        boolean isTime = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        return letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0 || (letters.indexOf('m') >= 0 && !isTime);
    }

    /** Returns a day as YYYY-MM-DD, with its time if it has one; what is no day is returned as the number that it is. */
    static String text(BigDecimal serial, boolean from1904) {
        BigDecimal whole = new BigDecimal(serial.toBigInteger());
        if (serial.signum() < 0 || whole.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
            return serial.toPlainString();
        }
        int seconds = serial.subtract(whole)
                .multiply(BigDecimal.valueOf(SECONDS))
                .add(HALF)
                .intValue();
        int days = whole.intValueExact();
        if (!from1904 && (days == 0 || days == NO_DAY)) {
            return serial.toPlainString();
        }
        LocalDate first = from1904
                ? LocalDate.of(1904, 1, 1)
                : days < NO_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        LocalDateTime time = first.plusDays(days).atStartOfDay().plusSeconds(seconds);
        return seconds % SECONDS == 0 ? time.toLocalDate().toString() : WITH_TIME.format(time);
    }
}
