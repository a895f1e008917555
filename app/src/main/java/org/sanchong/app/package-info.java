/** The command line and the wiring: the one place that sees every other module. No business rule lives here. */
@NullMarked
package org.sanchong.app;

import org.jspecify.annotations.NullMarked;
