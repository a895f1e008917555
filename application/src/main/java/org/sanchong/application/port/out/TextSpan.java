package org.sanchong.application.port.out;

/** A piece of UTF-8 text in somebody else's bytes; valid until its giver is asked for the next one. */
public interface TextSpan {
    /** Returns the bytes that hold the text. */
    byte[] bytes();

    /** Returns where in the bytes the text starts. */
    int from();

    /** Returns how many bytes it has. */
    int length();
}
