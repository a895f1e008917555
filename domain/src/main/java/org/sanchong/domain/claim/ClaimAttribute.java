package org.sanchong.domain.claim;

import java.util.List;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;

/**
 * A declared fact of a claim or its person (结算要素) that policies may ask about, such as {@code care_type}, and the
 * column that carries it in files.
 */
@Value.Immutable
@ValueType
public abstract class ClaimAttribute {
    ClaimAttribute() {}

    /** The name, which is the column's: lower-case letters, digits and underscores. */
    public abstract String name();

    /** What its values are. */
    public abstract Kind kind();

    /** The codes of a {@link Kind#CODE} attribute in their order; empty for the other kinds. */
    public abstract List<Code> codes();

    /** What it is, in English. */
    @Value.Default
    public String english() {
        return name();
    }

    /** What it is, in Chinese. */
    @Value.Default
    public String chinese() {
        return name();
    }

    /** Further Chinese names by which files may call it; {@link #chinese()} is one already. */
    public abstract List<String> also();

    /** What the values of an attribute are. */
    public enum Kind {
        /** One of a closed, ordered set of codes. */
        CODE,
        /** {@code true} or {@code false}. */
        FLAG,
        /** Yuan with at most two decimals, not negative. */
        AMOUNT,
        /** A whole number, not negative. */
        COUNT,
        /** A day, YYYY-MM-DD. */
        DATE,
        /** Any text, such as a disease code; compared to the letter. */
        IDENTIFIER
    }

    /**
     * A code of an attribute.
     *
     * @param code the code, as files write it
     * @param english its meaning in English
     * @param chinese its meaning in Chinese
     * @param sameDay whether admission and discharge are the same day, as in outpatient care
     * @param also further Chinese words by which files may say it
     */
    public record Code(String code, String english, String chinese, boolean sameDay, List<String> also) {
        /** Keeps the list as it is now. */
        public Code {
            also = List.copyOf(also);
        }

        /** A code without further words. */
        public Code(String code, String english, String chinese, boolean sameDay) {
            this(code, english, chinese, sameDay, List.of());
        }
    }

    /** Starts an attribute. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an attribute. */
    public static class Builder extends ImmutableClaimAttribute.Builder {
        Builder() {}
    }
}
