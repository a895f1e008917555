package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How rows come into the tables of a store. */
interface RowWriting {
    /**
     * Writes the rows, table after table in the order of the list. They are the last of their transaction: it may be committed
     * with them.
     */
    void write(Connection connection, List<RowBatch> tables) throws SQLException;
}
