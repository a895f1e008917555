/**
 * The shared styles of the domain's value types; every concept has a package of its own beneath this one.
 *
 * <p>All value types of the domain are immutable and safe for use by several threads at once.
 */
@NullMarked
package org.sanchong.domain;

import org.jspecify.annotations.NullMarked;
