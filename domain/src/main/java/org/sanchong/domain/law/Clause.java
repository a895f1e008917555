package org.sanchong.domain.law;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;

/** A clause of a policy document or one of its parts, in a paraphrase of ours; never the document's own sentence. */
@Value.Immutable
@ValueType
public abstract class Clause {
    Clause() {}

    /** Which clause it is. */
    public abstract ClauseId id();

    /** What the clause is to the program. */
    public abstract ClauseKind kind();

    /** What it says, in our words, in English. */
    public abstract String english();

    /** What it says, in our words, in Chinese. */
    public abstract String chinese();

    /** The figures that it prints, each once. */
    public abstract List<PrintedFigure> figures();

    /** What carries it out beside the policies that cite it; empty where those alone do, or nothing is to be done. */
    public abstract List<Carrier> carriers();

    /** Who is responsible for it (责任单位), in English, as the document names them; where it names somebody. */
    public abstract Optional<String> responsibleUnits();

    /** The same units in Chinese, where they were translated; clauses that differ by it alone are equal. */
    @Value.Auxiliary
    public abstract Optional<String> responsibleUnitsChinese();

    /** By when it is due (完成时限), as the document writes it, such as {@code 2021-09}; where it does. */
    public abstract Optional<String> due();

    /** Returns whether a part of what carries it out is not in the program yet. */
    public boolean isPlanned() {
        return carriers().stream().anyMatch(Carrier.Planned.class::isInstance);
    }

    /** Starts a clause. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a clause. */
    public static class Builder extends ImmutableClause.Builder {
        Builder() {}
    }
}
