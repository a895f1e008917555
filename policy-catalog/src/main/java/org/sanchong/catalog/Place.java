package org.sanchong.catalog;

import java.util.Comparator;

/**
 * Where something is written.
 *
 * @param file the file as the reader was given it
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** Returns the start of a file. */
    static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
