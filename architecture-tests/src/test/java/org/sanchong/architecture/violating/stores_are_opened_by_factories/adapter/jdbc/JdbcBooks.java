package org.sanchong.architecture.violating.stores_are_opened_by_factories.adapter.jdbc;

/** A factory that does so rightly. */
public final class JdbcBooks {
    private JdbcBooks() {}

    /** Opens a store. */
    public static Object open() {
        return new StoredBooks();
    }
}
