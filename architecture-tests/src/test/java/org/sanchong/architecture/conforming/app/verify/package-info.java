/** The checker. */
@NullMarked
package org.sanchong.architecture.conforming.app.verify;

import org.jspecify.annotations.NullMarked;
