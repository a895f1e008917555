package org.sanchong.architecture.violating.stores_are_opened_by_factories.adapter.jdbc;

/** A store that can be made by its name. */
public final class StoredBooks {
    StoredBooks() {}
}
