package org.sanchong.architecture.violating.adapters_know_ports_alone.adapter.jdbc;

/** Claims in a database. */
public final class JdbcClaims {}
