/** What is paid for claims. */
@NullMarked
package org.sanchong.architecture.conforming.domain.settlement;

import org.jspecify.annotations.NullMarked;
