package org.sanchong.catalog;

import java.util.Optional;

/**
 * Reads numbers of readings, from 1.
 *
 * @param count how many readings there are
 * @param defects where what is wrong goes
 */
record ReadingNumber(int count, Defects defects) {
    /** Returns the number of a reading. */
    Optional<Integer> read(Written written) {
        String text = written.text();
        if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= count) {
            return Optional.of(Integer.valueOf(text));
        }
        String message = "there is no reading '" + text + "'; readings are numbered from 1 to " + count
                + " in the order in which they stand";
        defects.error(written.place(), DefectCode.UNKNOWN_READING, message);
        return Optional.empty();
    }

    /** Returns the number of a reading that is not the one taken. */
    Optional<Integer> readOther(Written written, int taken) {
        Optional<Integer> number = read(written);
        if (number.filter(n -> n == taken).isPresent()) {
            String message = "reading " + taken + " is the one taken, which every case tells by itself; name another";
            defects.error(written.place(), DefectCode.UNKNOWN_READING, message);
            return Optional.empty();
        }
        return number;
    }
}
