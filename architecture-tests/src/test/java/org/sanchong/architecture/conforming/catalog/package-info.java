/** The reviewed data. */
@NullMarked
package org.sanchong.architecture.conforming.catalog;

import org.jspecify.annotations.NullMarked;
