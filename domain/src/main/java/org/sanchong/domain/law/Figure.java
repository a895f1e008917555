package org.sanchong.domain.law;

import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;

/**
 * A figure (参数) of a policy: a value with its clause and provenance.
 *
 * <p>For example the deductible of 5,000.00 yuan that clause 一(三) of a document prints. Where the document prints a
 * range ("not less than 70 %"), the figure carries the printed floor or ceiling, both included, and keeps it: a value
 * outside is refused with an {@link IllegalArgumentException}.
 *
 * @param <V> what it is: an amount, a proportion
 */
@Value.Immutable
@ValueType
public abstract class Figure<V extends Comparable<V>> {
    Figure() {}

    /** What the figure is called within its rule, such as {@code deductible[LEVEL_2]} or {@code rate}. */
    public abstract String name();

    /** The value. */
    public abstract V value();

    /** Its clause and provenance. */
    public abstract Source source();

    /** The least value that the document allows, included. */
    public abstract Optional<V> floor();

    /** The greatest value that the document allows, included. */
    public abstract Optional<V> ceiling();

    /** The clause that prints the floor or ceiling, where it is not the figure's own. */
    public abstract Optional<ClauseId> rangeClause();

    /** What a derived figure is made from, such as {@code deductible 11000.00 × 50%}. */
    public abstract Optional<String> derivedFrom();

    @Value.Check
    void checkPrintedRange() {
        if (floor().map(f -> value().compareTo(f) < 0).orElse(false)) {
            throw new IllegalArgumentException(name() + " " + value() + " is below the printed floor " + floor().get());
        }
        if (ceiling().map(c -> value().compareTo(c) > 0).orElse(false)) {
            throw new IllegalArgumentException(name() + " " + value() + " is above the printed ceiling "
                    + ceiling().get());
        }
    }

    /** Returns whether the figure was chosen for demonstration. */
    public boolean isIllustrative() {
        return source().provenance() == Provenance.ILLUSTRATIVE;
    }

    /** Returns a figure without a printed range. */
    public static <V extends Comparable<V>> Figure<V> of(String name, V value, Source source) {
        return Figure.<V>builder().name(name).value(value).source(source).build();
    }

    /** Starts a figure. */
    public static <V extends Comparable<V>> Builder<V> builder() {
        return new Builder<>();
    }

    /** Builds a figure. */
    public static class Builder<V extends Comparable<V>> extends ImmutableFigure.Builder<V> {
        Builder() {}
    }
}
