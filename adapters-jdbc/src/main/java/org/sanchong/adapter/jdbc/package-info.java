/**
 * The books on H2 and PostgreSQL. {@link org.sanchong.adapter.jdbc.JdbcBooks} opens them; what is behind it is nobody
 * else's.
 *
 * <p>A transaction locks the rows of the owners that it concerns in one order, reads what stands, adds its entries and
 * commits; see {@code docs/books.md}.
 */
@NullMarked
package org.sanchong.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
