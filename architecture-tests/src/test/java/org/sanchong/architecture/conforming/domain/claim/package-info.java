/** Claims. */
@NullMarked
package org.sanchong.architecture.conforming.domain.claim;

import org.jspecify.annotations.NullMarked;
