/** The books (账簿) in a database: H2 in a folder, or PostgreSQL. */
@NullMarked
package org.sanchong.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
