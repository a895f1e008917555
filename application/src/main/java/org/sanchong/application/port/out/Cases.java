package org.sanchong.application.port.out;

/** What books keep beside settlements (事项): applications and warnings, and what settlements came to. */
public interface Cases {
    /** Returns the applications. */
    Applications applications();

    /** Returns the warnings. */
    Warnings warnings();

    /** Returns what the settlements of the books added to people's burdens. */
    BookedBurdens burdens();

    /** Returns the settlements of the books with what each tier pays. */
    BookedSettlements settlements();
}
