package org.sanchong.application.port.out;

/** What books keep beside settlements (事项): applications and warnings, and the burdens that are watched. */
public interface Cases {
    /** Returns the applications. */
    Applications applications();

    /** Returns the warnings. */
    Warnings warnings();

    /** Returns what the settlements of the books added to people's burdens. */
    BookedBurdens burdens();
}
