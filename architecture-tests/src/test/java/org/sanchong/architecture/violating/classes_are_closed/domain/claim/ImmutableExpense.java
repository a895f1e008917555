package org.sanchong.architecture.violating.classes_are_closed.domain.claim;

import org.immutables.value.Generated;

/** As the generator would write it. */
@Generated(from = "Expense", generator = "by hand")
final class ImmutableExpense extends Expense {
    /** Generated as well. */
    @Generated(from = "Expense", generator = "by hand")
    public static class Builder {}
}
