package org.sanchong.app.verify;

/** The policy rejects the claim. Not a fault of the program: it carries no stack trace. */
final class RejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String what;
    private final String step;

    RejectedException(String code, String what) {
        this(code, what, "");
    }

    private RejectedException(String code, String what, String step) {
        super(code + ": " + what, null, false, false);
        this.code = code;
        this.what = what;
        this.step = step;
    }

    /** Returns the same rejection by the step of that id. */
    RejectedException in(String id) {
        return new RejectedException(code, what, id);
    }

    /** Returns the step that rejects the claim; empty if none does. */
    String step() {
        return step;
    }

    String code() {
        return code;
    }

    /** Returns the fact or figure that is missing. */
    String what() {
        return what;
    }
}
