package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.settlement.Accumulators;

/** How a transaction gets the accounts that it is about. */
interface Holding {
    /**
     * Locks the rows of the owners in order, making those that are missing; then reads. Whoever makes a row holds no lock
     * yet but on rows made before in the same order, and whoever waits for a lock has no row to make: so nobody waits in a
     * circle.
     *
     * @param keys whose, in their order
     * @param claims the ids of claims that may be in the books
     */
    Held hold(Connection connection, List<OwnerKey> keys, List<String> claims) throws SQLException;

    /**
     * What is held.
     *
     * @param owners the rows
     * @param before what has accumulated on the accounts
     * @param known those of the claims that are in the books
     */
    record Held(Map<OwnerYear, OwnerRow> owners, Accumulators before, Set<String> known) {}
}
