package org.sanchong.architecture.conforming.catalog;

import java.util.List;

/** Finds the catalogs. */
public final class Catalogs {
    private Catalogs() {}

    /** Returns the policies of a text. */
    public static List<String> read(String text) {
        return YamlReader.read(text);
    }
}
