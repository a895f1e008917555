/** What is needed. */
@NullMarked
package org.sanchong.architecture.conforming.application.port.out;

import org.jspecify.annotations.NullMarked;
