package org.sanchong.architecture.violating.classes_are_closed.domain.claim;

/** Closed as it should be: abstract, and implemented by generated code alone. */
public abstract class Expense {
    Expense() {}

    /** Builds an expense. */
    public static class Builder extends ImmutableExpense.Builder {
        Builder() {}
    }
}
