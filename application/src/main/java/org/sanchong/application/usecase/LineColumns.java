package org.sanchong.application.usecase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.LineWords;

/** Where the columns of fee lines stand, from their header. */
final class LineColumns {
    static final String CLAIM = "claim_id";
    static final String LINE = "line_no";
    static final String CLASS = "catalog_class";
    static final String PRICE = "unit_price";
    static final String QUANTITY = "quantity";
    static final String STANDARD = "payment_standard";
    static final String SHARE = "first_self_pay_share";
    static final String CHARGED = "charged_on";

    private static final List<String> REQUIRED = List.of(CLAIM, LINE, CLASS, PRICE, QUANTITY);
    private static final List<String> OPTIONAL = List.of("item_code", "item_name", STANDARD, SHARE, CHARGED);

    private final List<String> names;

    private final LineWords words;

    /**
     * Reads the header.
     *
     * @param words by which it may call the columns
     * @throws UnusableFileException if a column is repeated or unknown, or a required one is not there
     */
    LineColumns(List<String> header, LineWords words) {
        this.words = words;
        Set<String> seen = new LinkedHashSet<>();
        for (String given : header) {
            String name = words.column(given);
            if (!seen.add(name)) {
                throw new UnusableFileException("the header of the fee lines has the column \"" + name
                        + "\" twice. Remove or rename one of them");
            }
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name) && !name.startsWith("x_")) {
                throw new UnusableFileException("the header of the fee lines has an unknown column \"" + given
                        + "\". Columns of your own start with x_; the known ones are: "
                        + String.join(", ", REQUIRED) + ", " + String.join(", ", OPTIONAL));
            }
        }
        for (String name : REQUIRED) {
            if (!seen.contains(name)) {
                throw new UnusableFileException("the header of the fee lines lacks the required column \"" + name
                        + "\". It has: " + String.join(", ", header));
            }
        }
        names = List.copyOf(seen);
    }

    /** Returns the words by which values may be said. */
    LineWords words() {
        return words;
    }

    int size() {
        return names.size();
    }

    /** Returns the value of the column without spaces and tabs around it; empty where the line is too short for it. */
    String value(List<String> values, String column) {
        int at = names.indexOf(column);
        return at < 0 || at >= values.size() ? "" : trimmed(values.get(at));
    }

    /** Returns the text without spaces and tabs around it. */
    static String trimmed(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (until > from && isBlank(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
