/** What can be asked for. */
@NullMarked
package org.sanchong.architecture.conforming.application.port.in;

import org.jspecify.annotations.NullMarked;
