package org.sanchong.adapter.jdbc;

/** How texts about people are stored: their ids, their households, and what their claims say. For any number of threads. */
interface PersonalText {
    /** Returns the text as it is stored. */
    byte[] protect(String text);

    /** Returns the text that was stored. */
    String reveal(byte[] stored);

    /** Returns what a text is looked for by: the same for the same text, and of no use for guessing it. */
    byte[] searchKey(String text);
}
