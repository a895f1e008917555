package org.sanchong.domain.cliff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

/** Whose claims, and what care, are compared by their expense (情形). */
@Value.Immutable
@ValueType
public abstract class Circumstances {
    Circumstances() {}

    /** The day of discharge. */
    public abstract LocalDate day();

    /**
     * What is said of the claim, attribute by attribute, of those that the policy asks for; what is left out makes no
     * difference here. A value that stands for several has bars between them.
     */
    public abstract Map<String, String> facts();

    /** The categories each of which, held alone, makes such a case; none for a person on ordinary terms. */
    public abstract List<EligibilityCategory> categories();

    /**
     * Whether the expense is what basic insurance left, since the policy has no basic schedule for such care: basic
     * insurance counts as settled elsewhere with 0.00.
     */
    @Value.Default
    public boolean isAfterBasic() {
        return false;
    }

    /** The in-scope expense of an earlier claim of the same kind in the plan year; 0.00 where there was none. */
    @Value.Default
    public Money earlier() {
        return Money.zero();
    }

    /** Returns the same after basic insurance. */
    Circumstances afterBasic() {
        return builder()
                .day(day())
                .putAllFacts(facts())
                .addAllCategories(categories())
                .isAfterBasic(true)
                .earlier(earlier())
                .build();
    }

    /** Starts circumstances. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds circumstances. */
    public static class Builder extends ImmutableCircumstances.Builder {
        Builder() {}
    }
}
