/** How it is done. */
@NullMarked
package org.sanchong.architecture.conforming.application.usecase;

import org.jspecify.annotations.NullMarked;
