package org.sanchong.catalog;

import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.ClauseId;

/** One defect (缺陷) of a catalog file: where it is, what it is, and how to mend it. */
@Value.Immutable
@ValueType
public abstract class PolicyDefect {
    PolicyDefect() {}

    /** The file, as the reader was given it. */
    public abstract String file();

    /** The line, from 1. */
    public abstract int line();

    /** The column, from 1. */
    public abstract int column();

    /** The clause that it concerns, where it concerns one. */
    public abstract Optional<ClauseId> clause();

    /** Whether it keeps the catalog from being used; an error if not said. */
    @Value.Default
    public Severity severity() {
        return Severity.ERROR;
    }

    /** What kind of defect it is. */
    public abstract DefectCode code();

    /** What is wrong and how to mend it, in English. */
    public abstract String message();

    /** Returns the defect in one line, such as {@code policies/x.yaml:12:7: RATE_OUT_OF_RANGE x 一(三): …}. */
    @Override
    public String toString() {
        return file() + ":" + line() + ":" + column() + ": " + code()
                + clause().map(c -> " " + c).orElse("") + ": " + message();
    }

    /** Whether a defect keeps the catalog from being used. */
    public enum Severity {
        /** The catalog is refused. */
        ERROR,
        /** The catalog is used; someone should look. */
        WARNING
    }

    /** Starts a defect. */
    static Builder builder() {
        return new Builder();
    }

    Place place() {
        return new Place(file(), line(), column());
    }

    boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Builds a defect. */
    static class Builder extends ImmutablePolicyDefect.Builder {
        Builder() {}

        Builder place(Place place) {
            file(place.file());
            line(place.line());
            column(place.column());
            return this;
        }
    }
}
