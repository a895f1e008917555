/** Command line and wiring. */
@NullMarked
package org.sanchong.architecture.conforming.app;

import org.jspecify.annotations.NullMarked;
