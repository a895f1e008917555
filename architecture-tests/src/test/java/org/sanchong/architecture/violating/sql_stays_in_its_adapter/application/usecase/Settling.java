package org.sanchong.architecture.violating.sql_stays_in_its_adapter.application.usecase;

import java.sql.Connection;

/** A use case that speaks SQL. */
final class Settling {
    void settle(Connection store) {}
}
