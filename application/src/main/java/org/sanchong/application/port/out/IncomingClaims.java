package org.sanchong.application.port.out;

/** Where claims come from, such as a file. */
public interface IncomingClaims {
    /**
     * Gives all claims in their order.
     *
     * @throws UnusableFileException if they cannot be read
     */
    void giveTo(ClaimRows rows);
}
