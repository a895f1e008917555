/** Amounts. */
@NullMarked
package org.sanchong.architecture.conforming.domain.money;

import org.jspecify.annotations.NullMarked;
