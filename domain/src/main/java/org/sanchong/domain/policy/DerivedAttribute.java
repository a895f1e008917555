package org.sanchong.domain.policy;

/** A fact that a policy derives from others (派生要素), to choose figures by. */
public sealed interface DerivedAttribute {
    /** Returns the name by which conditions and tables ask for it. */
    String name();

    /**
     * Whole years from a date to another, as the age on the day of discharge.
     *
     * @param name its name
     * @param since the attribute that holds the earlier date, such as {@code birth_date}
     * @param on the attribute that holds the later date, such as {@code discharged_on}
     */
    record Age(String name, String since, String on) implements DerivedAttribute {}

    /**
     * The number of the claim among those that an account counts: what it counted so far, and one.
     *
     * @param name its name
     * @param account the account, which counts {@code STAYS}
     */
    record Ordinal(String name, String account) implements DerivedAttribute {}
}
