package org.sanchong.domain.law;

import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;

/** The clause that something rests on, and how it rests on it. */
@Value.Immutable
@ValueType
public abstract class Source {
    Source() {}

    /** The clause. */
    public abstract ClauseId clause();

    /** Whether the clause prints it, or how else it came about. */
    public abstract Provenance provenance();

    /** What a reader should know besides, in English; of a cited figure, the document it is printed in. */
    public abstract Optional<String> note();

    /** The note in Chinese, where it was translated; a translation rules nothing, so sources that differ by it alone are equal. */
    @Value.Auxiliary
    public abstract Optional<String> noteChinese();

    /** Returns a source without a note. */
    public static Source of(ClauseId clause, Provenance provenance) {
        return builder().clause(clause).provenance(provenance).build();
    }

    /** Starts a source. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a source. */
    public static class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
