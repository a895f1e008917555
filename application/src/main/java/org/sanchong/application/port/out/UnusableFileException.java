package org.sanchong.application.port.out;

/** A file that cannot be used at all; the message says what, where, and how to mend it. */
public final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes it with a message for the person who has the file. */
    public UnusableFileException(String message) {
        super(message);
    }

    /** Makes it with a message for the person who has the file, and what was behind it. */
    public UnusableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
