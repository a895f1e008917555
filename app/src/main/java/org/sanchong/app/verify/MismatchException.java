package org.sanchong.app.verify;

import org.jspecify.annotations.Nullable;

/** Where a derivation is not what it should be. Not a fault of the program: it carries no stack trace. */
final class MismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of thing is wrong; stable, for programs. */
    enum Code {
        /** The line is no derivation of the format. */
        FORM,
        /** A fact is none that the catalog knows, or contradicts another. */
        FACT,
        /** The catalog is another, or the policy is not in force. */
        CATALOG,
        /** A step, a schedule, a cap or a word is not what the policy rules for these facts. */
        RULE,
        /** A figure is not the policy's. */
        FIGURE,
        /** A sum does not come out. */
        SUM,
        /** The policy rejects such a claim. */
        REJECTED,
        /** A running total is not what the derivations before left. */
        BALANCE,
        /** The claims say something else. */
        CLAIM,
        /** The seal is not that of the content. */
        SEAL
    }

    private final Code code;
    private final String path;
    private final @Nullable String found;
    private final @Nullable String expected;
    private final @Nullable String step;

    private MismatchException(Code code, String path, Values values, @Nullable String step) {
        super(path, null, false, false);
        this.code = code;
        this.path = path;
        this.found = values.found();
        this.expected = values.expected();
        this.step = step;
    }

    /** What is written, and what should be; null where it is nothing. */
    record Values(@Nullable String found, @Nullable String expected) {}

    static MismatchException of(Code code, String path, @Nullable String found, @Nullable String expected) {
        return new MismatchException(code, path, new Values(found, expected), null);
    }

    /** Returns this mismatch seen from outside: the place within {@code outer}. */
    MismatchException within(String outer) {
        String longer = path.isEmpty() ? outer : path.startsWith("[") ? outer + path : outer + "." + path;
        return new MismatchException(code, longer, new Values(found, expected), step);
    }

    /** Returns this mismatch with the id of the step that it concerns, unless it has one. */
    MismatchException inStep(String id) {
        return step != null ? this : new MismatchException(code, path, new Values(found, expected), id);
    }

    Code code() {
        return code;
    }

    String path() {
        return path;
    }

    @Nullable
    String found() {
        return found;
    }

    @Nullable
    String expected() {
        return expected;
    }

    @Nullable
    String step() {
        return step;
    }
}
