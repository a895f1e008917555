package org.sanchong.domain.law;

import java.util.List;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;

/** What a document leaves open, the readings it allows, and the reading taken here (解释登记). */
@Value.Immutable
@ValueType
public abstract class Interpretation {
    Interpretation() {}

    /** A stable id, such as {@code rounding}. */
    public abstract String id();

    /** The clauses that leave it open; empty where it is about all documents. */
    public abstract List<ClauseId> clauses();

    /** The ids of the policies that are read so; empty where it is about all policies. */
    public abstract List<String> policies();

    /** What is open, in English. */
    public abstract String question();

    /** What is open, in Chinese. */
    public abstract String questionChinese();

    /** The readings that the words allow. */
    public abstract List<Prose> readings();

    /** The reading taken, in English. */
    public abstract String choice();

    /** The reading taken, in Chinese. */
    public abstract String choiceChinese();

    /** Why this reading. */
    public abstract Prose reason();

    /** Who would get more or less under another reading. */
    public abstract Prose stake();

    /** Starts an interpretation. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an interpretation. */
    public static class Builder extends ImmutableInterpretation.Builder {
        Builder() {}
    }
}
