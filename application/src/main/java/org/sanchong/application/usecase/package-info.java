/** The use cases at work; nothing here is public but the factory. */
@NullMarked
package org.sanchong.application.usecase;

import org.jspecify.annotations.NullMarked;
