package org.sanchong.app;

import java.util.List;
import java.util.Map;

/** A way to the use cases over some books: called directly, or over HTTP. What is said comes back alike by both. */
interface Door extends AutoCloseable {
    /** Settles a claim, its columns as of a file, into the books. */
    Told settle(Map<String, String> claim);

    /** Returns what the books have of a claim; its columns, empty where there is none. */
    Map<String, String> find(String claim);

    /** Takes a claim back; the corrections' ids with what funds pay more by each. */
    Told reverse(String claim);

    /** Returns the statement as text. */
    String statement(String claim);

    /** Returns the total of the derivation, settled again for it. */
    String derivedTotal(String claim);

    /** Returns what has accumulated, by account. */
    Map<String, String> accumulated(String person, int year);

    /** Settles claims again, and returns the entries, each with the columns of its file. */
    List<Map<String, String>> resettle(List<Map<String, String>> was, List<Map<String, String>> now);

    @Override
    void close();

    /**
     * What was said.
     *
     * @param code {@code SETTLED}, {@code REVERSED}, or why it is not done
     * @param isNew whether anything was added
     * @param columns the columns of a settled claim, of a reversal those of its entry, with corrections by claim
     */
    record Told(String code, boolean isNew, Map<String, String> columns) {}
}
