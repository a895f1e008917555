/** From a printed clause back to the yuan that were paid by it. */
@NullMarked
package org.sanchong.app.trace;

import org.jspecify.annotations.NullMarked;
