/** The use cases, one interface each. */
@NullMarked
package org.sanchong.application.port.in;

import org.jspecify.annotations.NullMarked;
