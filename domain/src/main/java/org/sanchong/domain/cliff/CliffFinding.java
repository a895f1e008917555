package org.sanchong.domain.cliff;

import java.util.List;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyId;

/** One place where more is less (待遇悬崖): exact, in yuan with fen. */
@Value.Immutable
@ValueType
public abstract class CliffFinding {
    CliffFinding() {}

    /** The policy. */
    public abstract PolicyId policy();

    /** In which way. */
    public abstract CliffKind kind();

    /** Whose claims, and what care. */
    public abstract Circumstances circumstances();

    /**
     * With what it is compared: the richer category's code, or empty for ordinary terms; of a split the first bill; else
     * empty.
     */
    @Value.Default
    public String against() {
        return "";
    }

    /** The first in-scope expense of which it is true; of a jump the last before it. */
    public abstract Money from();

    /** The last in-scope expense of which it is true, up to where the search went. */
    public abstract Money to();

    /** The in-scope expense at which it is worst. */
    public abstract Money at();

    /**
     * The better of the two payments: for less expense, of the richer category, for two bills, or with the category. Of
     * {@link CliffKind#LOWER_PAYMENT} the tier's, else of all tiers.
     */
    public abstract Money better();

    /** The worse of the two payments. */
    public abstract Money worse();

    /** The tiers that pay less. */
    public abstract List<TierName> tiers();

    /** The clauses by which those tiers pay what they pay, on either side. */
    public abstract List<ClauseId> clauses();

    /** Returns what it costs. */
    public Money cost() {
        return better().minus(worse());
    }

    /** Returns whether it stands at one expense, and does not reach over some. */
    public boolean isJump() {
        return to().minus(from()).fen() <= 1 && kind() != CliffKind.LOSS_OF_CATEGORY;
    }

    /** Starts a finding. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a finding. */
    public static class Builder extends ImmutableCliffFinding.Builder {
        Builder() {}
    }
}
