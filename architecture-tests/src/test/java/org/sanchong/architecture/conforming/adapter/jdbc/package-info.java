/** A store. */
@NullMarked
package org.sanchong.architecture.conforming.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
