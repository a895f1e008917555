package org.sanchong.architecture.conforming.application.port.out;

/** Claims that cannot be read at all. */
public final class UnusableClaimsException extends RuntimeException {
    /** Makes one with a message for whoever brought the claims. */
    public UnusableClaimsException(String message, Throwable cause) {
        super(message, cause);
    }
}
