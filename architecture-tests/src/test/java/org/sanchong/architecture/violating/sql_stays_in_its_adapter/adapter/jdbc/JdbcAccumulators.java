package org.sanchong.architecture.violating.sql_stays_in_its_adapter.adapter.jdbc;

import java.sql.Connection;

/** An adapter that does so rightly. */
final class JdbcAccumulators {
    void read(Connection store) {}
}
